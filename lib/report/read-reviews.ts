import { litigationHead, reviewsForm } from '../forms/annual-disclosure/reviews';
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
    const bodyStart = bodyOf(rows);
    const head = withoutCaption(rows.slice(0, bodyStart < 0 ? rows.length : bodyStart)).flat();
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

/**
 * The row of figures; where words stand among them, the row that has more figures than words; where all of them are
 * blank, the last row that is wide enough and has no words.
 */
function bodyOf(rows: GridCell[][]): number {
  const wordless = (cells: GridCell[]) => cells.length >= 5 && !cells.some(isWorded);
  const filled = rows.findIndex((cells) => wordless(cells) && cells.some(isFigureCell));
  if (filled >= 0) return filled;
  const wide = (cells: GridCell[]) => cells.length >= 12;
  const mostly = rows.findLastIndex(
    (cells) => wide(cells) && cells.filter(isFigureCell).length > cells.filter(isWorded).length,
  );
  return mostly >= 0 ? mostly : rows.findLastIndex((cells) => wide(cells) && wordless(cells));
}

/** The header without what stands above its first label: the table's name, 单位：件. */
function withoutCaption(head: GridCell[][]): GridCell[][] {
  const first = head.findIndex((cells) =>
    cells.some(
      ({ cell: { text } }) =>
        groupBook.exact(text) || columnBook.exact(text) || foldLabel(text) === litigationHead,
    ),
  );
  return head.slice(Math.max(first, 0));
}

function isFigureCell(cell: GridCell): boolean {
  return readFigure(cell.cell.text).kind === 'number' || /\d/.test(compact(cell.cell.text));
}

/** Where each of the fifteen figures should stand, from the header; null where the header is not plain. */
function readHead(head: GridCell[], labels: FoundLabel[]): (ColumnPlace | null)[] {
  const groupCells: { key: string; cell: GridCell }[] = [];
  const leaves: { key: string | null; cell: GridCell; exact: boolean }[] = [];
  const add = (
    kind: FoundLabel['kind'],
    key: string | null,
    within: string | null,
    cell: GridCell,
    exact: boolean,
  ) => {
    const how = key === null ? null : exact ? 'exact' : 'near';
    labels.push({ kind, key, within, text: cell.cell.text, address: cell.cell.address, how });
  };
  for (const cell of head) {
    if (!isWorded(cell) || foldLabel(cell.cell.text) === litigationHead) continue;
    const leaf = columnBook.exact(cell.cell.text);
    const group = leaf ? null : groupBook.exact(cell.cell.text);
    if (leaf) leaves.push({ key: leaf.key, cell, exact: true });
    else if (group) {
      groupCells.push({ key: group.key, cell });
      add('group', group.key, null, cell, true);
    } else {
      const near = columnBook.nearest(cell.cell.text, columns, 0.5);
      const nearGroup = groupBook.nearest(cell.cell.text, groups, 0.5);
      if (nearGroup && nearGroup.likeness > (near?.likeness ?? 0)) {
        groupCells.push({ key: nearGroup.label.key, cell });
        add('group', nearGroup.label.key, null, cell, false);
      } else leaves.push({ key: near?.label.key ?? null, cell, exact: false });
    }
  }
  // A group reaches to the next word of its row, also where empty cells stand for a span.
  const reach = (over: GridCell) =>
    Math.min(
      ...head.filter((cell) => cell.y === over.y && cell.x > over.x && isWorded(cell)).map((cell) => cell.x),
    );
  const groupOver = (cell: GridCell) =>
    groupCells.find(({ cell: over }) => cell.y > over.y && cell.x >= over.x && cell.x < reach(over))?.key ??
    null;
  for (const { key, cell, exact } of leaves) add('column', key, groupOver(cell), cell, exact);
  return figures.map(({ group, column }) => {
    const under = leaves.filter(({ key, cell }) => key === column.key && groupOver(cell) === group);
    return under.length === 1 ? { x: under[0]!.cell.x, width: under[0]!.cell.width } : null;
  });
}
