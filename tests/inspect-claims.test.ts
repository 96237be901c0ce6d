import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { inspect } from '../lib/inspect';
import { type PageChanges, reportPage } from './report-page';

// What the prose states is part of the inspection: each statement with what it was held against, and its place.

const url = 'http://www.qinghe.gov.cn/a.html';

function read(changes: PageChanges) {
  const options = { url, language: 'zh-CN', inspectedAt: '2026-01-05T08:00:00.000Z' } as const;
  const { inspection, claimSpots, places } = inspect(
    new JSDOM(reportPage(changes), { url }).window.document,
    options,
  );
  if (!inspection.isReport) throw new Error(inspection.reason);
  const { report, findings } = inspection;
  const placed = report.claims.map((_, number) => {
    const spot = claimSpots.get(number);
    return spot?.kind === 'words' ? places.range(spot.address, spot.start, spot.end)?.toString() : undefined;
  });
  return {
    claims: report.claims,
    placed,
    tieOuts: findings.filter(({ rule }) => rule.startsWith('tie-out/')),
  };
}

describe('report.claims', () => {
  test('a statement that agrees is listed with the figure and its fact, and nothing is found', () => {
    const { claims, tieOuts } = read({});
    expect(claims).toEqual([
      {
        ...{
          words: '未收到政府信息公开申请',
          section: 'overview',
          subject: 'applications.received',
          value: 0,
        },
        ...{ facts: ['applications.received.total'], figure: 0, agrees: true },
      },
    ]);
    expect(tieOuts).toEqual([]);
  });

  test('one that differs has a finding with the same words', () => {
    const { claims, tieOuts } = read({ overview: '<p>2021年，我镇收到政府信息公开申请9件。</p>' });
    expect(claims).toMatchObject([{ value: 9, figure: 0, agrees: false }]);
    expect(tieOuts.map(({ quote }) => quote)).toEqual(claims.map(({ words }) => words));
  });

  test('where the table has no figure, nothing agrees and nothing differs', () => {
    const { claims, tieOuts } = read({
      overview: '<p>2021年，我镇收到政府信息公开申请9件。</p>',
      cells: { 'applications.received.total': '若干' },
    });
    expect(claims).toMatchObject([{ value: 9, facts: [], figure: null, agrees: null }]);
    expect(tieOuts).toEqual([]);
  });

  test('every one leads back to its own words on the page', () => {
    const { claims, placed } = read({
      overview: '<p>全年未收到政府信息公开申请。</p><p>未发生行政复议、行政诉讼。</p>',
    });
    expect(claims.length).toBeGreaterThan(1);
    expect(placed).toEqual(claims.map(({ words }) => words));
  });

  test('a text that states nothing has none', () => {
    expect(read({ overview: '<p>全镇政府信息公开工作有序推进。</p>' }).claims).toEqual([]);
  });
});
