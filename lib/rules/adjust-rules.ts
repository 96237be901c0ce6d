import type { Severity } from '../inspection';
import type { AnyRule } from './rule';

/**
 * Rules as somebody wants them: some left out, some with another severity, which then holds for all that they find.
 * @param wanted by rule id; a rule that is not listed stays as it is
 */
export function adjustRules(
  rules: readonly AnyRule[],
  wanted: Readonly<Record<string, Severity | 'off'>>,
): AnyRule[] {
  return rules.flatMap((rule) => {
    const setting = Object.hasOwn(wanted, rule.id) ? wanted[rule.id] : undefined;
    if (setting === 'off') return [];
    return setting === undefined ? rule : withSeverity(rule, setting);
  });
}

function withSeverity(rule: AnyRule, severity: Severity): AnyRule {
  return {
    ...rule,
    severity,
    apply(parts) {
      const { findings, notJudged } = rule.apply(parts);
      return { findings: findings.map((finding) => ({ ...finding, severity })), notJudged };
    },
  };
}
