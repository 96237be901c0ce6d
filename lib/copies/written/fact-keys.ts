import { firstKind, kindOf } from '../../forms/all-kinds';
import type { Form, TableForm } from '../../forms/form';
import { inOneOrder } from '../../forms/in-order';
import { cellsOfForm } from '../../forms/official';
import type { ReportInspection } from '../../inspection';

/**
 * The keys of every figure that any edition of the first kind asks for, in reading order: table by table, row by row. Where the editions
 * differ, what only an older one has stands beside what it became.
 */
export const factKeys: readonly string[] = keysOf(firstKind.editions);

/**
 * The figures of a report in the reading order of its edition, whatever order they come in: a browser's storage
 * gives them back in that of the alphabet. Those of a key that no edition has come last.
 */
export function inReadingOrder({
  kind,
  edition,
  facts,
}: Pick<Report, 'kind' | 'edition' | 'facts'>): [string, Fact][] {
  const own = kindOf({ kind }).editions.filter((form) => form.edition === edition);
  const keys = [...new Set([...keysOf(own), ...factKeys])];
  const places = new Map(keys.map((key, at) => [key, at]));
  const at = (key: string) => places.get(key) ?? keys.length;
  return Object.entries(facts).sort(([a], [b]) => at(a) - at(b));
}

type Report = ReportInspection['report'];
type Fact = Report['facts'][string];

/** @param forms oldest first */
function keysOf(forms: readonly Form[]): string[] {
  const tables = [...new Set(forms.flatMap((form) => Object.keys(form.tables)))];
  return tables.flatMap((table) =>
    mergedKeys(
      table,
      forms.flatMap((form) => form.tables[table] ?? []),
    ),
  );
}

function mergedKeys(table: string, forms: readonly TableForm[]): string[] {
  const cells = forms.map(cellsOfForm);
  const rows = inOneOrder(cells.map((own) => [...new Set(own.map(({ row }) => row))]));
  const newestFirst = [...cells].reverse().flat();
  return rows.flatMap((row) => {
    const columns = new Set(newestFirst.flatMap((cell) => (cell.row === row ? cell.column.key : [])));
    return [...columns].map((column) => `${table}.${row}.${column}`);
  });
}
