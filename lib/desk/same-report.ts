import type { ReportInspection } from '../inspection';
import { unitName } from '../report/unit-names';
import { hostOf } from '../text/same-site';
import { addressKey } from './address-key';
import type { DeskReport, Version } from './desk-report';

/**
 * Whether what stands at an address now is the report that stood there before, corrected or not. An address may show
 * another one: a page where one chooses the year, a file that was put over another. What names another agency or another
 * year is another report, unless it is plainly the same one under a corrected heading.
 */
export function isSameReport(known: ReportInspection, seen: ReportInspection): boolean {
  const same = (key: 'agency' | 'year') =>
    known.report[key] === null || seen.report[key] === null || known.report[key] === seen.report[key];
  const alike = Number(same('year')) + Number(same('agency') || isSameUnit(known, seen));
  if (alike === 2) return true;
  if (alike === 0) return false;
  const { publishedOn } = known.source;
  return publishedOn !== null && publishedOn === seen.source.publishedOn && hasSameFigures(known, seen);
}

/** With and without the place in front. */
function isSameUnit(
  { report: { agency: one } }: ReportInspection,
  { report: { agency: other } }: ReportInspection,
) {
  if (one === null || other === null) return true;
  return one.endsWith(other) || other.endsWith(one);
}

/** A report of nothing but zeros is like many others. */
function hasSameFigures(one: ReportInspection, other: ReportInspection): boolean {
  const figures = ({ report }: ReportInspection) =>
    Object.entries(report.facts)
      .filter(([, { value }]) => value !== null && value !== 0)
      .map(([key, { value }]) => `${key} ${value}`);
  const own = new Set(figures(one));
  const others = figures(other);
  return own.size > 0 && own.size === others.length && others.every((figure) => own.has(figure));
}

/**
 * The report on the desk that an inspection is of: the one that stands at its address, else one with exactly its content
 * on the same host, or under a name that tells its county. Two towns of one name hand in the same zeros.
 */
export function reportOf<Known extends DeskReport>(
  { inspection, digest }: Pick<Version, 'inspection' | 'digest'>,
  reports: readonly Known[],
): Known | undefined {
  const key = addressKey(inspection);
  const here = reports.filter(
    ({ addresses, versions }) =>
      addresses.includes(key) && versions.some((version) => isSameReport(version.inspection, inspection)),
  );
  const says = (report: DeskReport) => report.versions.some((version) => version.digest === digest);
  return (
    here.find(says) ??
    latest(here) ??
    reports.find((report) => says(report) && isElsewhere(report, inspection))
  );
}

function isElsewhere(
  { addresses }: DeskReport,
  { source, report: { agency, year } }: ReportInspection,
): boolean {
  if (agency === null || year === null) return false;
  return (
    isNamedWithPlace(agency) || addresses.some((address) => hostOf(`x:${address}`) === hostOf(source.url))
  );
}

function isNamedWithPlace(agency: string): boolean {
  return (unitName(agency)?.places.length ?? 0) > 0;
}

function latest<Known extends DeskReport>(reports: readonly Known[]): Known | undefined {
  const seen = ({ versions }: DeskReport) => versions.at(-1)?.lastSeen ?? '';
  return reports.reduce<Known | undefined>(
    (best, each) => (best && seen(best) >= seen(each) ? best : each),
    undefined,
  );
}
