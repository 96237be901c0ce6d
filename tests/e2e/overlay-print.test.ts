import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import type { Planted } from '../overlay/in-page';
import { type Bench, rest, startBench } from './overlay-bench';

// Numbered marks on paper, as the browser prints them.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});

/** The numbers that stand alone on each sheet, in the order of the sheets. */
async function numbersOn(pdf: Buffer): Promise<string[][]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const sheets: string[][] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    const texts = items.map((item) => ('str' in item ? item.str.trim() : ''));
    sheets.push(texts.filter((text) => /^\d+$/.test(text)).sort());
  }
  await document.destroy();
  return sheets;
}

const rows = Array.from({ length: 40 }, (_, at) => `<tr><td id=c${at}>甲</td><td>乙</td></tr>`).join('');
const prose = '<p>本年收到政府信息公开申请五件，均已办结。</p>'.repeat(120);
const planted: Planted[] = ['#c1', '#c3', '#c35'].map((at) => ({ at, facts: [at] }));

test.each([
  ['a scroller', '.box { overflow: auto; height: 300px }', ['1', '2']],
  ['a scroller in a scroller', '.box, body > div { overflow: auto; height: 300px }', ['1', '2']],
  ['no scroller', '', ['1', '2', '3']],
])('marks of a table in %s stand on the sheet of their cells alone', async (_name, css, expected) => {
  const page = await bench.open(
    `<!doctype html><style>td { width: 90px; height: 16px } ${css}</style>
    <div><div class=box><table>${rows}</table></div></div>${prose}`,
  );
  await page.evaluate((findings) => {
    const marks = { style: 'letter', print: 'numbered', bar: true, agreed: false } as const;
    window.gouji.mount({ planted: findings, marks });
  }, planted);
  await rest(page);
  const styles = () =>
    page.$$eval('gouji-mark', (marks) => marks.map((mark) => mark.getAttribute('style')).join('\n'));
  const before = await styles();
  const sheets = await numbersOn(await page.pdf({ format: 'A4' }));
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets[0]).toEqual(expected);
  for (const sheet of sheets.slice(1, -1)) expect.soft(sheet).toEqual([]);
  // The list of what was found, at the end.
  expect(sheets.at(-1)).toEqual(['1', '2', '3']);
  await rest(page);
  expect(await styles()).toBe(before);
  await bench.done(page);
});
