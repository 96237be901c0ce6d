import type { Form } from '../forms/form';
import { cellsOfForm } from '../forms/official';
import type { ReportInspection } from '../inspection';
import type { FactKey } from '../report/fact';
import { sum } from './equation';

/** A unit whose figures are in the government's report, with its own report of the year. */
export interface SummedUnit {
  name: string;
  report: ReportInspection['report'];
}

/** A figure of a government's report beside those of its units. */
export interface UnitSum {
  fact: FactKey;
  table: string;
  row: string;
  column: string;
  /** The government's; null: blank, unreadable or not there. */
  own: number | null;
  /** The units' together; null where one of them is not known. */
  sum: number | null;
  units: { name: string; value: number | null }[];
  state: 'equal' | 'differs' | 'own open' | 'units open';
}

/** Columns of table 1 that count documents and decisions of the year: amounts and lists of items are no sums. */
const SUMMED = new Set([
  'issued',
  'repealed',
  'inForce',
  'produced',
  'disclosed',
  'disclosedTotal',
  'decisions',
]);

/**
 * Holds the figures of a government's report against its units': of table 1 documents and decisions, of the others all.
 * What is not known of one of them leaves a figure open: a blank may be any number.
 * @returns each figure that the form has, in its order
 */
export function unitSums(
  { tables }: Form,
  own: ReportInspection['report']['facts'],
  units: readonly SummedUnit[],
): UnitSum[] {
  return Object.entries(tables).flatMap(([table, form]) =>
    cellsOfForm(form)
      .filter(({ column }) => form.layout !== 'blocks' || SUMMED.has(column.key))
      .map(({ row, column }) => unitSum(`${table}.${row}.${column.key}`, own, units)),
  );
}

function unitSum(
  fact: FactKey,
  facts: ReportInspection['report']['facts'],
  summed: readonly SummedUnit[],
): UnitSum {
  const [table, ...rest] = fact.split('.');
  const units = summed.map(({ name, report }) => ({ name, value: report.facts[fact]?.value ?? null }));
  const known = units.flatMap(({ value }) => value ?? []);
  const own = facts[fact]?.value ?? null;
  const total = known.length === units.length ? sum(known) : null;
  return {
    ...{ fact, table: table!, row: rest.slice(0, -1).join('.'), column: rest.at(-1)! },
    ...{ own, sum: total, units, state: stateOf(own, total) },
  };
}

function stateOf(own: number | null, total: number | null): UnitSum['state'] {
  if (own === null) return 'own open';
  if (total === null) return 'units open';
  return own === total ? 'equal' : 'differs';
}
