import type { FormRow, Labelled, TableForm } from '../forms/form';
import { distinct } from '../forms/in-order';
import type { Kind } from '../forms/kind';
import type { Grid } from '../grid/form-table';
import { turnTable } from '../grid/turn-table';
import type { TableKey } from '../inspection';
import { labelBook } from './label-book';
import { lineBook } from './line-head';
import { perKind } from './per-kind';
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

const books = perKind(
  ({ editions, tables }) =>
    new Map(
      tables.map(({ key }) => {
        const forms = [...editions].reverse().flatMap((form) => form.tables[key] ?? []);
        const line = forms.some(({ layout }) => layout === 'line') ? lineBook(key, editions) : null;
        return [key, { labels: labelBook(distinct(forms.flatMap(along))), line }];
      }),
    ),
);

/** Whether a line of a cell is the label of a row of the form, and of nothing else in it. */
export function isRowOf(key: TableKey, line: string, kind: Kind): boolean {
  const book = books(kind).get(key)!;
  return book.line === null && book.labels.exact(line) !== null;
}

/**
 * A table whose rows run across and whose columns run down, as the form has it.
 * @returns null where it runs as the form does, or does not show which way
 */
export function turnedIfTransposed(key: TableKey, grid: Grid, kind: Kind): Grid | null {
  const { labels, line } = books(kind).get(key)!;
  const least = kind.tables.find((table) => table.key === key)!.least.oriented;
  const xs = new Set<number>();
  const ys = new Set<number>();
  for (const cell of grid.cells) {
    if (cell.cell.text === '' || !labels.exact(cell.cell.text)) continue;
    xs.add(cell.x);
    ys.add(cell.y);
  }
  const unrolled = line && unrollLine(grid, line);
  if (unrolled) return unrolled;
  const [lengthwise, crosswise] = line ? [ys.size, xs.size] : [xs.size, ys.size];
  return lengthwise >= least && lengthwise >= crosswise * 2 ? turnTable(grid) : null;
}
