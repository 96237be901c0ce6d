import type { AnyTableKey } from '../../forms/all-kinds';
import type { FigureMeasure, Form, TableForm } from '../../forms/form';
import { inOneOrder } from '../../forms/in-order';
import type { Kind } from '../../forms/kind';
import { cellsOfForm } from '../../forms/official';

/** One figure of the form, whichever editions have it. */
export interface FigureRow {
  /** Its fact key, `applications.received.total`. */
  fact: string;
  table: AnyTableKey;
  row: string;
  column: string;
  measure: FigureMeasure;
}

/**
 * The figures of several editions of a form in one order: by table, row and column as the newest of them has them, what
 * only an older one has behind what it follows there.
 * @param editions their names; those that the kind does not know count for nothing, and without any it is all of them
 */
export function figureRows(kind: Kind, editions: Iterable<string>): FigureRow[] {
  const wanted = new Set(editions);
  const known = kind.editions.filter(({ edition }) => wanted.has(edition));
  const forms = known.length > 0 ? known : kind.editions;
  return kind.tables.flatMap(({ key }) => rowsOf(key, forms));
}

/** The keys of all figures that an edition asks for. */
export function figuresOf({ tables }: Form): ReadonlySet<string> {
  return new Set(
    Object.entries(tables).flatMap(([table, form]) =>
      cellsOfForm(form).map(({ row, column }) => `${table}.${row}.${column.key}`),
    ),
  );
}

function rowsOf(table: AnyTableKey, forms: readonly Form[]): FigureRow[] {
  const cells = forms.map(({ tables }) => (tables[table] ? measured(tables[table]) : []));
  const rows = inOneOrder(cells.map((some) => some.map(({ row }) => row)));
  return rows.flatMap((row) => {
    const own = cells.map((some) => some.filter((cell) => cell.row === row));
    return inOneOrder(own.map((some) => some.map(({ column }) => column))).map((column) => ({
      ...{ fact: `${table}.${row}.${column}`, table, row, column },
      measure: own.flat().findLast((cell) => cell.column === column)!.measure,
    }));
  });
}

function measured(form: TableForm): Pick<FigureRow, 'row' | 'column' | 'measure'>[] {
  const ofRow = new Map(
    form.layout === 'grid' ? form.rows.map(({ key, measure }) => [key, measure] as const) : [],
  );
  return cellsOfForm(form).map(({ row, column }) => ({
    ...{ row, column: column.key, measure: ofRow.get(row) ?? column.measure },
  }));
}
