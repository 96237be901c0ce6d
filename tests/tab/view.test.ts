import { describe, expect, test } from 'vitest';
import type { FrameRecord } from '../../lib/store/frame-record';
import { isReadWhole, type ReportView, verdictOf, viewOf } from '../../lib/tab/view';
import { finding, inspected, noReport, report } from './fixtures';

const place = { tab: 7, frame: 3, session: 's', url: 'http://x.gov.cn/3' };
const inspecting: FrameRecord = { ...place, state: 'inspecting' };
const failed: FrameRecord = { ...place, state: 'failed', reason: 'RangeError' };

function reportOf(...records: FrameRecord[]): ReportView {
  const view = viewOf(records);
  if (view.state !== 'report') throw new Error(view.state);
  return view;
}

describe('a tab', () => {
  test('of which nothing is known', () => {
    expect(viewOf([])).toEqual({ state: 'unseen' });
  });

  test('without a report speaks of the page itself, not of its frames', () => {
    const view = viewOf([inspected(0, noReport('是通知')), inspected(4, noReport('没有'))]);
    expect(view).toMatchObject({ state: 'no report', reason: '是通知' });
  });

  test('without a report gives the list of reports, wherever on the page it stands', () => {
    const reports = ['2020', '2021'].map((year) => ({ title: `${year}年`, url: `http://x.gov.cn/${year}` }));
    const framed = { ...noReport('是列表'), reports };
    const view = viewOf([inspected(0, noReport('没有')), inspected(4, framed)]);
    expect(view).toMatchObject({ state: 'no report', reason: '是列表', reports, source: framed.source });
    expect(viewOf([inspected(0, noReport()), inspected(4, noReport())])).toMatchObject({ reports: [] });
  });

  test('waits while a frame is being inspected, but not when the report is there already', () => {
    expect(viewOf([inspected(0, noReport()), inspecting]).state).toBe('inspecting');
    expect(viewOf([inspected(0, report()), inspecting]).state).toBe('report');
  });

  test('is not called clean while one of its frames is still being inspected', () => {
    expect(verdictOf(reportOf(inspected(0, report())))).toBe('clean');
    const waiting = reportOf(inspected(0, report()), inspecting);
    expect(verdictOf(waiting)).toBe('partial');
    expect(isReadWhole(waiting)).toBe(false);
  });

  test('that failed says why; a failed frame beside a report is an unread part', () => {
    expect(viewOf([failed])).toEqual({ state: 'failed', reason: 'RangeError' });
    expect(reportOf(inspected(0, report()), failed).unread).toEqual([
      { kind: 'failed frame', url: 'http://x.gov.cn/3', reason: 'RangeError' },
    ]);
  });

  test('gives the findings of a report in several frames in the order in which it is read', () => {
    const order = ['a', 'b', 'c', 'd'];
    const of = (ids: string[]) => report({ findings: ids.map((id) => finding({ id })), notJudged: [] });
    const view = reportOf(
      inspected(0, of(['a', 'd']), { shared: { part: false, order } }),
      // What a frame holds as a part is of the same report, however much of it that is.
      inspected(2, of(['b', 'c']), { shared: { part: true, order } }),
      inspected(5, report({ findings: [finding({ id: 'x' })], report: { facts: {} } })),
    );
    expect(view.frame).toBe(0);
    expect(view.findings.map(({ frame, finding: { id } }) => `${frame} ${id}`)).toEqual([
      ...['0 a', '2 b', '2 c', '0 d'],
      '5 x',
    ]);
  });

  test('counts the findings of all frames, each with its frame', () => {
    const view = reportOf(
      inspected(0, report({ findings: [finding({ id: 'a' })] })),
      inspected(5, report({ findings: [finding({ id: 'b', severity: 'warning' })], notJudged: [] })),
    );
    expect(view.counts).toEqual({ error: 1, warning: 1, info: 0 });
    expect(view.findings.map(({ frame, finding: { id } }) => `${frame} ${id}`)).toEqual(['0 a', '5 b']);
  });

  test('takes its name from the frame that holds most of the report', () => {
    const bare = report({ report: { agency: '外框', facts: {} } });
    const view = reportOf(inspected(0, bare), inspected(2, report()));
    expect(view.frame).toBe(2);
    expect(view.inspection.report.agency).toBe('某县');
  });
});

describe('green', () => {
  test('is a report in which nothing is wrong and all of which was read', () => {
    expect(verdictOf(reportOf(inspected(0, report())))).toBe('clean');
    expect(verdictOf(reportOf(inspected(0, report({ findings: [finding({ severity: 'info' })] }))))).toBe(
      'clean',
    );
  });

  test.each<[string, FrameRecord]>([
    ['a rule failed', inspected(0, report({ unread: ['规则出错'] }))],
    ['a frame is out of reach', inspected(0, report(), { unreadFrames: ['http://elsewhere/'] })],
    [
      'rows of a table were not found',
      inspected(0, report({ report: { tables: [{ key: 'reviews', state: 'incomplete' }] } })),
    ],
    [
      'a table is a picture',
      inspected(0, report({ report: { tables: [{ key: 'reviews', state: 'unreadable' }] } })),
    ],
  ])('is nothing while %s', (_, record) => {
    const view = reportOf(record);
    expect(verdictOf(view)).toBe('partial');
    expect(isReadWhole(view)).toBe(false);
  });

  test('is no report that there is no form for', () => {
    const old = report({ report: { year: 2018, edition: null } });
    expect(verdictOf(reportOf(inspected(0, old)))).toBe('free form');
    expect(verdictOf(reportOf(inspected(0, report({ report: { edition: null } }))))).toBe('partial');
  });
});
