import { editions } from '../forms/annual-disclosure';
import { applicationsHeads } from '../forms/annual-disclosure/applications';
import type { FormRow } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import { compact } from '../text/fold';
import { readFigure } from '../text/number';
import { alignValues, type ColumnPlace } from './align-values';
import { type Fact, readFact } from './fact';
import { labelBook, type Recognised } from './label-book';
import { type FoundLabel, isWorded, rowsOf, type TablePiece, type TableReading } from './table-reading';

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
const headLabels = [...columns, ...applicationsHeads.map((head) => ({ ...head, measure: 'count' as const }))];
const columnBook = labelBook(headLabels);
const headKeys = new Set(applicationsHeads.map((head) => head.key));
const otherOf2019 = form2019.rows.find((row) => row.key === 'other')!;

/** A row of the page on its way to being recognised. */
interface Line {
  piece: TablePiece;
  cells: GridCell[];
  /** Index in `cells` of the cell that holds the row's label, or of the last label cell; -1: none. */
  label: number;
  row: FormRow | null;
  how: Recognised | null;
  figures: number;
}

/**
 * Reads table 2 from its pieces: columns by the header of the first piece that has one, rows by their labels
 * wherever they stand, position only where a label is illegible between two that are not.
 */
export function readApplications(pieces: TablePiece[]): Pick<TableReading, 'labels' | 'facts' | 'editions'> {
  const labels: FoundLabel[] = [];
  const lines: Line[] = [];
  let places: (ColumnPlace | null)[] = columns.map(() => null);
  let others: ColumnPlace[] = [];
  let placesOf: TablePiece | null = null;

  for (const piece of pieces) {
    const rows = rowsOf(piece);
    const bodyStart = rows.findIndex((cells) => cells.some(isBodyLabel) || figuresIn(cells) >= 3);
    const head = rows.slice(0, bodyStart < 0 ? rows.length : bodyStart);
    const found = readHead(head.flat(), labels);
    if (found.places.some((place) => place)) {
      ({ places, others } = found);
      placesOf = piece;
    }
    for (const cells of rows.slice(bodyStart < 0 ? rows.length : bodyStart)) {
      if (cells.length > 0) lines.push(lineOf(piece, cells, labels));
    }
  }
  settleOtherOf2019(lines);
  matchNear(lines);
  matchByPosition(lines);

  const facts: Fact[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const cell = line.cells[line.label];
    if (line.row || (line.figures > 0 && cell && isWorded(cell))) {
      labels.push({
        kind: 'row',
        key: line.row?.key ?? null,
        within: line.row?.group ?? null,
        text: cell?.cell.text ?? '',
        address: (cell ?? line.cells[0]!).cell.address,
        how: line.how,
      });
    }
    if (!line.row || seen.has(line.row.key)) continue;
    seen.add(line.row.key);
    const known = placesOf && (line.piece === placesOf || line.piece.grid.width === placesOf.grid.width);
    const aligned = alignValues(
      line.piece.grid,
      line.cells,
      line.label,
      known ? places : columns.map(() => null),
      known ? others : [],
    );
    aligned?.forEach((value, index) => {
      if (!value) return;
      const shared = aligned.filter((other) => other === value).length > 1;
      facts.push(readFact('applications', line.row!.key, columns[index]!, value.cell, shared));
    });
  }
  return { labels, facts, editions: votes(lines) };
}

/** A row with figures is no part of a header, whatever its label. */
function figuresIn(cells: GridCell[]): number {
  return cells.filter((cell) => readFigure(cell.cell.text).kind === 'number').length;
}

/** Whether a cell is the label of a row, told without doubt: headers have no such words. */
function isBodyLabel(cell: GridCell): boolean {
  const row = rowBook.exact(cell.cell.text);
  if (row && row.key !== 'other.misc' && row.key !== 'processed') return true;
  const group = groupBook.exact(cell.cell.text);
  if (group) return true;
  return (
    /本年新收|上年(?:度)?结转|予以公开|结转下/.test(compact(cell.cell.text)) &&
    !/勾稽关系/.test(cell.cell.text)
  );
}

function readHead(
  cells: GridCell[],
  labels: FoundLabel[],
): { places: (ColumnPlace | null)[]; others: ColumnPlace[] } {
  const places: (ColumnPlace | null)[] = columns.map(() => null);
  const unknown: GridCell[] = [];
  for (const cell of cells) {
    if (!isWorded(cell) || /勾稽|第一项/.test(compact(cell.cell.text))) continue;
    const exact = columnBook.exact(cell.cell.text);
    const column = exact ?? columnBook.nearest(cell.cell.text, headLabels, 0.45)?.label ?? null;
    if (!column) {
      unknown.push(cell);
      continue;
    }
    labels.push({
      kind: headKeys.has(column.key) ? 'group' : 'column',
      key: column.key,
      within: null,
      text: cell.cell.text,
      address: cell.cell.address,
      how: exact ? 'exact' : 'near',
    });
    const index = columns.findIndex((each) => each.key === column.key);
    if (index >= 0 && !places[index]) places[index] = { x: cell.x, width: cell.width };
  }
  const first = Math.min(...places.flatMap((place) => (place ? [place.x] : [])));
  const others: ColumnPlace[] = [];
  for (const cell of unknown) {
    // What stands over the labels (项目, 类别) or over known columns (申请人) is no column of its own.
    const over = places.some((place) => place && place.x >= cell.x && place.x < cell.x + cell.width);
    if (cell.x < first || over) continue;
    others.push({ x: cell.x, width: cell.width });
    labels.push({
      kind: 'column',
      key: null,
      within: null,
      text: cell.cell.text,
      address: cell.cell.address,
      how: null,
    });
  }
  return { places, others };
}

function lineOf(piece: TablePiece, cells: GridCell[], labels: FoundLabel[]): Line {
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
    if (!line.row && isWorded(cell)) {
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

/** In the 2019 edition （六）其他处理 is a row; in the 2021 edition it is a label with three rows behind it. */
function settleOtherOf2019(lines: Line[]): void {
  lines.forEach((line, index) => {
    const label = line.cells[line.label];
    if (line.row || !label || groupBook.exact(label.cell.text)?.key !== 'other') return;
    const next = lines[index + 1]?.row?.key ?? '';
    if (line.figures > 0 || !next.startsWith('other.')) {
      line.row = otherOf2019;
      line.how = 'exact';
    }
  });
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

function votes(lines: Line[]): TableReading['editions'] {
  const keys = lines.map((line) => line.row?.key ?? '');
  return {
    '2019': keys.filter((key) => key === 'other').length,
    '2021': keys.filter((key) => key.startsWith('other.')).length,
  };
}
