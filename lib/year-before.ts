import type { ReportInspection } from './inspection';

/** What may stand in front of an agency's name: the place that it belongs to. */
const PLACE = /^[\u4e00-\u9fff]{1,16}(?:省|自治区|市|自治州|州|盟|地区|县|区|旗)$/;
/** What a place ends with: ten thousand names are asked at once. */
const ENDS_PLACE = /[省区市州盟县旗]/;

/**
 * The same agency's report for the year before, among others. A name stands with or without its place in front, and
 * the whole name goes before the one without.
 * @returns undefined where there is none, or where several say different things: nobody knows which of them counts
 */
export function yearBefore<Report extends ReportInspection>(
  { report: { agency, year } }: ReportInspection,
  reports: Iterable<Report>,
): Report | undefined {
  if (agency === null || year === null) return undefined;
  const exact: Report[] = [];
  const near: Report[] = [];
  for (const each of reports) {
    const other = each.report.agency;
    if (each.report.year !== year - 1 || other === null) continue;
    if (other === agency) exact.push(each);
    else if (isWithPlace(other, agency) || isWithPlace(agency, other)) near.push(each);
  }
  const candidates = exact.length > 0 ? exact : near;
  const says = new Set(candidates.map(({ report }) => JSON.stringify([report.facts, report.edition])));
  return says.size === 1 ? candidates[0] : undefined;
}

/** All that an agency may be called: its name, and what is left of it without a place in front. */
export function namesOf(agency: string): string[] {
  const names = [agency];
  for (let at = 2; at < agency.length - 1; at++)
    if (ENDS_PLACE.test(agency[at - 1]!) && isWithPlace(agency, agency.slice(at)))
      names.push(agency.slice(at));
  return names;
}

function isWithPlace(whole: string, name: string): boolean {
  return whole.endsWith(name) && PLACE.test(whole.slice(0, whole.length - name.length));
}
