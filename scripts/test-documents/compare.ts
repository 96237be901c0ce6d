import type { Inspection, ReportInspection } from '../../lib/inspection';

/** What is said otherwise of a file than of the page that it was made of, in lines; none: the same. */
export function differencesBetween(page: Inspection, file: Inspection): string[] {
  if (!page.isReport || !file.isReport)
    return page.isReport === file.isReport
      ? []
      : [`a report: ${page.isReport}, in the file: ${file.isReport}`];
  const differences: string[] = [];
  const same = (what: string, of: (inspection: ReportInspection) => unknown) => {
    const [a, b] = [JSON.stringify(of(page)), JSON.stringify(of(file))];
    if (a !== b) differences.push(`${what}: ${a}, in the file: ${b}`);
  };
  same('agency', ({ report }) => report.agency);
  same('year', ({ report }) => report.year);
  same('edition', ({ report }) => report.edition);
  same('tables', ({ report }) => report.tables.map(({ key, state }) => `${key} ${state}`));
  same('sections', ({ report }) => report.sections.map(({ key, ordinal }) => `${ordinal} ${key}`));
  const keys = new Set([...Object.keys(page.report.facts), ...Object.keys(file.report.facts)]);
  for (const key of keys) {
    const [a, b] = [page.report.facts[key], file.report.facts[key]];
    if (a?.value !== b?.value) differences.push(`${key}: ${a?.text}, in the file: ${b?.text}`);
  }
  const findings = (inspection: ReportInspection) =>
    inspection.findings
      // A file has no date of publication.
      .filter(({ rule }) => !rule.startsWith('publication/'))
      .map(({ rule, severity, section, facts }) => `${severity} ${rule} ${section} ${facts.join(' ')}`);
  const [a, b] = [findings(page), findings(file)];
  for (const finding of a) if (!b.includes(finding)) differences.push(`not in the file: ${finding}`);
  for (const finding of b) if (!a.includes(finding)) differences.push(`only in the file: ${finding}`);
  return differences;
}
