import type { TableForm } from '../forms/form';
import type { Grid, GridCell } from '../grid/form-table';
import type { SectionKey, TableKey } from '../inspection';
import type { Address, StandInBlock, TableBlock } from '../page/outline';
import { compact } from '../text/fold';
import { readFigure } from '../text/number';
import type { Fact } from './fact';
import type { Recognised } from './label-book';
import type { Tally } from './telling';

/** A label of the page and what it was recognised as. */
export interface FoundLabel {
  kind: 'row' | 'column' | 'group' | 'clause';
  /** Key in the form; null when the form has nothing like it. */
  key: string | null;
  /** Item of the clause (`五`) for table 1, group for the columns of table 3; null where there is none. */
  within: string | null;
  text: string;
  address: Address;
  how: Recognised | null;
}

/** One piece of a table: Word cuts tables where its pages end. */
export interface TablePiece {
  block: TableBlock;
  /** The table as the page lays it out, rows apart that it has in one, line below line. */
  grid: Grid;
  /** The same as the form lays it out, where the page has exchanged rows and columns. */
  turned?: Grid;
}

/** A row that stands a second time. Its figures are none of the facts, which are those of the first. */
export interface RepeatedRow {
  /** Key of the row in the form; null for the one row of table 3. */
  row: string | null;
  text: string;
  address: Address;
  facts: Fact[];
}

/** A row with a cell too few or too many, so that its figures cannot be told apart. */
export interface MisfitRow {
  /** Key of the row in the form; null for the one row of table 3. */
  row: string | null;
  text: string;
  address: Address;
  cells: number;
  wanted: number;
}

/** What a reader makes of the pieces of its table. */
export type ReadPieces = Pick<TableReading, 'labels' | 'facts' | 'tally' | 'repeats' | 'misfits'>;

/** What was read of one of the three tables. */
export interface TableReading {
  key: TableKey;
  /** The section into which the form puts it; null where it stands in none. */
  section: SectionKey | null;
  /** `incomplete`: rows or columns of the form were not found in it. */
  state: 'read' | 'incomplete' | 'unreadable' | 'missing';
  pieces: TablePiece[];
  labels: FoundLabel[];
  facts: Fact[];
  repeats: RepeatedRow[];
  misfits: MisfitRow[];
  /** Its labels that tell editions apart. */
  tally: Tally;
  /** The edition by whose labels it is measured: the one that it follows, as far as can be told. */
  follows: string;
  /** What that edition has of it. */
  form: TableForm;
  /** Editions that fit its labels alike; one, where they tell. */
  mayFollow: readonly string[];
  /** Some of its labels are of one edition and some of another. */
  mixed: boolean;
  /**
   * What stands in its place, when it cannot be read; `shut`: a table that no reader of the page can bring up. null as
   * well where a frame that was not read may hold it.
   */
  standIn: { kind: StandInBlock['kind'] | 'text' | 'shut'; address: Address } | null;
}

/** The grid of a piece with rows and columns as the form has them. */
export function gridOf(piece: TablePiece): Grid {
  return piece.turned ?? piece.grid;
}

/** The cells of a piece row by row, each row holding the cells that begin in it. */
export function rowsOf(piece: TablePiece): GridCell[][] {
  const grid = gridOf(piece);
  const rows: GridCell[][] = Array.from({ length: grid.height }, () => []);
  for (const cell of grid.cells) rows[cell.y]!.push(cell);
  return rows;
}

/** Whether a cell holds words rather than a figure or nothing. */
export function isWorded(cell: GridCell): boolean {
  const { text } = cell.cell;
  if (text === '') return false;
  const figure = readFigure(text);
  if (figure.kind === 'number' || figure.kind === 'blank') return false;
  // `0?`, `O`, `？` stand where figures stand; labels have two Chinese characters or more.
  return (compact(text).match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 2;
}
