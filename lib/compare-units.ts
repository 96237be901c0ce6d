import { asStored } from './compare-years';
import { gather, notJudged } from './findings/found';
import type { Finding, NotJudged, ReportInspection } from './inspection';
import type { AnyRule } from './rules/rule';
import { runRules } from './rules/run-rules';
import type { SummedUnit } from './rules/unit-sums';
import type { Language } from './words/language';

/**
 * Holds a government's report that was inspected against those of the units that it sums.
 * @param units all of them, each with its report of the year
 * @returns what the rules found that compare a report with its units', and what they could not judge
 */
export function compareUnits(
  inspection: ReportInspection,
  units: readonly SummedUnit[],
  { rules, language }: { rules: readonly AnyRule[]; language: Language },
): { findings: Finding[]; notJudged: NotJudged[] } {
  const report = asStored(inspection.report);
  const comparing = rules.filter(({ needs }) => needs.includes('units'));
  const outcomes = runRules(report, comparing, undefined, units);
  return {
    findings: gather(report, outcomes, language).map(({ finding }) => finding),
    notJudged: notJudged(outcomes, language),
  };
}
