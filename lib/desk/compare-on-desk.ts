import { type CompareOptions, compareYears } from '../compare-years';
import type { ReportInspection } from '../inspection';
import { yearBefore } from '../year-before';
import type { DeskReport } from './desk-report';
import { yearNames } from './line-of';
import {
  type StoredReport,
  storedReport,
  type Transaction,
  type Writing,
  writeReport,
} from './stored-reports';

/** The rules in force; each report is worded in the language of its inspection. */
export type Comparing = Pick<CompareOptions, 'rules'>;

/**
 * Holds reports against their year before, and those of the year after against them, as far as these are on the desk.
 * @returns the reports that now say something else
 */
export async function compareOnDesk(
  tx: Writing,
  ids: readonly string[],
  { rules }: Comparing,
): Promise<string[]> {
  const wanted = new Set(ids);
  for (const id of ids) for (const after of await neighbours(tx, id, 1)) wanted.add(after.id);
  const touched: string[] = [];
  for (const id of wanted) {
    const report = await storedReport(tx, id);
    const last = report?.versions.at(-1);
    if (!report || !last) continue;
    const previous = await previousOf(tx, last.inspection);
    const { language } = last.inspection;
    const inspection = compareYears(last.inspection, previous?.report ?? null, { rules, language });
    if (JSON.stringify(inspection) === JSON.stringify(last.inspection)) continue;
    await writeReport(tx, withLast(report, inspection));
    touched.push(id);
  }
  return touched;
}

/** The same agency's report for the year before, as it was inspected last; see `yearBefore` for what counts as one. */
export async function previousOf(
  tx: Transaction,
  inspection: ReportInspection,
): Promise<ReportInspection | undefined> {
  const { agency, year } = inspection.report;
  const reports = await named(tx, agency, year === null ? null : year - 1);
  return yearBefore(inspection, reports.map(lastInspection));
}

async function neighbours(tx: Transaction, id: string, by: 1 | -1): Promise<StoredReport[]> {
  const report = await storedReport(tx, id);
  if (!report) return [];
  const { agency, year } = lastInspection(report).report;
  return named(tx, agency, year === null ? null : year + by);
}

/** Reports for a year that have a name in common with an agency's. */
async function named(tx: Transaction, agency: string | null, year: number | null): Promise<StoredReport[]> {
  const index = tx.objectStore('lines').index('names');
  const keys = await Promise.all(yearNames(agency, year).map((name) => index.getAllKeys(name)));
  const ids = [...new Set(keys.flat())].sort();
  return (await Promise.all(ids.map((id) => storedReport(tx, id)))).flatMap((report) => report ?? []);
}

const lastInspection = ({ versions }: DeskReport): ReportInspection => versions.at(-1)!.inspection;

function withLast(report: StoredReport, inspection: ReportInspection): DeskReport {
  const { id, addresses, lists, versions } = report;
  const last = { ...versions.at(-1)!, inspection };
  return { id, addresses, lists, versions: [...versions.slice(0, -1), last] };
}
