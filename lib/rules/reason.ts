import type { SectionKey } from '../inspection';
import type { FactKey } from '../report/fact';

/** Why something could not be judged. */
export type Reason =
  | { kind: 'no table'; table: string }
  | { kind: 'unreadable table'; table: string }
  | { kind: 'missing figures'; facts: FactKey[] }
  | { kind: 'unreadable figures'; facts: FactKey[] }
  | { kind: 'blank figures'; facts: FactKey[] }
  | { kind: 'extra rows' }
  | { kind: 'no form' }
  | { kind: 'year unknown' }
  | { kind: 'agency unknown' }
  | { kind: 'date unknown' }
  /** A file has no date of publication, whatever dates stand in it. */
  | { kind: 'file undated' }
  | { kind: 'attached' }
  /** What is missing from the page may be in a file that it links to. */
  | { kind: 'unread file' }
  | { kind: 'no previous year' }
  | { kind: 'no units' }
  /** Figures that are blank or unreadable in reports of units, by name. */
  | { kind: 'blank in units'; facts: FactKey[]; units: string[] }
  /** Not all that a government's figures are summed of is there. */
  | {
      kind: 'units incomplete';
      units: number;
      own: 'missing' | 'several' | 'no form' | null;
      missing: readonly string[];
      several: readonly string[];
      otherEdition: readonly string[];
    }
  /** Rosters, by name, that do not say the same of whose figures a government sums. */
  | { kind: 'rosters differ'; rosters: readonly string[] }
  | { kind: 'no sections' }
  | { kind: 'no section'; section: SectionKey };
