import { editions } from '../forms/annual-disclosure';
import type { FormRow } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import { compact, foldLabel } from '../text/fold';
import { readFigure } from '../text/number';
import { labelBook, type Recognised } from './label-book';
import { type FoundLabel, isWorded, type TablePiece } from './table-reading';

const form2019 = editions['2019'].applications;
const form2021 = editions['2021'].applications;
const { columns, groups } = form2021;

/** Rows of both editions in the order of the form; `other` of 2019 stands before the three of 2021. */
const allRows: FormRow[] = [...form2019.rows.filter((row) => row.key === 'other'), ...form2021.rows];
const order = new Map(
  [...form2021.rows.map((row) => row.key)]
    .flatMap((key) => (key === 'other.notCorrected' ? ['other', key] : [key]))
    .map((key, index) => [key, index]),
);
const rowBook = labelBook(allRows.filter((row) => row.key !== 'other'));
const groupBook = labelBook(groups);
const otherOf2019 = form2019.rows.find((row) => row.key === 'other')!;

/** Ten times the rows of the form: in longer tables rows are known by their own labels alone. */
const MOST_LINES = 300;

/** A row of the page on its way to being recognised. */
export interface Line {
  piece: TablePiece;
  cells: GridCell[];
  /** Index in `cells` of the cell that holds the row's label, or of the last label cell; -1: none. */
  label: number;
  row: FormRow | null;
  how: Recognised | null;
  figures: number;
}

/**
 * Recognises the rows of table 2: by their labels first, then by likeness among the rows that are still free between
 * recognised neighbours, by position only where a label is illegible between two that are not.
 */
export function recogniseRows(lines: Line[]): void {
  settleRivals(lines);
  settleOtherOf2019(lines);
  if (lines.length > MOST_LINES) return;
  matchNear(lines);
  matchByPosition(lines);
}

/** A row with figures is no part of a header, whatever its label. */
export function figuresIn(cells: GridCell[]): number {
  return cells.filter((cell) => readFigure(cell.cell.text).kind === 'number').length;
}

/** Whether a cell is the label of a row, told without doubt: headers have no such words. */
export function isBodyLabel(cell: GridCell): boolean {
  const row = rowBook.exact(cell.cell.text);
  if (row && row.key !== 'other.misc' && row.key !== 'processed') return true;
  const group = groupBook.exact(cell.cell.text);
  if (group) return true;
  return (
    /本年新收|上年(?:度)?结转|予以公开|结转下/.test(compact(cell.cell.text)) &&
    !/勾稽关系/.test(cell.cell.text)
  );
}

/**
 * A row of the page with its labels.
 * @param labels the groups that it names are added to them
 * @param valuesFrom where the header's first column begins; words from there on are no label when there is one already
 */
export function lineOf(
  piece: TablePiece,
  cells: GridCell[],
  labels: FoundLabel[],
  valuesFrom = Number.POSITIVE_INFINITY,
): Line {
  const line: Line = { piece, cells, label: -1, row: null, how: null, figures: 0 };
  const worded: GridCell[] = [];
  cells.forEach((cell, index) => {
    const row = line.row ? null : rowBook.exact(cell.cell.text);
    if (row && !(row.key === 'other.misc' && line.figures > 0)) {
      line.row = row;
      line.how = 'exact';
      line.label = index;
      return;
    }
    const isValue = line.label >= 0 && cell.x >= valuesFrom && cells.length - index <= columns.length;
    if (!line.row && isWorded(cell) && !isValue) {
      line.label = index;
      worded.push(cell);
    }
    if (readFigure(cell.cell.text).kind === 'number') line.figures++;
  });
  worded.forEach((cell, index) => {
    const exact = groupBook.exact(cell.cell.text);
    // The last label of a row with figures is the row's own, however much it sounds like a group's.
    const own = !line.row && index === worded.length - 1 && line.figures > 0;
    const group = exact ?? (own ? null : groupBook.nearest(cell.cell.text, groups, 0.6)?.label);
    if (!group) return;
    labels.push({
      kind: 'group',
      key: group.key,
      within: null,
      text: cell.cell.text,
      address: cell.cell.address,
      how: exact ? 'exact' : 'near',
    });
  });
  return line;
}

/**
 * Of several rows that may be one, those that bear another name than the form's are none where one bears it: 合计 below
 * （七）总计 is a row too many, and so is 9.其他 outside （六）其他处理.
 */
function settleRivals(lines: Line[]): void {
  const named = new Set(lines.flatMap((line) => (line.row && isOwnName(line) ? line.row.key : [])));
  let before: string | null = null;
  const miscSeen = lines.filter((line) => line.row?.key === 'other.misc').length > 1;
  for (const line of lines) {
    const { row } = line;
    if (!row) continue;
    const stray = row.key === 'other.misc' && miscSeen && !before?.startsWith('other.');
    if (stray || (named.has(row.key) && !isOwnName(line))) {
      line.row = null;
      line.how = null;
    } else before = row.key;
  }
}

function isOwnName({ row, cells, label }: Line): boolean {
  const key = foldLabel(cells[label]?.cell.text ?? '');
  return [row!.label, ...(row!.same ?? [])].some((own) => foldLabel(own) === key);
}

/** In the 2019 edition （六）其他处理 is a row; in the 2021 edition it is a label with three rows behind it. */
function settleOtherOf2019(lines: Line[]): void {
  lines.forEach((line, index) => {
    const label = line.cells[line.label];
    if (!label) return;
    const isOther = !line.row && groupBook.exact(label.cell.text)?.key === 'other';
    if (!isOther && !isMiscAlone(line, lines)) return;
    if (lines[index + 1]?.row?.key.startsWith('other.')) return;
    line.row = otherOf2019;
    line.how = isOther ? 'exact' : 'near';
  });
}

/** `（六）其他`, and no other row of that group: 3.其他 of the 2021 edition has two before it. */
function isMiscAlone(line: Line, lines: Line[]): boolean {
  return (
    line.row?.key === 'other.misc' &&
    /^\(六\)/.test(compact(line.cells[line.label]?.cell.text ?? '')) &&
    !lines.some((other) => other !== line && other.row?.key.startsWith('other'))
  );
}

/** The rows of the form that stand between the recognised neighbours of `lines[index]` and are still free. */
function between(lines: Line[], index: number): { free: FormRow[]; open: Line[] } {
  const taken = new Set(lines.map((line) => line.row?.key));
  let first = index;
  while (first > 0 && !lines[first - 1]!.row) first--;
  let last = index;
  while (last + 1 < lines.length && !lines[last + 1]!.row) last++;
  const lower = first > 0 ? order.get(lines[first - 1]!.row!.key)! : -1;
  const upper = last + 1 < lines.length ? order.get(lines[last + 1]!.row!.key)! : order.size;
  const editionOther = taken.has('other') ? /^other\./ : /^other$/;
  const free = allRows.filter((row) => {
    const at = order.get(row.key)!;
    return !taken.has(row.key) && at > lower && at < upper && !editionOther.test(row.key);
  });
  return {
    free: free.sort((a, b) => order.get(a.key)! - order.get(b.key)!),
    open: lines.slice(first, last + 1),
  };
}

function matchNear(lines: Line[]): void {
  lines.forEach((line, index) => {
    const label = line.cells[line.label];
    if (line.row || !label || !hasValues(line)) return;
    const near = rowBook.nearest(
      label.cell.text,
      between(lines, index).free.filter((row) => row.key !== 'other'),
    );
    if (near) {
      line.row = near.label;
      line.how = 'near';
    }
  });
}

/** A row without a legible label between two that have one is the row that the form has there. */
function matchByPosition(lines: Line[]): void {
  lines.forEach((line, index) => {
    if (line.row || !hasValues(line)) return;
    const { free, open } = between(lines, index);
    const waiting = open.filter(hasValues);
    if (waiting.length !== free.length || waiting.some((each) => each.cells[each.label])) return;
    line.row = free[waiting.indexOf(line)]!;
    line.how = 'position';
  });
}

/** Whether a row has cells for the figures behind its label, filled or not. */
function hasValues(line: Line): boolean {
  return line.figures > 0 || line.cells.length - line.label - 1 >= columns.length;
}
