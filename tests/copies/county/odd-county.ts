import type { CountyContent, ReportOfCounty } from '../../../lib/copies/county/county';
import type { Finding, ReportInspection } from '../../../lib/inspection';
import { ofCounty, smallCounty } from './small-county';

/** Names that a file system, a spreadsheet or a word processor could stumble over. */
export const oddNames = [
  '青禾县发展和改革局/青禾县粮食和物资储备局\\青禾县能源局',
  `青禾县${'自然资源和规划'.repeat(10)}管理服务中心`,
  '青禾县民政局',
  '青禾县民政局',
  '=HYPERLINK("http://example.com","县")',
  '+1-2@青禾县',
  '青禾县\u0000\u0007\u001b水\u202e利\uffff局\ud800',
  '青禾县"教育"局,体育局\r\n（原）',
  "'青禾县住建局 & <体育>局'",
  '青禾县𠮷祥镇人民政府👍',
  'CON',
];

/** What a page may make a finding say. */
const oddMessages = [
  '=1+1',
  '-2+3+cmd|" /C calc"!A0',
  '0012',
  '123456789012345678',
  '2022-01-05',
  '甲\n乙',
  `${'很长'.repeat(20_000)}的话`,
  ' 前后有空格 ',
];

/** A county in which everything that pages name is odd. */
export function oddCounty(): CountyContent {
  const sample = smallCounty.reports[0]!;
  const [finding] = sample.inspection.findings;
  return {
    ...smallCounty,
    reports: [
      ...smallCounty.reports,
      ...oddNames.map((name, at) => odd(name, oddMessages[at % oddMessages.length]!, finding!)),
    ],
    unpublished: oddNames.map((unit) => ({
      ...{ roster: '=名册', unit, year: 2021, standing: 'elsewhere', place: '@别处' },
    })),
    notInspected: oddMessages.map((reason, at) => ({
      ...{ list: '-清单', title: oddNames[at]!, url: 'http://www.qinghe.gov.cn/9.html?a=1&b="2"', reason },
    })),
  };
}

function odd(name: string, message: string, finding: Finding): ReportOfCounty {
  const report = ofCounty(name, 2021);
  const findings: ReportInspection['findings'] = [
    { ...finding, id: 'odd', message, severity: 'error', basis: `=${message.trim().slice(0, 20)}` },
    { ...finding, id: 'odd too', message: '“行政许可”行空白。', severity: 'warning' },
  ];
  const source = { ...report.inspection.source, title: `+${name}`, publishedOn: '2022-01-20' };
  return { ...report, inspection: { ...report.inspection, source, findings } };
}
