import type { LedgerTemplate } from '../../copies/written/ledger-template';
import type { TemplateFault } from '../../copies/written/ledger-template-file';
import type { SettledEntry } from '../../settled/settled-entry';
import type { Language } from '../../words/language';
import type { RuleSetting, Settings } from '../settings';
import type { SettingsInForce } from '../settings-store';
import type { ImportPreview } from './import';
import type { LetterForm } from './letters';
import type { Shortcut } from './shortcuts';

/** Why a site was not added. */
export type SiteAnswer = 'no host' | 'built in' | 'there already' | 'refused' | 'full';

/** What became of the last thing that was asked for. */
export type SettingsNotice =
  | { kind: 'saved' | 'imported' | 'reset' | 'taken back' | 'decision undone' | 'decision restored' }
  | { kind: 'not stored' | 'file not read' | 'not up to date'; reason: string }
  | { kind: 'exported'; file: string }
  | { kind: 'site added' | 'site removed'; site: string }
  | { kind: 'template read'; columns: number }
  | { kind: 'letter template taken'; file: string }
  | { kind: 'decisions read'; added: number; known: number; unreadable: number }
  | { kind: 'settings not read'; reason: 'no json' | 'no settings' | 'later version' | 'too large' }
  | { kind: 'decisions not read'; reason: 'no json' | 'no decisions' | 'later version' | 'too large' };

/** A decision about a finding; one that was undone on this page stays in sight, so that it can be restored. */
export interface Decision {
  id: string;
  entry: SettledEntry;
  undone: boolean;
}

/** What decisions a chosen file holds. */
export interface DecisionsPreview {
  /** Its name. */
  file: string;
  /** Those that would be remembered. */
  fresh: readonly SettledEntry[];
  /** How many are there already, and how many could not be read. */
  known: number;
  unreadable: number;
}

/** The last change that replaced a lot, as long as nothing else was changed: it can be taken back. */
export interface Undoable {
  of: 'rules' | 'ledger' | 'all';
  own: Partial<Settings>;
}

/** All that the settings page shows. */
export interface SettingsPageState {
  inForce: SettingsInForce;
  language: Language;
  /** Sites that may be looked at. */
  permitted: readonly string[];
  decisions: readonly Decision[];
  shortcuts: readonly Shortcut[];
  siteAnswer: SiteAnswer | null;
  /** What is wrong with the file of a template that was chosen last. */
  templateFaults: readonly TemplateFault[];
  letters: LetterForm;
  /** What a chosen file of settings would change. */
  preview: ImportPreview | null;
  /** What decisions a chosen file holds. */
  decided: DecisionsPreview | null;
  undoable: Undoable | null;
  notice: SettingsNotice | null;
}

/** All that can be done on it. */
export interface SettingsPageEvents {
  setLanguage: (language: Settings['language']) => void;
  /** With `null` the rule has its own severity again. */
  setRule: (rule: string, setting: RuleSetting | null) => void;
  resetRules: () => void;
  setMarks: (news: Partial<Settings['marks']>) => void;
  setBlanks: (blanks: Settings['blanks']) => void;
  setRecord: (record: boolean) => void;
  setSender: (news: Partial<Settings['sender']>) => void;
  /** Takes a Word file as the form of letters, or goes back to the built-in one. */
  chooseTemplate: (file: File) => void;
  dropTemplate: () => void;
  /** Saves the built-in form as a template to be changed. */
  saveSample: () => void;
  /** In answer to a click, as the browser asks the person at once. */
  addSite: (text: string) => void;
  grantSite: (site: string) => void;
  removeSite: (site: string) => void;
  setLedger: (template: LedgerTemplate) => void;
  /** Starts over with the fewest columns, or with the default ones. */
  resetLedger: (to: 'fewest' | 'default') => void;
  exportLedger: () => void;
  importLedger: (file: File) => void;
  undoDecision: (id: string) => void;
  restoreDecision: (id: string) => void;
  exportDecisions: () => void;
  /** Shows which decisions a file holds. */
  openDecisions: (file: File) => void;
  takeDecisions: () => void;
  leaveDecisions: () => void;
  exportSettings: () => void;
  /** Shows what a file would change. */
  openImport: (file: File) => void;
  applyImport: () => void;
  cancelImport: () => void;
  resetAll: () => void;
  /** Takes the last large change back. */
  undo: () => void;
  /** Clears what is stored and cannot be read. */
  dropFaults: () => void;
  openShortcuts: () => void;
}
