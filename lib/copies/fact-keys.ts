import { editions } from '../forms/annual-disclosure';
import type { Form } from '../forms/form';

/**
 * The keys of every figure that either edition asks for, in reading order: table by table, row by row. Where the
 * editions differ, what only the older one has stands beside what it became.
 */
export const factKeys: readonly string[] = [
  ...mergedKeys('disclosure', disclosureRows),
  ...mergedKeys('applications', ({ applications }) =>
    applications.rows.map(({ key }) => [key, applications.columns.map((column) => column.key)] as const),
  ),
  ...mergedKeys('reviews', ({ reviews }) =>
    reviews.groups.map(({ key }) => [key, reviews.columns.map((column) => column.key)] as const),
  ),
];

/** A row's key and the keys of its columns. */
type Row = readonly [key: string, columns: readonly string[]];

function disclosureRows({ disclosure }: Form): Row[] {
  return disclosure.flatMap(({ rows, columns }) =>
    rows.map(({ key }) => [key, columns.map((column) => column.key)] as const),
  );
}

function mergedKeys(table: string, rowsOf: (form: Form) => readonly Row[]): string[] {
  const newer = new Map(rowsOf(editions['2021']));
  const older = new Map(rowsOf(editions['2019']));
  const rows = [...newer.keys()];
  let before = -1;
  for (const row of older.keys()) {
    if (!newer.has(row)) rows.splice(before + 1, 0, row);
    before = rows.indexOf(row);
  }
  return rows.flatMap((row) => {
    const columns = new Set([...(newer.get(row) ?? []), ...(older.get(row) ?? [])]);
    return [...columns].map((column) => `${table}.${row}.${column}`);
  });
}
