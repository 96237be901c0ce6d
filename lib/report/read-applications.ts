import { editions } from '../forms/annual-disclosure';
import { applicationsHeads } from '../forms/annual-disclosure/applications';
import type { GridCell } from '../grid/form-table';
import { compact } from '../text/fold';
import { alignValues, type ColumnPlace } from './align-values';
import { figuresIn, isBodyLabel, type Line, lineOf, recogniseRows } from './application-rows';
import { type Fact, readFact } from './fact';
import { labelBook } from './label-book';
import { type FoundLabel, isWorded, rowsOf, type TablePiece, type TableReading } from './table-reading';

/** The columns are the same in both editions. */
const { columns } = editions['2021'].applications;
const headLabels = [...columns, ...applicationsHeads.map((head) => ({ ...head, measure: 'count' as const }))];
const columnBook = labelBook(headLabels);
const headKeys = new Set(applicationsHeads.map((head) => head.key));

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
    const shown = piece.grid.width === placesOf?.grid.width ? places : [];
    const valuesFrom = Math.min(...shown.flatMap((place) => place?.x ?? []));
    for (const cells of rows.slice(bodyStart < 0 ? rows.length : bodyStart)) {
      if (cells.length > 0) lines.push(lineOf(piece, cells, labels, valuesFrom));
    }
  }
  recogniseRows(lines);

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

function votes(lines: Line[]): TableReading['editions'] {
  const keys = lines.map((line) => line.row?.key ?? '');
  return {
    '2019': keys.filter((key) => key === 'other').length,
    '2021': keys.filter((key) => key.startsWith('other.')).length,
  };
}
