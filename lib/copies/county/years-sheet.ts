import { columnLabel, partsOfKey, rowLabel, tableName } from '../../labels/labels';
import { countyWords } from '../../words/county';
import type { Language } from '../../words/language';
import { rowsSheet, type SheetField } from '../sheets/rows-sheet';
import type { Sheet } from '../sheets/sheet';
import { inReadingOrder } from '../written/fact-keys';
import { oneLine } from '../written/one-line';
import { type CountyContent, type ReportOfCounty, unitsOf } from './county';

/**
 * The years of every unit that has several, side by side: a row a figure that is not 0 in all of them, a column a year,
 * and what does not carry over. A year of which there is no report is empty: that says nothing of it.
 * @returns null where no unit has several
 */
export function countyYears({ reports }: CountyContent, language: Language): Sheet | null {
  const words = countyWords(language);
  const units = unitsOf(reports).flatMap((unit) => {
    const own = lastOfEachYear(reports.filter((report) => report.unit === unit));
    return own.size > 1 ? [{ unit, own }] : [];
  });
  const years = [...new Set(units.flatMap(({ own }) => [...own.keys()]))].sort((a, b) => a - b);
  if (years.length === 0) return null;
  const lines = units.flatMap(({ unit, own }) =>
    figuresIn([...own.values()]).map((fact): SheetField[] => {
      const { table, row, column } = partsOfKey(fact);
      return [
        ...[unit, tableName(table, language), rowLabel(table, row), columnLabel(table, column, row)],
        ...years.map((year) => figureOf(own.get(year), fact)),
        remarks(own, fact) || null,
      ];
    }),
  );
  const { heads } = words;
  const head = [
    heads.unit,
    heads.table,
    heads.row,
    heads.column,
    ...years.map(words.yearHead),
    heads.remarks,
  ];
  return rowsSheet([head, ...lines], 1);
}

/** Of several for one year the one that was inspected last. */
function lastOfEachYear(reports: readonly ReportOfCounty[]): Map<number, ReportOfCounty> {
  const byYear = new Map<number, ReportOfCounty>();
  for (const report of reports) {
    const { year } = report.inspection.report;
    if (year === null) continue;
    const known = byYear.get(year);
    if (!known || seen(known) < seen(report)) byYear.set(year, report);
  }
  return byYear;
}
const seen = ({ inspection }: ReportOfCounty) => inspection.source.inspectedAt;

function figuresIn(reports: readonly ReportOfCounty[]): string[] {
  const keys = new Set<string>();
  for (const { inspection } of reports)
    for (const [key, { value, text }] of inReadingOrder(inspection.report))
      if (value === null ? text.trim() !== '' : value !== 0) keys.add(key);
  const facts = Object.assign({}, ...reports.map(({ inspection }) => inspection.report.facts));
  const { report } = reports.at(-1)!.inspection;
  return inReadingOrder({ ...report, facts }).flatMap(([key]) => (keys.has(key) ? [key] : []));
}

function figureOf(report: ReportOfCounty | undefined, key: string): SheetField {
  const facts = report?.inspection.report.facts ?? {};
  const fact = Object.hasOwn(facts, key) ? facts[key] : undefined;
  if (!fact) return null;
  return fact.value === null ? fact.text.trim() : { number: fact.value };
}

/** What the years say of a figure that does not carry over. */
function remarks(own: ReadonlyMap<number, ReportOfCounty>, fact: string): string {
  return [...own.values()]
    .flatMap(({ inspection }) => inspection.findings)
    .filter(({ rule, facts, settled }) => rule.startsWith('continuity/') && facts[0] === fact && !settled)
    .map(({ message }) => oneLine(message))
    .join('\n');
}
