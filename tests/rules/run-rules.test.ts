import { describe, expect, test } from 'vitest';
import { gather, notJudged } from '../../lib/findings/found';
import { rules } from '../../lib/rules';
import type { AnyRule } from '../../lib/rules/rule';
import { runRules } from '../../lib/rules/run-rules';
import { expectWords, reportWith, ruleOf } from './report-in-order';

const failing: AnyRule = {
  ...ruleOf('applications/footing'),
  id: 'test/failing',
  apply: () => {
    throw new Error('out of ink');
  },
};

describe('the engine', () => {
  test('a rule that throws is lost alone, and is named', () => {
    const report = reportWith({ cells: { 'applications.processed.person': '5' } });
    const outcomes = runRules(report, [failing, ...rules]);
    expect(outcomes[0]).toMatchObject({
      rule: { id: 'test/failing' },
      state: 'failed',
      findings: [],
      notJudged: [],
    });
    expect(outcomes[0]!.fault).toContain('out of ink');
    expect(outcomes.slice(1)).toEqual(runRules(report, rules));
    expect(outcomes.filter(({ fault }) => fault !== null)).toHaveLength(1);
  });

  test.each([undefined, null, 'text', 7])('a rule may throw %j', (thrown) => {
    const rule = {
      ...failing,
      apply: () => {
        throw thrown;
      },
    };
    expect(runRules(reportWith(), [rule])[0]).toMatchObject({ state: 'failed', fault: String(thrown) });
  });

  test('a rule whose needs are not met is not asked, and every need that is missing is a reason', () => {
    let asked = false;
    const rule: AnyRule = {
      ...failing,
      needs: ['reviews', 'disclosure', 'year'],
      apply: () => {
        asked = true;
        return { findings: [], notJudged: [] };
      },
    };
    const [outcome] = runRules(reportWith({ tables: { reviews: () => [], disclosure: () => [] } }), [rule]);
    expect(outcome).toMatchObject({
      state: 'not judged',
      findings: [],
      notJudged: [
        { kind: 'no table', table: 'reviews' },
        { kind: 'no table', table: 'disclosure' },
      ],
    });
    expect(asked).toBe(false);
  });

  test('a rule sees what it needs and nothing else', () => {
    let seen: string[] = [];
    const rule: AnyRule = {
      ...failing,
      needs: ['year', 'agency'],
      apply: (parts) => {
        seen = Object.keys(parts);
        return { findings: [], notJudged: [] };
      },
    };
    expect(runRules(reportWith(), [rule])[0]).toMatchObject({ state: 'in order' });
    expect(seen.sort()).toEqual(['agency', 'year']);
  });

  test('the worst finding tells the state', () => {
    const states = runRules(
      reportWith({ cells: { 'applications.processed.person': '5', 'reviews.litigationAfter.pending': '/' } }),
      rules,
    );
    const stateOf = (id: string) => states.find(({ rule }) => rule.id === id)!.state;
    expect(stateOf('applications/footing')).toBe('wrong');
    expect(stateOf('value/blank')).toBe('to be looked at');
    expect(stateOf('reviews/cross-footing')).toBe('in order');
  });

  test('a page with nothing on it makes no rule fail, and every reason has words', () => {
    const nothing = reportWith({
      title: '',
      published: null,
      prose: {
        overview: null,
        disclosure: null,
        applications: null,
        reviews: null,
        problems: null,
        otherMatters: null,
      },
    });
    const outcomes = runRules(nothing, rules);
    expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
    for (const language of ['zh-CN', 'en'] as const) {
      for (const { reason } of notJudged(outcomes, language)) expectWords(reason);
      for (const { finding } of gather(nothing, outcomes, language)) expectWords(finding.message);
    }
  });

  test('ids are unique and name a group and a rule', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z-]+\/[a-z-]+$/.test(id))).toEqual([]);
  });
});
