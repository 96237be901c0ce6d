import type { ReportInspection } from '../inspection';
import type { Report } from '../report/read-report';
import { type Parts, partOf } from './parts';
import type { Reason } from './reason';
import type { AnyRule, FindingDraft } from './rule';
import type { SummedUnit } from './unit-sums';

/** What one rule came to. `in order`, `wrong`, `to be looked at`, `not judged`, or lost to a fault of its own. */
export interface RuleOutcome {
  rule: AnyRule;
  state: 'in order' | 'wrong' | 'to be looked at' | 'not judged' | 'failed';
  findings: FindingDraft<unknown>[];
  /** Why it was not judged, wholly or for some figures. */
  notJudged: Reason[];
  /** What was thrown, when it failed. */
  fault: string | null;
}

/**
 * Applies to a report the rules that are for its kind. A rule whose needs are not met is not judged, with the reason; a rule that throws is
 * lost alone, and its outcome says so.
 * @param previous the same agency's report for the year before; without it rules that compare years are not judged
 * @param units those whose figures it sums; without them rules about that are not applied
 */
export function runRules(
  report: Report,
  rules: readonly AnyRule[],
  previous?: ReportInspection['report'],
  units?: readonly SummedUnit[],
): RuleOutcome[] {
  // Of most reports nobody sums any others: that is nothing to be said of each.
  const applied = units ? rules : rules.filter(({ needs }) => !needs.includes('units'));
  return applied.flatMap((rule): RuleOutcome[] => {
    if (!rule.judges(report.kind)) return [];
    // Whatever else it lacks: no other report was there to hold this one against.
    if (!previous && rule.needs.includes('previous'))
      return [
        {
          rule,
          state: 'not judged',
          findings: [],
          notJudged: [{ kind: 'no previous year' }],
          fault: null,
        },
      ];
    try {
      const parts: Partial<Record<keyof Parts, unknown>> = {};
      const reasons: Reason[] = [];
      for (const need of rule.needs) {
        const got = partOf(report, need, { previous, units });
        if ('part' in got) parts[need] = got.part;
        else reasons.push(got.reason);
      }
      if (reasons.length > 0)
        return [{ rule, state: 'not judged', findings: [], notJudged: reasons, fault: null }];
      const { findings, notJudged } = rule.apply(parts as unknown as Parts);
      return [{ rule, state: stateOf(rule, findings, notJudged), findings, notJudged, fault: null }];
    } catch (fault) {
      return [{ rule, state: 'failed', findings: [], notJudged: [], fault: String(fault) }];
    }
  });
}

function stateOf(
  rule: AnyRule,
  findings: FindingDraft<unknown>[],
  notJudged: Reason[],
): RuleOutcome['state'] {
  if (findings.length === 0) return notJudged.length > 0 ? 'not judged' : 'in order';
  const severities = findings.map((finding) => finding.severity ?? rule.severity);
  return severities.includes('error') ? 'wrong' : 'to be looked at';
}
