import { settings as english } from './en/settings';
import type { Language, Words } from './language';
import type { LettersWords } from './letters';
import type { SettledWords } from './settled';
import type { SeverityWords } from './severity';
import type { StorageWords } from './storage';
import { settings as chinese } from './zh-CN/settings';

/** Everything that the settings page says. What a rule checks is said by the rule. */
export interface SettingsWords extends SeverityWords, StorageWords {
  title: string;
  sectionsName: string;
  sections: Record<
    | 'language'
    | 'rules'
    | 'marks'
    | 'blanks'
    | 'sites'
    | 'ledger'
    | 'settled'
    | 'record'
    | 'letters'
    | 'file'
    | 'shortcuts',
    string
  >;
  /** The way to the page that came after the installation. */
  welcome: string;
  /** What the last line says as long as nothing else is to be said. */
  atOnce: string;
  /** Beside what the office has decided. */
  byOffice: string;
  undo: string;
  remove: string;
  removeName(what: string): string;
  date(iso: string): string;
  notice: NoticeWords;
  faults: SettingFaultWords;
  /** The settings by name, as in a list of what is wrong. */
  fields: Record<
    'language' | 'rules' | 'sites' | 'marks' | 'blanks' | 'ledger' | 'record' | 'sender',
    string
  >;
  language: Record<'browser' | 'zh-CN' | 'en', string>;
  rules: RulesWords;
  marks: MarksWords;
  blanks: Record<'first' | 'every' | 'list', string>;
  sites: SitesWords;
  ledger: LedgerSettingsWords;
  decisions: DecisionsWords;
  /** Whether reports that are inspected are kept on the desk. */
  record: { lead: string; keep: string };
  letters: LettersWords;
  file: SettingsFileWords;
  shortcuts: ShortcutsWords;
}

/** What became of the last thing that was asked for. */
export interface NoticeWords {
  saved: string;
  notStored(reason: string): string;
  /** What is stored could not be read again. */
  notUpToDate(reason: string): string;
  notRead(reason: string): string;
  exported(file: string): string;
  imported: string;
  templateRead(columns: number): string;
  reset: string;
  takenBack: string;
  siteAdded(site: string): string;
  siteRemoved(site: string): string;
  decisionUndone: string;
  decisionRestored: string;
  decisionsRead(added: number, known: number, unreadable: number): string;
}

/** Settings that could not be read and have their default. */
export interface SettingFaultWords {
  own: string;
  office: string;
  fault(field: string, where: string): string;
  drop: string;
}

export interface RulesWords {
  lead: string;
  search: string;
  changedOnly: string;
  changed(count: number): string;
  reset: string;
  none: string;
  groups: Record<
    | 'applications'
    | 'reviews'
    | 'disclosure'
    | 'value'
    | 'section'
    | 'table'
    | 'template'
    | 'tie-out'
    | 'identity'
    | 'publication'
    | 'privacy'
    | 'continuity'
    | 'rollup',
    string
  >;
  /** What the rules that compare years need. */
  needsYearBefore: string;
  /** The choices for a rule besides the severities. */
  own(severity: string): string;
  off: string;
}

export interface MarksWords {
  styleName: string;
  style: Record<'letter' | 'outline', string>;
  printName: string;
  print: Record<'none' | 'numbered', string>;
  bar: string;
  /** Whether statements of the text that agree with the tables are underlined on pages. */
  agreed: string;
  blanksLead: string;
}

export interface SitesWords {
  lead: string;
  label: string;
  hint: string;
  add: string;
  none: string;
  permitted: string;
  missing: string;
  grant: string;
  grantName(site: string): string;
  /** Why nothing was added. */
  answer: Record<'no host' | 'built in' | 'there already' | 'refused' | 'full', string>;
}

export interface LedgerSettingsWords {
  lead: string;
  count(columns: number): string;
  list: string;
  position(head: string): string;
  head(head: string): string;
  up(head: string): string;
  down(head: string): string;
  /** The name of a column that the office fills in itself. */
  emptyColumn: string;
  ownHead: string;
  offer: string;
  search: string;
  groups: Record<'report' | 'disclosure' | 'applications' | 'reviews', string>;
  add(head: string): string;
  addGroup: string;
  addGroupName(group: string): string;
  inUse: string;
  nothingFound: string;
  full(most: number): string;
  restart: string;
  reset: string;
  export: string;
  import: string;
  faults: string;
}

export interface DecisionsWords {
  lead: string;
  none: string;
  reason: SettledWords['reason'];
  of(agency: string | null, year: number | null): string;
  undo: string;
  undoName(what: string): string;
  undone: string;
  restore: string;
  restoreName(what: string): string;
  export: string;
  import: string;
  fileName: string;
  notRead: Record<'no json' | 'no decisions' | 'later version' | 'too large', string>;
  /** Of one that was made on a page and is not confirmed. */
  onlyAt(url: string): string;
  /** What a chosen file holds: new ones, such as are there already, and such as could not be read. */
  found(fresh: number, known: number, unreadable: number): string;
  more(count: number): string;
  take(count: number): string;
}

export interface SettingsFileWords {
  lead: string;
  export: string;
  import: string;
  reset: string;
  fileName: string;
  notRead: Record<'no json' | 'no settings' | 'later version' | 'too large', string>;
  heading(file: string): string;
  nothingNew: string;
  changes(count: number): string;
  change(what: string, from: string, to: string): string;
  rule(name: string): string;
  siteAdded(site: string): string;
  siteRemoved(site: string): string;
  sitesAsk: string;
  columns(count: number): string;
  bar: Record<'on' | 'off', string>;
  agreed: Record<'on' | 'off', string>;
  record: Record<'on' | 'off', string>;
  leftOut: string;
  wrong(field: string, where: string): string;
  unknown(field: string): string;
  unknownRule(id: string): string;
  decided(field: string): string;
  apply: string;
  cancel: string;
}

export interface ShortcutsWords {
  lead: string;
  command: Record<
    | '_execute_action'
    | 'next'
    | 'previous'
    | 'overlay'
    | 'copy-table'
    | 'select-cells'
    | 'copy-ledger'
    | 'copy-letter',
    string
  >;
  unset: string;
  open: string;
  how: string;
}

const table: Words<SettingsWords> = { 'zh-CN': chinese, en: english };

/** The settings page's own words in `language`. */
export function settingsWords(language: Language): SettingsWords {
  return table[language];
}
