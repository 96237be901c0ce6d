import { editions } from '../forms/annual-disclosure';
import type { Edition } from '../inspection';
import type { Report } from '../report/read-report';
import type { TableReading } from '../report/table-reading';

/** Whether the labels of a table are partly of one edition and partly of the other. */
export function isHybrid(table: TableReading): boolean {
  return table.editions['2019'] > 0 && table.editions['2021'] > 0;
}

/**
 * The edition by whose labels a table is measured: the one it follows. That it should follow another is
 * `template/edition`'s business, and not to be said again row by row.
 */
export function followedEdition(table: TableReading, report: Report): Edition {
  const { editions: votes } = table;
  if (votes['2019'] !== votes['2021']) return votes['2019'] > votes['2021'] ? '2019' : '2021';
  return report.edition ?? report.prescribed ?? '2021';
}

/** Keys of columns of a row of table 1, or of all rows of table 2, in an edition. */
export function columnsOf(table: TableReading, row: string, edition: Edition): string[] {
  const form = editions[edition];
  if (table.key === 'applications') return form.applications.columns.map((column) => column.key);
  const block = form.disclosure.find((each) => each.rows.some((other) => other.key === row));
  return block?.columns.map((column) => column.key) ?? [];
}
