import { asStored, insert } from './compare-years';
import { gather, notJudged } from './findings/found';
import { kindOf } from './forms/all-kinds';
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
  const comparing = unitRules(rules);
  const outcomes = runRules(report, comparing, undefined, units);
  return {
    findings: gather(report, outcomes, language).map(({ finding }) => finding),
    notJudged: notJudged(outcomes, language),
  };
}

/** Those of the rules that hold a report against its units'. */
export function unitRules(rules: readonly AnyRule[]): AnyRule[] {
  return rules.filter(({ needs }) => needs.includes('units'));
}

/** What came of holding a report against its units'. */
export type ComparedUnits = ReturnType<typeof compareUnits>;

/** The group of the rules about that: what one of them found goes also where it has been switched off since. */
const isAboutUnits = ({ rule }: { rule: string }) => rule.startsWith('rollup/');

/** Whether an inspection says anything of the report's units. */
export function saysOfUnits({ findings, notJudged }: ComparedUnits): boolean {
  return [...findings, ...notJudged].some(isAboutUnits);
}

/** The inspection with what came of holding it against its units', in place of what it says of that. */
export function withUnits(
  inspection: ReportInspection,
  { findings, notJudged }: ComparedUnits,
): ReportInspection {
  const others = inspection.findings.filter((finding) => !isAboutUnits(finding));
  for (const finding of findings) insert(others, finding, kindOf(inspection.report));
  return {
    ...inspection,
    findings: others,
    notJudged: [...inspection.notJudged.filter((each) => !isAboutUnits(each)), ...notJudged],
  };
}
