import type { Finding, ReportInspection } from '../inspection';

/** What became of the findings of a report since its version before. */
export interface Changes {
  fresh: Finding[];
  corrected: Finding[];
  unchanged: Finding[];
  /** Gone, but nothing says that they were corrected: what they are about could not be judged or read this time. */
  open: Finding[];
}

/** Holds the findings of a version against those of the version before. A finding is the same by its id. */
export function changesOf(before: ReportInspection, now: ReportInspection): Changes {
  const known = new Set(before.findings.map(({ id }) => id));
  const still = new Set(now.findings.map(({ id }) => id));
  const gone = before.findings.filter(({ id }) => !still.has(id));
  return {
    fresh: now.findings.filter(({ id }) => !known.has(id)),
    unchanged: now.findings.filter(({ id }) => known.has(id)),
    corrected: gone.filter((finding) => isJudged(finding, now)),
    open: gone.filter((finding) => !isJudged(finding, now)),
  };
}

function isJudged({ rule, facts }: Finding, now: ReportInspection): boolean {
  if (now.unread.length > 0 || now.rulesOff.includes(rule)) return false;
  if (now.notJudged.some((each) => each.rule === rule)) return false;
  const tables = new Set(facts.map((fact) => fact.split('.')[0]));
  return now.report.tables.every(({ key, state }) => !tables.has(key) || state === 'read');
}
