import { editions } from '../forms/annual-disclosure';
import { reviewsForm } from '../forms/annual-disclosure/reviews';
import type { Labelled } from '../forms/form';
import type { Grid } from '../grid/form-table';
import { turnTable } from '../grid/turn-table';
import type { TableKey } from '../inspection';
import { labelBook } from './label-book';
import { unrollReviews } from './unroll-reviews';

/** Labels that run down in the form, or, of table 3, across; those that stand elsewhere in the table too left out. */
const along: Record<TableKey, Labelled[]> = {
  disclosure: [...editions['2021'].disclosure, ...editions['2019'].disclosure].flatMap((block) => block.rows),
  applications: editions['2021'].applications.rows.filter(
    ({ key }) => key !== 'processed' && key !== 'other.misc',
  ),
  reviews: reviewsForm.columns,
};
const books = {
  disclosure: labelBook(along.disclosure),
  applications: labelBook(along.applications),
  reviews: labelBook(along.reviews),
};
/** So many labels in one line show which way the table runs. */
const LEAST: Record<TableKey, number> = { disclosure: 3, applications: 4, reviews: 6 };

/** Whether a line of a cell is the label of a row of the form, and of nothing else in it. */
export function isRowOf(key: TableKey, line: string): boolean {
  return key !== 'reviews' && books[key].exact(line) !== null;
}

/**
 * A table whose rows run across and whose columns run down, as the form has it.
 * @returns null where it runs as the form does, or does not show which way
 */
export function turnedIfTransposed(key: TableKey, grid: Grid): Grid | null {
  const xs = new Set<number>();
  const ys = new Set<number>();
  for (const cell of grid.cells) {
    if (cell.cell.text === '' || !books[key].exact(cell.cell.text)) continue;
    xs.add(cell.x);
    ys.add(cell.y);
  }
  const unrolled = key === 'reviews' ? unrollReviews(grid) : null;
  if (unrolled) return unrolled;
  const [lengthwise, crosswise] = key === 'reviews' ? [ys.size, xs.size] : [xs.size, ys.size];
  return lengthwise >= LEAST[key] && lengthwise >= crosswise * 2 ? turnTable(grid) : null;
}
