import { litigationHead, reviewsForm } from '../forms/annual-disclosure/reviews';
import type { FormColumn } from '../forms/form';
import type { GridCell } from '../grid/form-table';
import { foldLabel } from '../text/fold';
import type { ColumnPlace } from './align-values';
import { labelBook } from './label-book';
import { type Claimant, claimantFor, oneEach } from './pick-columns';
import { type FoundLabel, isWorded } from './table-reading';

const { groups, columns } = reviewsForm;
const columnBook = labelBook(columns);
const groupBook = labelBook(groups);

/** The fifteen figures in the order of the form. */
export const figures: { group: string; column: FormColumn }[] = groups.flatMap((group) =>
  columns.map((column) => ({ group: group.key, column })),
);

/** The form's head has three rows; one with captions and remarks between them has not twice as many. */
const MOST_HEAD_ROWS = 8;

/** Where the fifteen figures should stand, by the header of table 3. */
export interface ReviewsHead {
  /** In the order of the form; null where the header is not plain. */
  places: (ColumnPlace | null)[];
  /** Columns that the form does not have. */
  others: ColumnPlace[];
}

/** Whether a cell is a label of the header, told without doubt. */
export function isHeadLabel({ cell: { text } }: GridCell): boolean {
  return (
    groupBook.exact(text) !== null || columnBook.exact(text) !== null || foldLabel(text) === litigationHead
  );
}

/** The header without what stands above it: the table's name, 单位：件, and the same header printed before. */
export function headRows(rows: GridCell[][]): GridCell[][] {
  const again = rows.findLastIndex((cells) =>
    cells.some((cell) => groupBook.exact(cell.cell.text)?.key === groups[0]!.key),
  );
  const first = again >= 0 ? again : rows.findIndex((cells) => cells.some(isHeadLabel));
  return rows.slice(Math.max(first, 0)).slice(0, MOST_HEAD_ROWS);
}

/**
 * Reads the header of table 3: groups above, results below them.
 * @param width of the table in columns; what runs over all of them and is no group is a caption, 单位：件
 * @param labels what it says is added to them
 */
export function readReviewsHead(head: GridCell[], width: number, labels: FoundLabel[]): ReviewsHead {
  const groupCells: { key: string; cell: GridCell }[] = [];
  const leaves: { cell: GridCell; claimant: Claimant<FormColumn> | null }[] = [];
  const worded = head.filter(isWorded);
  for (const cell of worded) {
    if (foldLabel(cell.cell.text) === litigationHead) continue;
    const leaf = columnBook.exact(cell.cell.text);
    const group = leaf ? null : claimantFor(cell, groupBook, groups, 0.5);
    const nearLeaf = leaf ? null : columnBook.nearest(cell.cell.text, columns, 0.5);
    const likeness =
      group?.how === 'exact' ? 1 : (groupBook.nearest(cell.cell.text, groups, 0.5)?.likeness ?? 0);
    if (group && likeness > (nearLeaf?.likeness ?? 0)) {
      groupCells.push({ key: group.label.key, cell });
      labels.push({ kind: 'group', key: group.label.key, within: null, ...said(cell), how: group.how });
    } else leaves.push({ cell, claimant: claimantFor(cell, columnBook, columns, 0.5) });
  }
  // A group reaches to the next word of its row, also where empty cells stand for a span.
  const reaches = groupCells.map(({ cell: over }) =>
    Math.min(...worded.filter((cell) => cell.y === over.y && cell.x > over.x).map((cell) => cell.x)),
  );
  // The nearest above: beside an empty cell that is cut from 行政诉讼, 行政复议 reaches over the groups of that one.
  const groupOver = (cell: GridCell) =>
    groupCells
      .filter(({ cell: over }, at) => cell.y > over.y && cell.x >= over.x && cell.x < reaches[at]!)
      .sort((a, b) => b.cell.y - a.cell.y)[0]?.key ?? null;

  const grouped = leaves.map((leaf) => ({ ...leaf, group: groupOver(leaf.cell) }));
  const chosen = new Map(
    groups.map(({ key }) => [
      key,
      oneEach(grouped.flatMap(({ group, claimant }) => (group === key && claimant ? claimant : []))),
    ]),
  );
  const others: ColumnPlace[] = [];
  for (const { cell, claimant, group } of grouped) {
    const rival = claimant && group !== null ? chosen.get(group)!.get(claimant.label.key) : undefined;
    const own = rival?.cell.x === cell.x ? claimant : null;
    if (!own && width > 1 && cell.width >= width) continue;
    if (!own) others.push({ x: cell.x, width: cell.width });
    labels.push({
      kind: 'column',
      key: own?.label.key ?? null,
      within: group,
      ...said(cell),
      how: own?.how ?? null,
    });
  }
  const places = figures.map(({ group, column }): ColumnPlace | null => {
    const cell = chosen.get(group)!.get(column.key)?.cell;
    return cell ? { x: cell.x, width: cell.width } : null;
  });
  return { places, others };
}

function said({ cell: { text, address } }: GridCell): Pick<FoundLabel, 'text' | 'address'> {
  return { text, address };
}
