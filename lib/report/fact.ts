import type { FigureMeasure, FormColumn } from '../forms/form';
import type { TableKey } from '../inspection';
import type { Address, OutlineCell } from '../page/outline';
import { type Figure, readFigure } from '../text/number';
import { readYesOrNo } from '../text/yes-or-no';

/** Key of a figure as `FORMAT` names it: `applications.received.total`, `reviews.litigationAfter.upheld`. */
export type FactKey = string;

/** One figure of the form as the page has it. */
export interface Fact {
  key: FactKey;
  table: TableKey;
  /** Row key and column key, whose labels name the figure for people. */
  row: string;
  column: string;
  measure: FigureMeasure;
  /** null: blank or not a number. Never a guess. */
  value: number | null;
  /** The cell's text as the page has it. */
  text: string;
  figure: Figure;
  address: Address;
}

/** In a column of money 万 and 亿 are units: 25.1万 is 25.1万元. */
const SHORT_UNIT = /^(\s*[\d０-９][\d０-９.．,，]*\s*[万亿])\s*$/;

/** Reads the figure of a cell. A cell that stands for several columns is not read: its figure belongs to none. */
export function readFact(
  table: TableKey,
  row: string,
  column: Pick<FormColumn, 'key' | 'measure'>,
  cell: OutlineCell,
  shared = false,
): Fact {
  const read = readAs(column.measure, cell.text);
  const figure: Figure =
    shared && read.kind === 'number' ? { kind: 'unreadable', reason: 'ambiguous' } : read;
  return {
    key: `${table}.${row}.${column.key}`,
    table,
    row,
    column: column.key,
    measure: column.measure,
    value: figure.kind === 'number' ? figure.value : null,
    text: cell.text,
    figure,
    address: cell.address,
  };
}

function readAs(measure: FigureMeasure, text: string): Figure {
  if (measure === 'yes or no') return readYesOrNo(text);
  return readFigure(measure === 'amount' ? text.replace(SHORT_UNIT, '$1元') : text);
}
