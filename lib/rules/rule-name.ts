import type { Language } from '../words/language';
import { rules } from './index';

const names = new Map(rules.map((rule) => [rule.id, rule.name]));

/** How many rules a page is held against: those that compare years do not apply to one page alone. */
export function countRules(off: readonly string[]): number {
  return rules.filter(({ id, needs }) => !needs.includes('previous') && !off.includes(id)).length;
}

/** The short name of a rule; its id where a newer or older version of Gouji knew it and this one does not. */
export function ruleName(id: string, language: Language): string {
  return names.get(id)?.[language] ?? id;
}
