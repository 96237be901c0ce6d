import { expect, test } from 'vitest';
import { rules } from '../../lib/rules';
import { adjustRules } from '../../lib/rules/adjust-rules';
import type { AnyRule } from '../../lib/rules/rule';

const rule = (id: string): AnyRule => ({
  id,
  severity: 'error',
  name: { 'zh-CN': id, en: id },
  needs: [],
  judges: () => true,
  apply: () => ({
    findings: [
      { facts: [], section: null, spot: { kind: 'gap', after: null }, detail: null },
      { facts: [], section: null, spot: { kind: 'gap', after: null }, detail: null, severity: 'info' },
    ],
    notJudged: [{ kind: 'year unknown' }],
  }),
  say: () => '',
  basis: () => ({ 'zh-CN': '', en: '' }),
});
const two = [rule('a/one'), rule('b/two')];
const none = {} as Parameters<AnyRule['apply']>[0];

test('with nothing wanted every rule is what it is', () => {
  expect(adjustRules(rules, {})).toEqual(rules);
});

test('a rule that is off is left out, and no other', () => {
  expect(adjustRules(two, { 'a/one': 'off', 'c/unknown': 'off' })).toEqual([two[1]]);
});

test('a severity holds for all that the rule finds; what it cannot judge stays', () => {
  const [adjusted] = adjustRules(two, { 'a/one': 'warning' });
  const { findings, notJudged } = adjusted!.apply(none);
  expect(adjusted!.severity).toBe('warning');
  expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  expect(notJudged).toEqual([{ kind: 'year unknown' }]);
});

test('the rules themselves are not changed', () => {
  adjustRules(two, { 'a/one': 'warning', 'b/two': 'off' });
  expect(two[0]!.severity).toBe('error');
  expect(two[0]!.apply(none).findings[0]!.severity).toBeUndefined();
});

test.each(['toString', '__proto__', 'constructor'])(
  'a rule by the name of %s is not on the list of nobody',
  (id) => {
    expect(adjustRules([rule(id)], {})).toHaveLength(1);
  },
);
