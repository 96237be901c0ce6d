import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../../lib/copies/files/letters';
import { toldApart, zipOf } from '../../../lib/copies/files/several-files';
import type { LetterSender } from '../../../lib/copies/written/letter';
import type { ReportInspection } from '../../../lib/inspection';
import { inspectCaptured } from '../captured';
import { partOf, split, textsOf, wordFile } from './word-file';

const sender: LetterSender = {
  ...{ agency: '青禾县人民政府办公室', contact: '江河', phone: '0123-4567890' },
  ...{ on: '2026-02-03', due: '2026-03-01' },
};
const wrong = inspectCaptured('sums-do-not-close-2020');
const settled = { reason: 'checked', note: '', on: '2026-01-05T08:00:00.000Z' } as const;
const of = (agency: string | null, news: Partial<ReportInspection> = {}): ReportInspection => ({
  ...wrong,
  ...news,
  report: { ...wrong.report, agency },
});
const letters = (inspections: ReportInspection[], template: Uint8Array | null = null) =>
  lettersOf(inspections, sender, template && { name: 'a.docx', bytes: template });

describe('letters as Word files', () => {
  test('the whole of one, as an official notice', async () => {
    const { files, of: which } = await letters([of('青禾县民政局')]);
    expect(which).toEqual([0]);
    expect(files[0]!.name).toBe('青禾县民政局-2020-整改通知.docx');
    const texts = textsOf(files[0]!.bytes);
    expect(texts.slice(0, 2)).toEqual([
      '关于青禾县民政局2020年政府信息公开工作年度报告有关问题的整改通知',
      '青禾县民政局：',
    ]);
    const numbers = texts.flatMap((text) => /^(\d+)\. /.exec(text)?.[1] ?? []).map(Number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
    expect(numbers.length).toBeGreaterThan(1);
    // What items rest on stands once, behind all of them.
    const bases = texts.findIndex((text) => /^.、依据$/.test(text));
    expect(texts.findLastIndex((text) => /^\d+\. /.test(text))).toBeLessThan(bases);
    expect(texts.slice(-4)).toEqual([
      '请于2026年3月1日前完成整改，更正后的报告在原网址公布，并将整改情况书面反馈。',
      '联系人：江河；联系电话：0123-4567890。',
      '青禾县人民政府办公室',
      '2026年2月3日',
    ]);
  });

  test('title, text and headings have the faces and sizes that the standard asks for', async () => {
    const { files } = await letters([wrong]);
    const xml = partOf(files[0]!.bytes);
    expect(xml).toMatch(/<w:sz w:val="44"\/>/);
    expect(xml).toMatch(/w:eastAsia="方正小标宋简体"/);
    expect(xml).toMatch(/w:eastAsia="黑体"/);
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906"/);
    expect(xml).toMatch(/w:firstLineChars="200"/);
  });

  test('what is settled and what asks for nothing is left out; a unit with nothing gets no letter', async () => {
    const [first, ...others] = wrong.findings;
    const part = of('青禾县财政局', {
      findings: [
        { ...first!, settled },
        ...others.map((finding) => ({ ...finding, severity: 'warning' as const })),
      ],
    });
    const none = of('青禾县教育局', { findings: wrong.findings.map((finding) => ({ ...finding, settled })) });
    const notes = of('青禾县公安局', {
      findings: wrong.findings.map((finding) => ({ ...finding, severity: 'info' as const })),
    });
    const unread = { ...notes, unread: ['http://www.qinghe.gov.cn/frame.html'] };
    const written = await letters([none, part, notes, unread]);
    expect(written).toMatchObject({ of: [1], nothing: 2, unchecked: 1 });
    const texts = textsOf(written.files[0]!.bytes).join('\n');
    expect(texts).not.toContain(first!.message.slice(0, 12));
    expect(texts).toContain('核实');
  });

  test('what is not known is left open', async () => {
    const nobody = { agency: '', contact: '', phone: '', on: null, due: null };
    const { files } = await lettersOf([of(null)], nobody, null);
    expect(textsOf(files[0]!.bytes).slice(-3).join('')).toMatch(
      /联系人：_+；联系电话：_+。_+（发文单位）_+年_+月_+日/,
    );
  });

  test('in the office’s own form', async () => {
    const template = wordFile(
      split('{{单', '位}}：', '你单位{{年度}}年报告') +
        split('{{问题}}') +
        split('{{依据}}') +
        split('{{联系人}} {{落款}} {{日期}}'),
    );
    const { files } = await letters([of('青禾县民政局')], template);
    const texts = textsOf(files[0]!.bytes);
    expect(texts[0]).toBe('青禾县民政局：你单位2020年报告');
    expect(texts.at(-1)).toBe('江河 青禾县人民政府办公室 2026年2月3日');
    expect(texts.filter((text) => /^\d+\. /.test(text)).length).toBeGreaterThan(1);
    expect(texts.some((text) => /^第.*项：/.test(text))).toBe(true);
  });

  test('what a page calls its agency becomes no path', async () => {
    const { files } = await letters([of('../../县<局>:*?"|\u202egnp')]);
    expect(files[0]!.name).toMatch(/^[^/\\<>:*?"|\u202e]+-2020-整改通知\.docx$/);
  });
});

describe('several in one file', () => {
  test('that can be unpacked, doubles numbered', async () => {
    const { files } = await letters([of('青禾县民政局'), of('青禾县民政局'), of('青禾县财政局')]);
    const unpacked = unzipSync(await zipOf(files));
    expect(Object.keys(unpacked)).toEqual([
      '青禾县民政局-2020-整改通知.docx',
      '青禾县民政局-2020-整改通知（2）.docx',
      '青禾县财政局-2020-整改通知.docx',
    ]);
    for (const bytes of Object.values(unpacked)) expect(textsOf(bytes).length).toBeGreaterThan(5);
  });

  test.each([
    [
      ['a.csv', 'A.csv', 'a（2）.csv', 'a.csv'],
      ['a.csv', 'A（2）.csv', 'a（2）（2）.csv', 'a（3）.csv'],
    ],
    [
      ['a', 'a', '.b', '.b'],
      ['a', 'a（2）', '.b', '.b（2）'],
    ],
  ])('names %j', (names, apart) => {
    expect(toldApart(names)).toEqual(apart);
    expect(new Set(apart.map((name) => name.toLowerCase())).size).toBe(apart.length);
  });
});
