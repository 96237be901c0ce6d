import type { WayToFigure } from './go-to-figure';
import type { UnitChoice } from './year-columns';
import type { ShownRows, YearsTable } from './years-table';

/** What became of the last thing that was asked for. */
export type YearsNotice =
  | { kind: 'copied'; rows: number; columns: number }
  | { kind: 'copy refused' }
  | { kind: 'on the way' }
  | { kind: WayToFigure }
  | { kind: 'failed'; reason: string };

/** All that the page of the years shows. */
export interface YearsState {
  /** Units on the desk that are looked for, and how many there are at all. */
  search: string;
  found: readonly UnitChoice[];
  units: number;
  /** The unit whose years are shown, by the name that it was asked for; null: none was asked for. */
  asked: string | null;
  /** Null where the desk has no report of it. */
  unit: UnitChoice | null;
  /** Reports of it that could not be read. */
  unreadable: number;
  years: YearsTable | null;
  shown: ShownRows;
  tables: YearsTable['tables'];
  notice: YearsNotice | null;
}

/** All that can be done on it. */
export interface YearsEvents {
  search: (text: string) => void;
  show: (shown: ShownRows) => void;
  /** Goes to a figure in its report. @param column by its number */
  goTo: (column: number, fact: string) => void;
  copy: () => void;
  print: () => void;
}
