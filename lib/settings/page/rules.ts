import type { Severity } from '../../inspection';
import { rules } from '../../rules';
import type { RuleDoc } from '../../rules/rule';
import type { Language } from '../../words/language';
import type { RuleSetting } from '../settings';
import type { SettingsInForce } from '../settings-store';

// Rules carry their documentation in their own files; the index of rules goes into every page and leaves it out.
const docs = import.meta.glob<RuleDoc>('../../rules/*/*.ts', { import: 'doc', eager: true });

/** A rule as the settings page lists it. */
export interface RuleLine {
  id: string;
  name: string;
  /** When it fires. */
  fires: string;
  /** Its own severity. */
  severity: Severity;
  setting: RuleSetting | null;
  /** The office has decided about it. */
  locked: boolean;
}

export interface RuleGroup {
  /** The first part of the ids. */
  key: string;
  rules: RuleLine[];
}

/** Every rule with its setting, in its group. */
export function ruleGroups({ settings, office }: SettingsInForce, language: Language): RuleGroup[] {
  const groups = new Map<string, RuleLine[]>();
  for (const { id, name, severity } of rules) {
    const key = id.slice(0, id.indexOf('/'));
    const line: RuleLine = {
      id,
      severity,
      name: name[language],
      fires: docs[`../../rules/${id}.ts`]?.fires[language] ?? '',
      setting: (Object.hasOwn(settings.rules, id) ? settings.rules[id] : null) ?? null,
      locked: Object.hasOwn(office.rules ?? {}, id),
    };
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([key, lines]) => ({ key, rules: lines }));
}

/** The severity that a rule has by itself. @throws when there is no such rule */
export function ruleSeverity(id: string): Severity {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule.severity;
}
