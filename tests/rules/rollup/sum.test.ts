import { describe, expect, test } from 'vitest';
import { compareUnits } from '../../../lib/compare-units';
import { judge as inspectReport } from '../../../lib/inspect';
import type { ReportInspection } from '../../../lib/inspection';
import { rules } from '../../../lib/rules';
import { runRules } from '../../../lib/rules/run-rules';
import type { SummedUnit } from '../../../lib/rules/unit-sums';
import { expectWords, type ReportChanges, reportWith } from '../report-in-order';

function inspectionOf(changes: ReportChanges = {}): ReportInspection {
  const options = { url: '', language: 'zh-CN' as const, inspectedAt: '' };
  const { inspection } = inspectReport(reportWith(changes), options);
  if (!inspection.isReport) throw new Error('it is none');
  return inspection;
}
const unit = (name: string, cells: Record<string, string> = {}): SummedUnit => ({
  name,
  report: inspectionOf({ cells }).report,
});
function compare(own: Record<string, string>, units: SummedUnit[], language: 'zh-CN' | 'en' = 'zh-CN') {
  const government = inspectionOf({ title: '青禾县人民政府2021年政府信息公开工作年度报告', cells: own });
  const compared = compareUnits(government, units, { rules, language });
  for (const { message } of compared.findings) expectWords(message);
  return compared;
}
/** One unit's figures, twice. */
const twice: Record<string, string> = {
  'applications.received.person': '6',
  'applications.received.business': '2',
  'applications.received.total': '8',
  'applications.carriedIn.person': '2',
  'applications.carriedIn.total': '2',
  'applications.granted.person': '4',
  'applications.granted.business': '2',
  'applications.granted.total': '6',
  'applications.partial.person': '2',
  'applications.partial.total': '2',
  'applications.processed.person': '6',
  'applications.processed.business': '2',
  'applications.processed.total': '8',
  'applications.carriedOut.person': '2',
  'applications.carriedOut.total': '2',
  'reviews.reconsideration.upheld': '2',
  'reviews.reconsideration.corrected': '2',
  'reviews.reconsideration.total': '4',
  'disclosure.normative.issued': '4',
  'disclosure.normative.repealed': '2',
  'disclosure.normative.inForce': '10',
  'disclosure.licensing.decisions': '24',
  'disclosure.penalties.decisions': '6',
};
const units = [unit('青禾县民政局'), unit('青禾县财政局')];

describe('rollup/sum', () => {
  test('the sum of the units is in order', () => {
    expect(compare(twice, units)).toEqual({ findings: [], notJudged: [] });
  });

  test.each([
    [
      'table 2, total and column',
      { 'applications.received.total': '9', 'applications.received.person': '7' },
    ],
    ['table 3', { 'reviews.reconsideration.total': '5' }],
    ['documents of table 1', { 'disclosure.normative.issued': '5' }],
    ['decisions of table 1', { 'disclosure.penalties.decisions': '7' }],
  ])('%s: one finding a row, its total first', (_, own) => {
    const { findings } = compare({ ...twice, ...own }, units);
    expect(findings).toMatchObject([{ rule: 'rollup/sum', severity: 'warning', facts: Object.keys(own) }]);
  });

  test('says both figures, their difference and the biggest units, and of none that it is right', () => {
    const three = [unit('青禾县民政局'), unit('青禾县财政局', { 'disclosure.penalties.decisions': '40' })];
    const own = { ...twice, 'disclosure.penalties.decisions': '3' };
    expect(compare(own, three).findings[0]).toMatchObject({ expected: 43, actual: 3 });
    expect(compare(own, three).findings[0]!.message).toBe(
      '“行政处罚”行“本年处理决定数量”列填报3，所汇总的2个单位合计43，差额40（其中青禾县财政局40、青禾县民政局3）。',
    );
    expect(compare(own, three, 'en').findings[0]!.message).toMatch(
      /says 3; its 2 units together make 43, a difference of 40 \(青禾县财政局 40, 青禾县民政局 3\)\.$/,
    );
    expect(compare(own, three).findings[0]!.message).not.toContain('应为');
  });

  test('names five units, and that there are more', () => {
    const seven = Array.from({ length: 7 }, (_, at) => unit(`青禾县第${at}局`));
    expect(compare({}, seven).findings[0]!.message).toMatch(/（其中(?:[^、）]+、){4}[^、）]+等）/);
  });

  test.each([
    ['blank', ''],
    ['unreadable', '若干'],
  ])('a unit’s figure that is %s leaves that one open, and the unit is named', (_, text) => {
    const { findings, notJudged } = compare({ ...twice, 'disclosure.penalties.decisions': '7' }, [
      unit('青禾县民政局', { 'disclosure.penalties.decisions': text }),
      unit('青禾县财政局'),
    ]);
    expect(findings).toEqual([]);
    expect(notJudged).toMatchObject([{ rule: 'rollup/sum', kind: 'blank in units' }]);
    expect(notJudged[0]!.reason).toMatch(/青禾县民政局.*行政处罚/);
    expect(notJudged[0]!.reason).not.toContain('财政局');
  });

  test('the government’s own blank is open as well', () => {
    expect(compare({ ...twice, 'disclosure.penalties.decisions': '' }, units)).toMatchObject({
      findings: [],
      notJudged: [{ kind: 'blank figures' }],
    });
  });

  test('fees, which are amounts, are not summed', () => {
    expect(compare({ ...twice, 'disclosure.fees.amount': '12.5' }, units).findings).toEqual([]);
  });

  test('of a report by itself nothing is said', () => {
    expect(runRules(reportWith(), rules).filter(({ rule }) => rule.id === 'rollup/sum')).toEqual([]);
  });
});
