import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { CountyContent } from '../../../lib/copies/county/county';
import { countyCsv, countyWorkbook } from '../../../lib/copies/county/county-files';
import type { CountySheetOptions } from '../../../lib/copies/county/county-sheets';
import { factKeys } from '../../../lib/copies/written/fact-keys';
import { defaultTemplate } from '../../../lib/copies/written/ledger-template';
import { withoutBlankColumns } from '../../../lib/copies/written/used-columns';
import { ofCounty, smallCounty } from './small-county';

const options: CountySheetOptions = {
  ...{ template: defaultTemplate, allColumns: false, language: 'zh-CN', on: '2026-02-03', by: '0.1.0' },
  ruleName: (rule) => `〔${rule}〕`,
};
type Grid = { name: string; rows: unknown[][] };
async function sheetsOf(
  county: CountyContent,
  news: Partial<CountySheetOptions> = {},
): Promise<Map<string, Grid>> {
  const { sheets } = await readXlsx(await countyWorkbook(county, { ...options, ...news }));
  return new Map(sheets.map(({ name, rows }) => [name, { name, rows }]));
}
const sheet = async (name: string, county = smallCounty, news: Partial<CountySheetOptions> = {}) =>
  (await sheetsOf(county, news)).get(name)!.rows;

describe('the workbook of a county', () => {
  test('has its sheets in order', async () => {
    expect([...(await sheetsOf(smallCounty)).keys()]).toEqual([
      ...[
        '汇总',
        '台账',
        '问题',
        '问题种类',
        '未能核查',
        '整改情况',
        '未发布',
        '跨年对照',
        '汇总比对',
        '说明',
      ],
    ]);
  });

  test('heads stay in sight and let rows be filtered', async () => {
    const files = unzipSync(await countyWorkbook(smallCounty, options));
    for (let at = 1; at <= 9; at++) {
      const xml = strFromU8(files[`xl/worksheets/sheet${at}.xml`]!);
      expect(xml, String(at)).toMatch(/<pane [^>]*ySplit="1"/);
      expect(xml, String(at)).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/);
    }
    expect(strFromU8(files['xl/worksheets/sheet10.xml']!)).not.toContain('<autoFilter');
  });

  test('the summary counts by year and for all, what is settled apart', async () => {
    const [head, ...rows] = await sheet('汇总');
    const column = (name: string) => rows.map((row) => row[head!.indexOf(name)]);
    expect(column('年度')).toEqual([2021, 2020, '年度不明', '合计']);
    expect(column('报告（份）')).toEqual([2, 2, 1, 5]);
    expect(column('单位（个）')).toEqual([2, 2, 0, 2]);
    expect(column('有错误（份）')).toEqual([1, 0, 0, 1]);
    expect(column('仅有存疑（份）')).toEqual([1, 0, 0, 1]);
    expect(column('须人工核查（份）')).toEqual([0, 0, 1, 1]);
    expect(column('公布超过法定期限（份）')).toEqual([1, 0, 0, 1]);
    expect(column('已发函')).toEqual([1, 0, 0, 1]);
    expect(column('逾期未整改')).toEqual([1, 0, 0, 1]);
    const [, , , all] = rows;
    expect(all!.slice(3, 7).reduce((sum: number, each) => sum + Number(each), 0)).toBe(5);
  });

  test('the findings stand a row each, those that are settled too; texts are texts', async () => {
    const quoted = smallCounty.reports[0]!.inspection.findings[0]!;
    const odd = { ...quoted, id: 'odd', message: '=1+1', quote: '0012', facts: [], actual: '0012' };
    const county = { ...smallCounty, reports: [ofCounty('=县', 2021, { findings: [odd] })] };
    const [head, row] = await sheet('问题', county);
    expect(row![head!.indexOf('单位')]).toBe('=县');
    expect(row![head!.indexOf('问题')]).toBe('=1+1');
    expect(row![head!.indexOf('年度')]).toBe(2021);
    const all = smallCounty.reports.reduce((sum, { inspection }) => sum + inspection.findings.length, 0);
    const rows = (await sheet('问题')).slice(1);
    expect(rows).toHaveLength(all);
    const settled = (await sheet('问题'))[0]!.indexOf('已核情况');
    expect(rows.filter((each) => each[settled])).toHaveLength(
      smallCounty.reports[1]!.inspection.findings.length,
    );
  });

  test('columns of the ledger of which no report says anything are left out unless asked for', async () => {
    const few = await sheet('台账');
    const all = await sheet('台账', smallCounty, { allColumns: true });
    expect(all[0]).toHaveLength(defaultTemplate.columns.length);
    expect(few[0]!.length).toBeLessThan(all[0]!.length);
    expect(few[0]!.length).toBeGreaterThan(100);
    expect(few).toHaveLength(6);
    const notes = await sheet('说明');
    const said = notes.find(([name]) => name === '台账')?.[1];
    expect(said).toContain(`${all[0]!.length - few[0]!.length} 列`);
  });

  test('what could not be checked says how much, which rules, and why', async () => {
    const [head, ...rows] = await sheet('未能核查');
    const unread = rows.find((row) => row[head!.indexOf('未读取的部分')]);
    expect(unread?.[head!.indexOf('核查情况')]).toMatch(/部分未能核查/);
    expect(rows.every((row) => row.slice(2, 6).some(Boolean))).toBe(true);
  });

  test('and which addresses and files could not be inspected at all', async () => {
    const [head, ...rows] = await sheet('未能核查');
    const column = (name: string) => rows.slice(-2).map((row) => row[head!.indexOf(name)] ?? null);
    expect(column('核查情况')).toEqual(['未能核查：页面不存在（404）', '未能核查：旧格式']);
    expect(column('标题')).toEqual(['青禾县水利局2021年年报', '年报.doc']);
    expect(column('网址')).toEqual(['http://www.qinghe.gov.cn/9.html', null]);
    expect(column('所在清单')).toEqual(['县直部门年报', '读入工作台的文件']);
  });

  test('what became of what a unit was written to about, a row a finding', async () => {
    const [head, ...rows] = await sheet('整改情况');
    const column = (name: string) => rows.map((row) => row[head!.indexOf(name)]);
    expect(column('单位')).toEqual(['青禾县财政局', '青禾县财政局']);
    expect(column('复查结果')).toEqual(['已改正', '仍存在']);
    expect(column('办理状态')).toEqual(['已发函', '已发函']);
  });

  test('a government stands beside the sum of its units, figure by figure, or says what is missing', async () => {
    const [head, ...rows] = await sheet('汇总比对');
    const row = (at: number, name: string) => rows[at]![head!.indexOf(name)] ?? null;
    expect(rows).toHaveLength(5);
    expect(['本报告', '各单位合计', '差额', '结果'].map((name) => row(0, name))).toEqual([9, 5, 4, '不一致']);
    expect(row(0, '组成（为0的单位不列）')).toBe('青禾县民政局 2；青禾县财政局 3');
    expect(row(1, '差额')).toBe(0.2);
    expect(['各单位合计', '差额', '结果'].map((name) => row(2, name))).toEqual([null, null, '有单位空白']);
    expect([row(3, '结果'), row(3, '未作比对的原因')]).toEqual([
      '未作比对',
      expect.stringContaining('青禾县水利局'),
    ]);
    expect(row(4, '结果')).toBe('只反映本机关自身，不作比对');
  });

  test('the years stand side by side, with what does not carry over', async () => {
    const [head, ...rows] = await sheet('跨年对照');
    expect(head).toEqual(['单位', '表', '行', '列', '2020年度', '2021年度', '不衔接之处']);
    expect(new Set(rows.map(([unit]) => unit))).toEqual(new Set(['青禾县民政局', '青禾县财政局']));
    expect(rows.every((row) => row[4] !== 0 || row[5] !== 0)).toBe(true);
  });

  test('without a roster, and without several years, nothing is made up, and that is said', async () => {
    const none = { unpublished: null, mustPublish: null, rolled: null, notInspected: [] };
    const one = { ...none, reports: smallCounty.reports.slice(0, 1) };
    const sheets = await sheetsOf(one);
    expect([...sheets.keys()]).toEqual(['汇总', '台账', '问题', '问题种类', '未能核查', '说明']);
    const notes = sheets.get('说明')!.rows;
    expect(notes.find(([name]) => name === '未发布')?.[1]).toMatch(/没有单位名册/);
    expect(notes.find(([name]) => name === '跨年对照')?.[1]).toMatch(/未列/);
    expect(notes.find(([name]) => name === '汇总比对')?.[1]).toMatch(/没有填写各单位的上级/);
  });

  test('in English too', async () => {
    expect([...(await sheetsOf(smallCounty, { language: 'en' })).keys()]).toEqual([
      ...[
        'Summary',
        'Ledger',
        'Findings',
        'Kinds of finding',
        'Not checked',
        'Since the letters',
        'Not published',
        'Years',
        'Roll-up',
        'Notes',
      ],
    ]);
  });

  test('as CSV a file a sheet, for a Chinese Excel', async () => {
    const files = unzipSync(await countyCsv(smallCounty, options));
    expect(Object.keys(files)).toEqual([
      ...[
        '汇总.csv',
        '台账.csv',
        '问题.csv',
        '问题种类.csv',
        '未能核查.csv',
        '整改情况.csv',
        '未发布.csv',
        '跨年对照.csv',
        '汇总比对.csv',
        '说明.csv',
      ],
    ]);
    for (const bytes of Object.values(files)) expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(strFromU8(files['未发布.csv']!)).toContain('县直部门,青禾县水利局,2021,未找到,\r\n');
  });
});

test('a column with a text, a blank one, and one that the office fills in', () => {
  const [first, second] = factKeys;
  const report = ofCounty('甲', 2021).inspection;
  const facts = { [first!]: { value: null, text: '无' }, [second!]: { value: null, text: ' ' } };
  const keys = ['agency', 'empty', first!, second!, factKeys[2]!].map((key) => ({ key }));
  const left = withoutBlankColumns({ columns: keys }, [{ ...report, report: { ...report.report, facts } }]);
  expect(left.columns.map(({ key }) => key)).toEqual(['agency', 'empty', first]);
});
