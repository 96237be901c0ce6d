import type { FormRow } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import { compact, foldLabel } from '../text/fold';
import { readFigure } from '../text/number';
import { type GridBook, ordinalOf } from './grid-book';
import type { Recognised } from './label-book';
import { type FoundLabel, isWorded, type TablePiece } from './table-reading';
import type { Tally } from './telling';

/** Ten times the rows of the form: in longer tables rows are known by their own labels alone. */
const MOST_LINES = 300;

/** A row of the page on its way to being recognised. */
export interface RowCandidate {
  piece: TablePiece;
  cells: GridCell[];
  /** Index in `cells` of the cell that holds the row's label, or of the last label cell; -1: none. */
  label: number;
  row: FormRow | null;
  how: Recognised | null;
  figures: number;
}

/**
 * Recognises the rows of a grid: by their labels first, then by likeness among the rows that are still free between
 * recognised neighbours, by position only where a label is illegible between two that are not.
 * @param heading what its header shows of the edition: what is only like a row is one of the edition that it is of
 */
export function recogniseRows(lines: RowCandidate[], heading: Tally, book: GridBook): void {
  settleRivals(lines);
  settleGroupRows(lines, book);
  if (lines.length > MOST_LINES) return;
  const tally = new Map(heading);
  for (const { row } of lines) if (row) book.telling.count(tally, 'row', row.key);
  const { best } = book.telling.fit(tally);
  const rows = book.allRows.filter(({ key }) => best.some((edition) => book.rowsOf.get(edition)!.has(key)));
  matchNear(lines, rows, book);
  matchByPosition(lines, rows, book);
}

/** A row with figures is no part of a header, whatever its label. */
export function figuresIn(cells: GridCell[]): number {
  return cells.filter((cell) => readFigure(cell.cell.text).kind === 'number').length;
}

/** Whether a cell is the label of a row, told without doubt: headers have no such words. */
export function isBodyLabel(cell: GridCell, { rows, groups, body }: GridBook): boolean {
  const row = rows.exact(cell.cell.text);
  if (row && !row.common) return true;
  if (groups.exact(cell.cell.text)) return true;
  return body.test(compact(cell.cell.text)) && !/勾稽关系/.test(cell.cell.text);
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
  { rows, groups, allGroups, columnLists }: GridBook,
  valuesFrom = Number.POSITIVE_INFINITY,
): RowCandidate {
  const mostColumns = Math.max(...columnLists.map((list) => list.length));
  const line: RowCandidate = { piece, cells, label: -1, row: null, how: null, figures: 0 };
  const worded: GridCell[] = [];
  cells.forEach((cell, index) => {
    const row = line.row ? null : rows.exact(cell.cell.text);
    if (row && !(row.rest && line.figures > 0)) {
      line.row = row;
      line.how = 'exact';
      line.label = index;
      return;
    }
    const isValue = line.label >= 0 && cell.x >= valuesFrom && cells.length - index <= mostColumns;
    if (!line.row && isWorded(cell) && !isValue) {
      line.label = index;
      worded.push(cell);
    }
    if (readFigure(cell.cell.text).kind === 'number') line.figures++;
  });
  worded.forEach((cell, index) => {
    const exact = groups.exact(cell.cell.text);
    // The last label of a row with figures is the row's own, however much it sounds like a group's.
    const own = !line.row && index === worded.length - 1 && line.figures > 0;
    const group = exact ?? (own ? null : groups.nearest(cell.cell.text, allGroups, 0.6)?.label);
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
function settleRivals(lines: RowCandidate[]): void {
  const named = new Set(lines.flatMap((line) => (line.row && isOwnName(line) ? line.row.key : [])));
  let before: FormRow | null = null;
  const times = new Map<string, number>();
  for (const { row } of lines) if (row) times.set(row.key, (times.get(row.key) ?? 0) + 1);
  for (const line of lines) {
    const { row } = line;
    if (!row) continue;
    const stray = row.rest && times.get(row.key)! > 1 && before?.group !== row.group;
    if (stray || (named.has(row.key) && !isOwnName(line))) {
      line.row = null;
      line.how = null;
    } else before = row;
  }
}

function isOwnName({ row, cells, label }: RowCandidate): boolean {
  const key = foldLabel(cells[label]?.cell.text ?? '');
  return [row!.label, ...(row!.same ?? [])].some((own) => foldLabel(own) === key);
}

/** What has rows behind its label in one edition is a row in another: that of the page is what stands there. */
function settleGroupRows(lines: RowCandidate[], { groupRows, groups }: GridBook): void {
  lines.forEach((line, index) => {
    const label = line.cells[line.label];
    if (!label) return;
    const named = line.row ? undefined : groupRows.get(groups.exact(label.cell.text)?.key ?? '');
    const row = named ?? restAlone(line, lines, groupRows);
    if (!row || lines[index + 1]?.row?.group === row.key) return;
    line.row = row;
    line.how = named ? 'exact' : 'near';
  });
}

/** `（六）其他`, and no other row of that group: 3.其他 has two before it. */
function restAlone(
  line: RowCandidate,
  lines: RowCandidate[],
  groupRows: GridBook['groupRows'],
): FormRow | undefined {
  const row = line.row?.rest ? groupRows.get(line.row.group ?? '') : undefined;
  if (!row || !compact(line.cells[line.label]?.cell.text ?? '').startsWith(ordinalOf(row))) return undefined;
  const isOfGroup = (other: RowCandidate) => other.row?.key === row.key || other.row?.group === row.key;
  return lines.some((other) => other !== line && isOfGroup(other)) ? undefined : row;
}

/** The rows of the form that stand between the recognised neighbours of `lines[index]` and are still free. */
function between(
  lines: RowCandidate[],
  index: number,
  rows: readonly FormRow[],
  { order, groupRows }: GridBook,
): { free: FormRow[]; open: RowCandidate[] } {
  const taken = new Set(lines.map((line) => line.row?.key));
  let first = index;
  while (first > 0 && !lines[first - 1]!.row) first--;
  let last = index;
  while (last + 1 < lines.length && !lines[last + 1]!.row) last++;
  const lower = first > 0 ? order.get(lines[first - 1]!.row!.key)! : -1;
  const upper = last + 1 < lines.length ? order.get(lines[last + 1]!.row!.key)! : order.size;
  const isOtherEdition = ({ key, group }: FormRow) =>
    groupRows.has(key) ? !taken.has(key) : group !== undefined && groupRows.has(group) && taken.has(group);
  const free = rows.filter((row) => {
    const at = order.get(row.key)!;
    return !taken.has(row.key) && at > lower && at < upper && !isOtherEdition(row);
  });
  return { free, open: lines.slice(first, last + 1) };
}

function matchNear(lines: RowCandidate[], rows: readonly FormRow[], book: GridBook): void {
  lines.forEach((line, index) => {
    const label = line.cells[line.label];
    if (line.row || !label || !hasValues(line, book)) return;
    const near = book.rows.nearest(
      label.cell.text,
      between(lines, index, rows, book).free.filter(({ key }) => !book.groupRows.has(key)),
    );
    if (near) {
      line.row = near.label;
      line.how = 'near';
    }
  });
}

/** A row without a legible label between two that have one is the row that the form has there. */
function matchByPosition(lines: RowCandidate[], rows: readonly FormRow[], book: GridBook): void {
  lines.forEach((line, index) => {
    if (line.row || !hasValues(line, book)) return;
    const { free, open } = between(lines, index, rows, book);
    const waiting = open.filter((each) => hasValues(each, book));
    if (waiting.length !== free.length || waiting.some((each) => each.cells[each.label])) return;
    line.row = free[waiting.indexOf(line)]!;
    line.how = 'position';
  });
}

/** Whether a row has cells for the figures behind its label, filled or not. */
function hasValues(line: RowCandidate, { columnLists }: GridBook): boolean {
  const fewest = Math.min(...columnLists.map((list) => list.length));
  return line.figures > 0 || line.cells.length - line.label - 1 >= fewest;
}
