import { expect, test } from 'vitest';
import type { Inspection } from '../../lib/inspection';
import { expectationOf } from '../../scripts/capture-page/expectation';

const source = { url: 'http://www.qinghe.gov.cn/', title: '', publishedOn: '2022-01-20', inspectedAt: '' };

test('a page that is no report is just that', () => {
  const none: Inspection = {
    schema: 1,
    isReport: false,
    source,
    language: 'zh-CN',
    reason: '',
    signs: [],
    reports: [],
  };
  expect(expectationOf(none)).toEqual({ isReport: false });
});

test('zeros are counted, other figures listed, findings reduced to what a reader can check', () => {
  const inspection: Inspection = {
    schema: 1,
    isReport: true,
    source,
    language: 'zh-CN',
    report: {
      agency: '青禾镇人民政府',
      year: 2021,
      edition: '2021',
      sections: [],
      tables: [{ key: 'applications', state: 'read' }],
      claims: [],
      facts: {
        'applications.received.person': { value: 1, text: '1' },
        'applications.received.total': { value: 0, text: '0' },
        'applications.granted.person': { value: null, text: '—' },
        'applications.granted.total': { value: null, text: '若干' },
      },
    },
    findings: [
      {
        id: 'a',
        rule: 'applications/footing',
        severity: 'error',
        facts: ['applications.processed.person', 'applications.granted.person'],
        section: 'applications',
        expected: 0,
        actual: 1,
        message: '……',
        basis: '……',
      },
    ],
    rulesOff: [],
    notJudged: [],
    unread: [],
  };
  expect(expectationOf(inspection)).toEqual({
    isReport: true,
    agency: '青禾镇人民政府',
    year: 2021,
    edition: '2021',
    publishedOn: '2022-01-20',
    tables: { applications: 'read' },
    facts: {
      zeros: 1,
      values: { 'applications.received.person': 1 },
      blank: ['applications.granted.person'],
      unreadable: ['applications.granted.total'],
    },
    findings: [
      {
        rule: 'applications/footing',
        severity: 'error',
        facts: ['applications.processed.person'],
        section: 'applications',
        expected: 0,
        actual: 1,
      },
    ],
  });
});
