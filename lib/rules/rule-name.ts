import type { Language } from '../words/language';
import { rules } from './index';

const names = new Map(rules.map((rule) => [rule.id, rule.name]));

/** How many rules a page is held against: the sum of units is the roll-up's business, which no page is part of. */
export function countRules(off: readonly string[]): number {
  return rules.filter(({ id, needs }) => !off.includes(id) && !needs.includes('units')).length;
}

/** The short name of a rule; its id where a newer or older version of Gouji knew it and this one does not. */
export function ruleName(id: string, language: Language): string {
  return names.get(id)?.[language] ?? id;
}
