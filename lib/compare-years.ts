import { gather, notJudged } from './findings/found';
import { kindOf } from './forms/all-kinds';
import { firstYearOf, type Kind } from './forms/kind';
import type { Finding, ReportInspection } from './inspection';
import type { Report } from './report/read-report';
import type { AnyRule } from './rules/rule';
import { runRules } from './rules/run-rules';
import type { Language } from './words/language';

export interface CompareOptions {
  /** Those that are in force; only the ones that compare years are applied. */
  rules: readonly AnyRule[];
  language: Language;
}

/**
 * Holds a report that was inspected against the same agency's for the year before, whichever of them was inspected
 * first. The page is not needed any more: figures, edition and sections are in the inspection.
 * @param previous null: there is none, or no longer
 * @returns the inspection with what the rules found that compare years, and what they could not judge
 */
export function compareYears(
  inspection: ReportInspection,
  previous: ReportInspection['report'] | null,
  { rules, language }: CompareOptions,
): ReportInspection {
  const comparing = rules.filter(({ needs }) => needs.includes('previous'));
  const report = asStored(inspection.report);
  const outcomes = runRules(report, comparing, previous ?? undefined);
  const isOld = ({ rule }: { rule: string }) => !comparing.some(({ id }) => id === rule);
  const findings = inspection.findings.filter(isOld);
  for (const { finding } of gather(report, outcomes, language)) insert(findings, finding, report.kind);
  return {
    ...inspection,
    findings,
    notJudged: [...inspection.notJudged.filter(isOld), ...notJudged(outcomes, language)],
  };
}

/** Puts a finding behind what stands in its section and in those before. */
export function insert(findings: Finding[], finding: Finding, { signs }: Kind): void {
  const order = (one: Finding) => signs.sections.findIndex(({ key }) => key === one.section);
  const at = findings.findLastIndex((one) => order(one) <= order(finding));
  findings.splice(at + 1, 0, finding);
}

/** As much of a report as an inspection has, which is all that rules see that compare it with others. */
export function asStored(inspected: ReportInspection['report']): Report {
  const { year, agency, edition, sections, facts } = inspected;
  const kind = kindOf(inspected);
  const stored = {
    kind,
    identity: { year, agency },
    edition,
    // What is stored has no page any more.
    outline: {},
    prescribed: null,
    attachedWhole: sections.length === 0 && year !== null && year >= firstYearOf(kind),
    sections: sections.map((section, address) => ({ ...section, address, headingEnd: 0, blocks: [] })),
    facts: new Map(
      Object.entries(facts).map(([key, fact], address) => [
        key,
        { ...fact, key, table: key.split('.')[0], address },
      ]),
    ),
  };
  return stored as unknown as Report;
}
