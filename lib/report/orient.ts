import { editions } from '../forms/annual-disclosure';
import type { FormRow, Labelled, TableForm } from '../forms/form';
import { distinct } from '../forms/in-order';
import type { Grid } from '../grid/form-table';
import { turnTable } from '../grid/turn-table';
import type { TableKey } from '../inspection';
import { type LabelBook, labelBook } from './label-book';
import { lineBook } from './line-head';
import { unrollLine } from './unroll-line';

/** Labels that run down in the form, or, of a single line, across; those that stand elsewhere in the table too left out. */
function along(form: TableForm): Labelled[] {
  switch (form.layout) {
    case 'blocks':
      return form.blocks.flatMap((block) => block.rows);
    case 'grid':
      return form.rows.filter(
        (row: FormRow) => !row.common && !form.groups.some(({ key }) => key === row.key),
      );
    case 'line':
      return form.columns;
  }
}

function bookOf(table: TableKey): LabelBook<Labelled> {
  return labelBook(distinct([...editions].reverse().flatMap(({ tables }) => along(tables[table]))));
}

const books = {
  disclosure: bookOf('disclosure'),
  applications: bookOf('applications'),
  reviews: bookOf('reviews'),
};
/** Whether a line of a cell is the label of a row of the form, and of nothing else in it. */
export function isRowOf(key: TableKey, line: string): boolean {
  return key !== 'reviews' && books[key].exact(line) !== null;
}

const reviews = lineBook('reviews', editions);

/** So many labels in one line show which way the table runs. */
const LEAST: Record<TableKey, number> = { disclosure: 3, applications: 4, reviews: 6 };

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
  const unrolled = key === 'reviews' ? unrollLine(grid, reviews) : null;
  if (unrolled) return unrolled;
  const [lengthwise, crosswise] = key === 'reviews' ? [ys.size, xs.size] : [xs.size, ys.size];
  return lengthwise >= LEAST[key] && lengthwise >= crosswise * 2 ? turnTable(grid) : null;
}
