import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { countsIn, type OpenTab, openPopup, openTab, pressShortcut, toolbar } from './tabs';

// Files in the page that shows them: the same findings, at the same cells, as on the page that they were made of.

const folder = join(import.meta.dirname, '..', 'documents', 'files');
const file = (name: string) => join(folder, name);

let server: PageServer;
let browser: ExtensionBrowser;
beforeAll(async () => {
  ({ browser, server } = await freshBrowser());
});

async function openReader(query = ''): Promise<OpenTab> {
  return openTab(browser, browser.extensionUrl(`reader.html${query}`));
}

/** Hands a file over, and waits until it has been judged. */
async function openFile({ page }: OpenTab, ...names: string[]): Promise<void> {
  await page.setInputFiles('input[type=file]', names.map(file));
}

/** Findings of a captured page, by severity, as its golden has them. */
function expected(slug: string) {
  const path = join(import.meta.dirname, '..', 'pages', slug, 'expected.json');
  const { findings } = JSON.parse(readFileSync(path, 'utf8')) as { findings: { severity: string }[] };
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** The shown marks, each with the cell that it lies on and how far outside of it. */
function marksOnCells(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('gouji-mark')]
      .filter((mark) => getComputedStyle(mark.shadowRoot!.querySelector('button')!).visibility === 'visible')
      .flatMap((mark) => {
        const box = mark.getBoundingClientRect();
        if (box.top < 80 || box.bottom > innerHeight) return [];
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const cell = document.elementsFromPoint(x, y).find((element) => element.matches('#file td'));
        if (!cell) return [];
        const around = cell.getBoundingClientRect();
        // A mark stays as large as it is: it hangs out of a cell that has no room for it beside its figure.
        const text = document.createRange();
        text.selectNodeContents(cell);
        const low = Math.max(0, (box.height - around.height) / 2);
        const isNarrow = around.width - text.getBoundingClientRect().width < 2 * box.width;
        const outside = Math.max(
          isNarrow ? 0 : around.left - box.left,
          isNarrow ? 0 : box.right - around.right,
          around.top - box.top - low,
          box.bottom - around.bottom - low,
        );
        return [{ text: cell.textContent, outside }];
      }),
  );
}

/**
 * How far the lines that are drawn around the cells of the tables in sight are from the edges of their elements, in
 * CSS pixels: the largest distance of all that are found, and how many edges were looked at.
 */
function edgesFromLines(page: Page) {
  return page.evaluate(() => {
    const reach = 8;
    let [worst, edges] = [0, 0];
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.paper canvas')) {
      const sheet = canvas.getBoundingClientRect();
      if (sheet.bottom < 0 || sheet.top > innerHeight) continue;
      const scale = canvas.width / sheet.width;
      const context = canvas.getContext('2d')!;
      const isInk = (x: number, y: number) => {
        const [r = 255, g = 255, b = 255, a = 0] = context.getImageData(
          Math.round(x),
          Math.round(y),
          1,
          1,
        ).data;
        return a > 0 && r + g + b < 740;
      };
      for (const cell of document.querySelectorAll('.text td')) {
        const box = cell.getBoundingClientRect();
        if (box.top < sheet.top || box.bottom > sheet.bottom || box.width === 0) continue;
        // At a twentieth of the edge, where seldom anything is written.
        const y = (box.top + box.height * 0.05 - sheet.top) * scale;
        for (const edge of [box.left, box.right]) {
          const at = (edge - sheet.left) * scale;
          let found = Number.POSITIVE_INFINITY;
          for (let by = 0; by <= reach * scale; by += 0.5)
            if (isInk(at + by, y) || isInk(at - by, y)) {
              found = by / scale;
              break;
            }
          edges++;
          worst = Math.max(worst, found);
        }
      }
    }
    return { worst, edges };
  });
}

const cases = [
  ['PDF', 'sums-do-not-close-2020.chromium-cairo.pdf', 'sums-do-not-close-2020'],
  ['Word', 'sums-do-not-close-2020.libreoffice.docx', 'sums-do-not-close-2020'],
  ['OFD', 'wps-paste-2023.own.ofd', 'wps-paste-2023'],
] as const;

describe.each(cases)('a report as %s', (kind, name, slug) => {
  let tab: OpenTab;
  beforeAll(async () => {
    tab = await openReader();
    await openFile(tab, name);
    await tab.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  });
  afterAll(() => tab.page.close());

  test('toolbar and popup show the findings of the page that it was made of', async () => {
    const { error, warning, info } = expected(slug);
    await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe(String(error + warning));
    const popup = await openPopup(browser, tab.id);
    expect(await countsIn(popup)).toEqual({ error, warning, info });
    await popup.close();
    await tab.page.bringToFront();
  });

  test('marks lie on their cells at every zoom, and so do the elements on what is drawn', async () => {
    const { page } = tab;
    let seen = 0;
    for (const zoom of [50, 100, 200, 300]) {
      for (let tries = 0; tries < 12; tries++) {
        const now = Number.parseInt(await page.locator('.zoom output').innerText(), 10);
        if (now === zoom) break;
        await page
          .locator('.zoom button')
          .nth(now > zoom ? 0 : 1)
          .click();
      }
      await page.waitForTimeout(200);
      for (let step = 0; step < 3; step++) {
        await pressShortcut(browser, tab.id, 'next');
        await page.waitForTimeout(700);
        for (const { text, outside } of await marksOnCells(page)) {
          seen++;
          expect(outside, `${text} at ${zoom} %`).toBeLessThanOrEqual(2);
        }
        if (kind === 'Word') continue;
        const { worst } = await edgesFromLines(page);
        expect(worst, `lines at ${zoom} %`).toBeLessThanOrEqual(2);
      }
    }
    expect(seen).toBeGreaterThan(0);
  });
});

test('several files: each says how far it is; one that cannot be read says what to do; all can be shown', async () => {
  const tab = await openReader();
  const { page } = tab;
  const doc = new Uint8Array(2048);
  doc.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const whole = readFileSync(file('sums-do-not-close-2020.chromium-cairo.pdf'));
  await page.setInputFiles('input[type=file]', [
    { name: '年报.doc', mimeType: 'application/msword', buffer: Buffer.from(doc) },
    { name: 'cut.pdf', mimeType: 'application/pdf', buffer: whole.subarray(0, 3000) },
    { name: 'report.ofd', mimeType: '', buffer: readFileSync(file('wps-paste-2023.own.ofd')) },
    { name: 'report.pdf', mimeType: 'application/pdf', buffer: whole },
  ]);
  await expect.poll(() => page.locator('nav li').last().innerText()).toContain('禾泽市渡口镇人民政府');
  expect(await page.locator('[role=alert]').innerText()).toContain('另存为 .docx');
  await page.locator('nav button').nth(1).click();
  expect(await page.locator('[role=alert]').innerText()).toContain('已损坏');
  await expect.poll(async () => (await openedPopup(tab.id)).includes('已损坏')).toBe(true);

  // What is shown later than it was read is marked and searched as well, and its text lies over what is drawn.
  await page.locator('nav button').nth(3).click();
  await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe('6');
  await page.locator('.paper canvas').first().waitFor();
  await page.locator('.find input').fill('收到和处理');
  await expect.poll(() => page.locator('.found').innerText()).toMatch(/^1 \/ \d/);
  const isAbove = await page.evaluate(() => {
    const { top, left } = document.querySelector('.text td')!.getBoundingClientRect();
    scrollBy(0, top - 300);
    return document.elementFromPoint(left + 4, 304)!.closest('.text') !== null;
  });
  expect(isAbove).toBe(true);
  await page.locator('nav button').nth(2).click();
  await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe('2');
  await page.close();
});

test('a page of an OFD file is drawn in its colours, with its pictures', async () => {
  const { page } = await openReader();
  const parts = unzipSync(readFileSync(file('wps-paste-2023.own.ofd')));
  const content = 'Doc_0/Pages/Page_0/Content.xml';
  const add = (path: string, before: string, inside: string) => {
    parts[path] = strToU8(strFromU8(parts[path]!).replace(before, inside + before));
  };
  add(
    content,
    '</ofd:Layer>',
    '<ofd:PathObject ID="901" Boundary="5 5 10 10" Stroke="false" Fill="true"><ofd:FillColor Value="200 0 0"/><ofd:AbbreviatedData>M 0 0 L 10 0 L 10 10 L 0 10 C</ofd:AbbreviatedData></ofd:PathObject><ofd:ImageObject ID="902" Boundary="20 5 10 10" ResourceID="903"/>',
  );
  add(
    'Doc_0/PublicRes.xml',
    '</ofd:Res>',
    '<ofd:MultiMedias><ofd:MultiMedia ID="903" Type="Image"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>',
  );
  // One point, green.
  parts['Doc_0/Res/a.png'] = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGNgWMAAAAFEAKH5ZOq+AAAAAElFTkSuQmCC',
    'base64',
  );
  await page.setInputFiles('input[type=file]', [
    { name: 'seal.ofd', mimeType: '', buffer: Buffer.from(zipSync(parts)) },
  ]);
  await page.locator('.paper canvas').first().waitFor();
  const drawn = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.paper canvas')!;
    const millimetre = canvas.width / 210;
    const at = (x: number) =>
      [...canvas.getContext('2d')!.getImageData(x * millimetre, 10 * millimetre, 1, 1).data].slice(0, 3);
    return [at(10), at(25), at(17)];
  });
  expect(drawn).toEqual([
    [200, 0, 0],
    [0, 160, 0],
    [255, 255, 255],
  ]);
  await page.close();
});

async function openedPopup(tab: number): Promise<string> {
  const popup = await openPopup(browser, tab);
  const text = await popup.locator('main').innerText();
  await popup.close();
  return text;
}

test('from an attachment in the popup: one press to the findings', async () => {
  const pdf = new Uint8Array(readFileSync(file('sums-do-not-close-2020.chromium-cairo.pdf')));
  server.serve('/nb/report.pdf', { body: pdf, contentType: 'application/pdf' });
  server.serve('/nb/page.html', '<h1>渡口镇2020年年报</h1><a href="report.pdf">2020年度报告（PDF）</a>');
  const tab = await openTab(browser, 'http://www.qinghe.gov.cn/nb/page.html');
  const popup = await openPopup(browser, tab.id);
  expect(await popup.locator('.attachments .name').allInnerTexts()).toEqual(['2020年度报告（PDF）']);
  const opened = browser.context.waitForEvent('page');
  await popup.locator('.attachments button').click();
  const reader = await opened;
  await reader.locator('gouji-mark').first().waitFor({ state: 'attached' });
  expect(await reader.locator('h1').innerText()).toBe('report.pdf');
  for (const page of [reader, popup, tab.page]) await page.close();
});

test('a host that is no portal is asked for first', async () => {
  const { page } = await openReader(`?src=${encodeURIComponent('https://files.example.com/a.pdf')}`);
  await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('files.example.com');
  expect(await page.locator('[role=alert] button').first().innerText()).toBe('允许读取 files.example.com');
  await page.close();
});
