import { rules } from '../../rules';
import {
  defaultSettings,
  type RuleSetting,
  type SettingFault,
  type SettingKey,
  type Settings,
  settingKeys,
} from '../settings';
import type { ReadSettings } from '../settings-file';
import type { SettingsInForce } from '../settings-store';

/** One thing that would be otherwise; `null`: the rule's own severity. */
export type SettingChange =
  | { key: 'language'; from: Settings['language']; to: Settings['language'] }
  | { key: 'blanks'; from: Settings['blanks']; to: Settings['blanks'] }
  | { key: 'rules'; rule: string; from: RuleSetting | null; to: RuleSetting | null }
  | { key: 'sites'; site: string; added: boolean }
  | { key: 'style'; from: Settings['marks']['style']; to: Settings['marks']['style'] }
  | { key: 'print'; from: Settings['marks']['print']; to: Settings['marks']['print'] }
  | { key: 'bar' | 'agreed' | 'record'; from: boolean; to: boolean }
  | { key: 'ledger'; from: number; to: number }
  | { key: 'sender'; from: Settings['sender']; to: Settings['sender'] };

/** What taking a file over would do. */
export interface ImportPreview {
  /** Its name. */
  file: string;
  /** What would be stored. */
  fields: Partial<Settings>;
  changes: SettingChange[];
  /** Fields that are not in order, and names that are no settings and no rules: they are left out. */
  faults: SettingFault[];
  unknown: string[];
  unknownRules: string[];
  /** Fields of the file about which the office has decided. */
  decided: SettingKey[];
}

const known = new Set(rules.map(({ id }) => id));

/** What taking over a file of settings would change of what a person has chosen. */
export function previewImport(
  file: string,
  { fields, faults, unknown }: ReadSettings & { ok: true },
  { own, office }: SettingsInForce,
): ImportPreview {
  const before = { ...defaultSettings, ...own };
  const listed = Object.entries(fields.rules ?? {});
  const taken = {
    ...fields,
    ...(fields.rules && { rules: Object.fromEntries(listed.filter(([id]) => known.has(id))) }),
  };
  return {
    file,
    fields: taken,
    changes: changesBetween(before, { ...before, ...taken }),
    faults,
    unknown,
    unknownRules: listed.map(([id]) => id).filter((id) => !known.has(id)),
    decided: settingKeys.filter((key) => key in taken && key in office),
  };
}

/** What going back to the defaults changes of what a person has chosen. */
export function previewReset({ own }: SettingsInForce): SettingChange[] {
  return changesBetween({ ...defaultSettings, ...own }, defaultSettings);
}

function changesBetween(before: Settings, after: Settings): SettingChange[] {
  const changes: SettingChange[] = [];
  const { language, blanks, marks, ledger, record, sender } = after;
  if (before.language !== language) changes.push({ key: 'language', from: before.language, to: language });
  changes.push(...changedRules(before, after));
  if (before.marks.style !== marks.style)
    changes.push({ key: 'style', from: before.marks.style, to: marks.style });
  if (before.marks.print !== marks.print)
    changes.push({ key: 'print', from: before.marks.print, to: marks.print });
  for (const key of ['bar', 'agreed'] as const)
    if (before.marks[key] !== marks[key]) changes.push({ key, from: before.marks[key], to: marks[key] });
  if (before.blanks !== blanks) changes.push({ key: 'blanks', from: before.blanks, to: blanks });
  changes.push(...changedSites(before.sites, after.sites));
  if (JSON.stringify(before.ledger) !== JSON.stringify(ledger))
    changes.push({ key: 'ledger', from: before.ledger.columns.length, to: ledger.columns.length });
  if (before.record !== record) changes.push({ key: 'record', from: before.record, to: record });
  if (JSON.stringify(before.sender) !== JSON.stringify(sender))
    changes.push({ key: 'sender', from: before.sender, to: sender });
  return changes;
}

function changedRules(before: Settings, after: Settings): SettingChange[] {
  return [...known].flatMap((rule): SettingChange[] => {
    const [from, to] = [before.rules[rule] ?? null, after.rules[rule] ?? null];
    return from === to ? [] : [{ key: 'rules', rule, from, to }];
  });
}

function changedSites(before: readonly string[], after: readonly string[]): SettingChange[] {
  const change = (site: string, added: boolean): SettingChange => ({ key: 'sites', site, added });
  return [
    ...after.filter((site) => !before.includes(site)).map((site) => change(site, true)),
    ...before.filter((site) => !after.includes(site)).map((site) => change(site, false)),
  ];
}
