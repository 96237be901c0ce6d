import type { CountyContent, ReportOfCounty } from '../../../lib/copies/county/county';
import type { ReportInspection } from '../../../lib/inspection';
import { inspectCaptured } from '../captured';

const settled = { reason: 'checked', note: '', on: '2026-01-05T08:00:00.000Z' } as const;
const open = { state: 'to check', on: null, due: null, note: '', overdue: false } as const;

/** A report of a small county. */
export function ofCounty(
  unit: string | null,
  year: number | null,
  news: Partial<ReportInspection> & {
    slug?: string;
    work?: ReportOfCounty['work'];
    followUp?: ReportOfCounty['followUp'];
  } = {},
): ReportOfCounty {
  const { slug = 'sums-do-not-close-2020', work = open, followUp = null, ...more } = news;
  const inspection = inspectCaptured(slug);
  return {
    inspection: { ...inspection, ...more, report: { ...inspection.report, agency: unit, year } },
    ...{ unit, work, followUp },
  };
}

const { findings } = inspectCaptured('sums-do-not-close-2020');
const late: ReportInspection['findings'][number] = {
  ...findings[0]!,
  ...{ id: 'late', rule: 'publication/late', severity: 'warning', facts: [], section: null },
  message: '公布时间晚于规定的期限。',
};

/** Two units of two years, one of them late, one settled, one in order, and one that names no year. */
export const smallCounty: CountyContent = {
  reports: [
    ofCounty('青禾县民政局', 2021),
    ofCounty('青禾县民政局', 2020, { findings: findings.map((each) => ({ ...each, settled })) }),
    ofCounty('青禾县财政局', 2021, {
      findings: [late],
      work: { state: 'sent', on: '2026-01-12', due: '2026-02-01', note: '', overdue: true },
      followUp: {
        ...{ sentOn: '2026-01-12', due: '2026-02-01' },
        findings: [
          { became: 'corrected', finding: findings[0]! },
          { became: 'unchanged', finding: late },
        ],
      },
    }),
    ofCounty('青禾县财政局', 2020, { findings: [] }),
    ofCounty(null, null, { findings: [], unread: ['http://www.qinghe.gov.cn/frame.html'] }),
  ],
  unpublished: [
    { roster: '县直部门', unit: '青禾县水利局', year: 2021, standing: 'not found', place: '' },
    { roster: '县直部门', unit: '青禾县教育局', year: 2021, standing: 'elsewhere', place: '县政府网站' },
  ],
  mustPublish: 4,
  rolled: [
    {
      ...{ roster: '县直部门', government: '青禾县人民政府', year: 2021, not: null },
      figures: [
        {
          ...{ fact: 'applications.received.total', own: 9, sum: 5, state: 'differs' },
          units: [
            { name: '青禾县民政局', value: 2 },
            { name: '青禾县财政局', value: 3 },
            { name: '青禾县水利局', value: 0 },
          ],
        },
        {
          ...{ fact: 'disclosure.fees.amount', own: 0.3, sum: 0.1, state: 'differs' },
          units: [{ name: '青禾县民政局', value: 0.1 }],
        },
        {
          ...{ fact: 'applications.received.person', own: 4, sum: null },
          ...{ state: 'units open', units: [{ name: '青禾县民政局', value: null }] },
        },
      ],
    },
    {
      ...{ roster: '县直部门', government: '青禾县人民政府', year: 2020, figures: [] },
      not: { alone: false, why: '3 个单位中，1 个没有该年度的报告：青禾县水利局。' },
    },
    {
      ...{ roster: '县直部门', government: '青禾县石桥镇人民政府', year: 2021, figures: [] },
      not: { alone: true, why: '' },
    },
  ],
  notInspected: [
    {
      ...{ list: '县直部门年报', title: '青禾县水利局2021年年报', url: 'http://www.qinghe.gov.cn/9.html' },
      reason: '页面不存在（404）',
    },
    { list: '读入工作台的文件', title: '年报.doc', url: '', reason: '旧格式' },
  ],
};
