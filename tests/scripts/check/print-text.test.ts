import { expect, test } from 'vitest';
import type { Finding, Inspection } from '../../../lib/inspection';
import { printText } from '../../../scripts/check/print-text';

const source = {
  url: 'http://www.qinghe.gov.cn/bao/2021.html',
  title: '青禾镇人民政府2021年政府信息公开工作年度报告',
  publishedOn: '2022-01-20',
  inspectedAt: '2026-01-05T08:00:00.000Z',
};

const footing: Finding = {
  id: 'applications/footing:applications.processed.person',
  rule: 'applications/footing',
  severity: 'error',
  facts: ['applications.processed.person'],
  section: 'applications',
  message: '自然人列（七）总计为 1，各项之和为 0。\n若改为 0，全部勾稽关系成立。',
  basis: '国办公开办函〔2021〕30号',
};

const report: Inspection = {
  schema: 1,
  isReport: true,
  language: 'zh-CN',
  source,
  report: {
    agency: '青禾镇人民政府',
    year: 2021,
    edition: '2021',
    sections: [{ key: 'overview', ordinal: '一', heading: '一、总体情况', text: '……' }],
    tables: [
      { key: 'disclosure', state: 'read' },
      { key: 'applications', state: 'incomplete' },
      { key: 'reviews', state: 'missing' },
    ],
    claims: [
      {
        ...{ words: '收到申请5件', section: 'overview', subject: 'applications.received', value: 5 },
        ...{ facts: ['applications.received.total'], figure: 4, agrees: false },
      },
      {
        ...{ words: '结转2件', section: 'overview', subject: 'applications.carriedOut', value: 2 },
        ...{ facts: [], figure: null, agrees: null },
      },
    ],
    facts: {},
  },
  findings: [footing],
  rulesOff: [],
  notJudged: [{ rule: 'reviews/cross-footing', reason: '没有表三' }],
  unread: ['框架 http://other.gov.cn/ 未能读取'],
};

test('a report: who, state, counts, then findings with basis, what was unread and not judged', () => {
  expect(printText('a.html', report, 'zh-CN')).toBe(
    [
      'a.html',
      '  青禾镇人民政府 · 2021年度 · 2021版格式 · 2022-01-20 发布',
      '  六个部分: 一、总体情况  二、主动公开 [缺失]  三、依申请公开 [缺失]  四、复议诉讼 [缺失]  五、问题及改进 [缺失]  六、其他事项 [缺失]',
      '  三张表格: 表一 已读取  表二 部分读取  表三 缺失',
      '  错误 1　存疑 0　提示 0',
      '',
      '  [错误] applications/footing',
      '    自然人列（七）总计为 1，各项之和为 0。',
      '    若改为 0，全部勾稽关系成立。',
      '    依据: 国办公开办函〔2021〕30号',
      '',
      '  文表核对: 已将正文1处陈述与统计表核对，0处一致，1处不一致，1处统计表无可对照的数字。',
      '    [不一致] 收到申请5件  表中数4',
      '    [无数可对] 结转2件',
      '',
      '  未能读取的部分',
      '    框架 http://other.gov.cn/ 未能读取',
      '',
      '  未能核查',
      '    reviews/cross-footing: 没有表三',
    ].join('\n'),
  );
});

test('what is unknown is said to be unknown', () => {
  const unknown: Inspection = {
    ...report,
    source: { ...source, publishedOn: null },
    report: { ...report.report, agency: null, year: null, edition: null },
  };
  expect(printText('a.html', unknown, 'en')).toContain(
    'agency unknown · year unknown · edition of the tables unknown · publication date unknown',
  );
});

test('a report in order says so', () => {
  expect(printText('a.html', { ...report, findings: [] }, 'zh-CN')).toContain('未发现问题。');
  const alone = { rule: 'continuity/items', reason: '没有上一年度报告可对照', kind: 'no previous year' };
  const text = printText('a.html', { ...report, findings: [], notJudged: [alone] }, 'zh-CN');
  expect(text).toContain('没有上一年度报告可对照，跨年衔接未核查。');
  expect(text).not.toContain('未能核查');
});

test('a page that is no report says why, and which frame was read', () => {
  const other: Inspection = {
    schema: 1,
    isReport: false,
    language: 'zh-CN',
    source,
    reason: '是年度报告的列表',
    signs: [],
    reports: [],
  };
  expect(printText('a.html', other, 'zh-CN', 'http://x.gov.cn/f.html')).toBe(
    [
      'a.html',
      '  正文在框架中：http://x.gov.cn/f.html',
      '  不是政府信息公开工作年度报告：是年度报告的列表',
    ].join('\n'),
  );
});
