import { editions } from '../../forms/annual-disclosure';
import type { Form } from '../../forms/form';
import type { ReportInspection } from '../../inspection';

/**
 * The keys of every figure that either edition asks for, in reading order: table by table, row by row. Where the
 * editions differ, what only the older one has stands beside what it became.
 */
export const factKeys: readonly string[] = keysOf(editions['2021'], editions['2019']);

/**
 * The figures of a report in the reading order of its edition, whatever order they come in: a browser's storage
 * gives them back in that of the alphabet. Those of a key that no edition has come last.
 */
export function inReadingOrder({ edition, facts }: Pick<Report, 'edition' | 'facts'>): [string, Fact][] {
  const keys = edition === null ? factKeys : [...new Set([...keysOf(editions[edition]), ...factKeys])];
  const places = new Map(keys.map((key, at) => [key, at]));
  const at = (key: string) => places.get(key) ?? keys.length;
  return Object.entries(facts).sort(([a], [b]) => at(a) - at(b));
}

type Report = ReportInspection['report'];
type Fact = Report['facts'][string];

/** A row's key and the keys of its columns. */
type Row = readonly [key: string, columns: readonly string[]];

function disclosureRows({ disclosure }: Form): Row[] {
  return disclosure.flatMap(({ rows, columns }) =>
    rows.map(({ key }) => [key, columns.map((column) => column.key)] as const),
  );
}

function keysOf(newer: Form, older: Form = newer): string[] {
  const merged = (table: string, rowsOf: (form: Form) => readonly Row[]) =>
    mergedKeys(table, rowsOf(newer), rowsOf(older));
  return [
    ...merged('disclosure', disclosureRows),
    ...merged('applications', ({ applications }) =>
      applications.rows.map(({ key }) => [key, applications.columns.map((column) => column.key)] as const),
    ),
    ...merged('reviews', ({ reviews }) =>
      reviews.groups.map(({ key }) => [key, reviews.columns.map((column) => column.key)] as const),
    ),
  ];
}

function mergedKeys(table: string, newerRows: readonly Row[], olderRows: readonly Row[]): string[] {
  const newer = new Map(newerRows);
  const older = new Map(olderRows);
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
