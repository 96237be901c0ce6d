import { reviewsForm } from '../forms/annual-disclosure/reviews';
import type { FormColumn } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import { compact, foldLabel } from '../text/fold';
import { readFigure } from '../text/number';
import { alignValues, type ColumnPlace } from './align-values';
import { type Fact, readFact } from './fact';
import { labelBook } from './label-book';
import { type FoundLabel, isWorded, rowsOf, type TablePiece, type TableReading } from './table-reading';

const { groups, columns } = reviewsForm;
const columnBook = labelBook(columns);
const groupBook = labelBook(groups);

/** The fifteen figures in the order of the form. */
const figures: { group: string; column: FormColumn }[] = groups.flatMap((group) =>
  columns.map((column) => ({ group: group.key, column })),
);

/**
 * Reads table 3: a header of three rows and one row of fifteen figures. Each figure belongs to the group and the
 * result that stand above it; where the header does not say, and the row has fifteen cells, to its place in order.
 */
export function readReviews(pieces: TablePiece[]): Pick<TableReading, 'labels' | 'facts' | 'editions'> {
  const labels: FoundLabel[] = [];
  let facts: Fact[] = [];
  let places: (ColumnPlace | null)[] = figures.map(() => null);
  let headWidth = 0;
  for (const piece of pieces) {
    const rows = rowsOf(piece);
    const bodyStart = rows.findIndex(
      (cells) => cells.length >= 5 && cells.every((cell) => !isWorded(cell)) && cells.some(isFigureCell),
    );
    const head = rows.slice(0, bodyStart < 0 ? rows.length : bodyStart).flat();
    if (head.some(isWorded)) {
      places = readHead(head, labels);
      headWidth = piece.grid.width;
    }
    if (bodyStart < 0 || facts.length > 0) continue;
    const cells = rows[bodyStart]!;
    const known = headWidth === piece.grid.width ? places : figures.map(() => null);
    const aligned = alignValues(piece.grid, cells, -1, known);
    facts = (aligned ?? []).flatMap((cell, index) => {
      if (!cell) return [];
      const shared = aligned!.filter((other) => other === cell).length > 1;
      const { group, column } = figures[index]!;
      return [readFact('reviews', group, column, cell.cell, shared)];
    });
  }
  return { labels, facts, editions: { '2019': 0, '2021': 0 } };
}

function isFigureCell(cell: GridCell): boolean {
  return readFigure(cell.cell.text).kind === 'number' || /\d/.test(compact(cell.cell.text));
}

/** Where each of the fifteen figures should stand, from the header; null where the header is not plain. */
function readHead(head: GridCell[], labels: FoundLabel[]): (ColumnPlace | null)[] {
  const groupCells: { key: string; cell: GridCell }[] = [];
  const leaves: { key: string; cell: GridCell }[] = [];
  for (const cell of head) {
    if (!isWorded(cell)) continue;
    const text = foldLabel(cell.cell.text);
    const leaf = columnBook.exact(cell.cell.text);
    const group = leaf ? null : groupBook.exact(cell.cell.text);
    if (leaf) leaves.push({ key: leaf.key, cell });
    else if (group) groupCells.push({ key: group.key, cell });
    else if (text === '行政诉讼') continue;
    else {
      const near = columnBook.nearest(cell.cell.text, columns, 0.5);
      if (near) leaves.push({ key: near.label.key, cell });
      labels.push({
        kind: 'column',
        key: near?.label.key ?? null,
        text: cell.cell.text,
        address: cell.cell.address,
        how: near ? 'near' : null,
      });
      continue;
    }
    labels.push({
      kind: leaf ? 'column' : 'group',
      key: leaf?.key ?? group!.key,
      text: cell.cell.text,
      address: cell.cell.address,
      how: 'exact',
    });
  }
  return figures.map(({ group, column }) => {
    const over = groupCells.find((each) => each.key === group)?.cell;
    if (!over) return null;
    const under = leaves.filter(
      ({ key, cell }) => key === column.key && cell.x >= over.x && cell.x + cell.width <= over.x + over.width,
    );
    return under.length === 1 ? { x: under[0]!.cell.x, width: under[0]!.cell.width } : null;
  });
}
