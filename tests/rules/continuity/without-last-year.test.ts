import { expect, test } from 'vitest';
import { rules } from '../../../lib/rules';
import { runRules } from '../../../lib/rules/run-rules';
import { reportWith } from '../report-in-order';

test('with no earlier report at hand nothing is asked of one', () => {
  const asked = runRules(reportWith({ year: 2022 }), rules).map((outcome) => outcome.rule.id);
  expect(asked.filter((id) => id.startsWith('continuity/'))).toEqual([]);
});
