import { expect, test } from 'vitest';
import { rules } from '../../../lib/rules';
import { runRules } from '../../../lib/rules/run-rules';
import { reportWith } from '../report-in-order';

const continuity = (year: number) =>
  runRules(reportWith({ year }), rules).filter(({ rule }) => rule.id.startsWith('continuity/'));

test('with no earlier report at hand nothing is compared, and that is the reason, whatever else is lacking', () => {
  expect(continuity(2022).map(({ rule, state, notJudged }) => [rule.id, state, notJudged])).toEqual(
    ['carried-in', 'in-force', 'items', 'copied-text'].map((name) => [
      `continuity/${name}`,
      'not judged',
      [{ kind: 'no previous year' }],
    ]),
  );
});
