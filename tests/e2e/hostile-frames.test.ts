import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { countsIn, marked, type OpenTab, openPopup, openTab } from './tabs';

// A page that frames what its own scripts cannot read, and looks for it in what we draw.

const portal = 'http://portal.gov.cn';
const secret = {
  cells: { 'applications.received.person': '7731', 'reviews.reconsideration.upheld': '机密件' },
};
const frame = (src: string, more = '') => `<iframe ${more} width="1000" height="700" src="${src}"></iframe>`;
const shell = (content: string) => `<!doctype html><title>门户</title><body><h1>门户</h1>${content}</body>`;
const own = reportPage({ cells: { 'applications.granted.person': '5' } });
const beside = (src: string, more = '') => own.replace('</body>', `${frame(src, more)}</body>`);
/** The report without its second table, which a frame in its place may hold. */
const [, table] = own.match(/<table[\s\S]*?<\/table>/g)!;
const [, wrongTable] = reportPage(secret).match(/<table[\s\S]*?<\/table>/g)!;
const around = (src: string) => own.replace(table!, frame(src));

/** What the intranet shows at the same address, from one test to the next. */
let inside = '';
let browser: ExtensionBrowser;

beforeAll(async () => {
  const page = (path: string, html: string) => ({ [path]: html });
  ({ browser } = await freshBrowser({
    ...page('/bare.html', shell(frame('http://intranet.gov.cn/draft.html'))),
    ...page('/report.html', beside('http://intranet.gov.cn/draft.html')),
    ...page('/port.html', beside('http://portal.gov.cn:8080/draft.html')),
    ...page('/sandboxed.html', beside('/draft.html', 'sandbox="allow-scripts"')),
    ...page('/around.html', around('http://intranet.gov.cn/draft.html')),
    ...page('/same.html', beside('/draft.html')),
    '/empty.html': shell('<p>无</p>'),
  }));
  await browser.context.route(/\/draft\.html$/, (route) =>
    route.fulfill({ body: inside, contentType: 'text/html; charset=utf-8' }),
  );
});

/** Everything of our own that a script in a page can read: text, labels and attributes in every open shadow. */
function readable(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      const attributes = [...node.attributes]
        // Where something stands is not what it says.
        .filter(({ name }) => name !== 'style')
        .map(({ name, value }) => `${name}=${value}`);
      const inner = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(read);
      return `<${node.localName} ${attributes.join(' ')}>${inner.join('')}`;
    };
    const ours = [...document.querySelectorAll('gouji-overlay, gouji-selection')].map(read);
    return [...ours, document.activeElement?.localName, document.title, window.length].join('\n');
  });
}

/** What the page can read at rest, and after each of the clicks that it may lure somebody into. */
async function allReadable(page: Page): Promise<string[]> {
  const seen = [await readable(page)];
  const bar = page.locator('gouji-overlay .bar');
  if ((await bar.count()) === 0) return seen;
  const act = async (press: () => Promise<void>) => {
    await press();
    await page.waitForTimeout(150);
    seen.push(await readable(page));
  };
  const buttons = await bar.locator('.strip button').count();
  if (buttons > 1) {
    await act(() => bar.getByRole('button', { name: '清单' }).click());
    await act(() => bar.getByRole('button', { name: '清单' }).click());
    for (let step = 0; step < 3; step++) await act(() => bar.getByRole('button', { name: '下一处' }).click());
    await act(() => bar.getByRole('button', { name: '上一处' }).click());
    await act(() => page.keyboard.press('Escape'));
  }
  return seen;
}

async function open(address: string, draft: string): Promise<OpenTab> {
  inside = draft;
  const tab = await openTab(browser, address);
  // Whatever is told late has been told by then.
  await tab.page.waitForTimeout(1800);
  return tab;
}

const drafts = {
  'a report with errors': reportPage(secret),
  'a table with errors': shell(wrongTable!),
  nothing: shell('<p>无</p>'),
};

describe.each([
  ['a page that is no report', '/bare.html', 0],
  ['a report', '/report.html', 1],
  ['a report, and another port', '/port.html', 1],
  ['a report, and a sandboxed frame of its own', '/sandboxed.html', 1],
  ['a report whose table stands in the frame', '/around.html', 0],
])('%s', (_, path, least) => {
  test('reads the same of us, whatever a frame of another origin holds', async () => {
    const seen: Record<string, string[]> = {};
    for (const [name, draft] of Object.entries(drafts)) {
      const tab = await open(portal + path, draft);
      seen[name] = await allReadable(tab.page);
      await tab.page.close();
    }
    const all = Object.values(seen);
    for (const each of all) expect(each).toEqual(all[0]);
    expect(all.flat(2).join()).not.toMatch(/7731|机密件/);
    expect((all[0]?.join().match(/<gouji-mark/g) ?? []).length).toBeGreaterThanOrEqual(least);
  });
});

test('what the frame holds is in the popup, and marked in the frame itself', async () => {
  const tab = await open(`${portal}/report.html`, drafts['a report with errors']);
  const popup = await openPopup(browser, tab.id);
  await popup.getByText('7731').first().waitFor();
  const { error, warning, info } = await countsIn(popup);
  const [page, framed] = tab.page.frames();
  expect((await marked(page!)) + (await marked(framed!))).toBe(error + warning + info);
  expect(await marked(framed!)).toBeGreaterThan(0);
  await popup.close();
  await tab.page.close();
});

test('a report whose table stands in a frame of another origin is one in the popup alone', async () => {
  const tab = await open(`${portal}/around.html`, drafts['a table with errors']);
  const popup = await openPopup(browser, tab.id);
  await popup.getByText('7731').first().waitFor();
  expect(await readable(tab.page)).toContain('另有框架');
  await popup.close();
  await tab.page.close();
});

test('documents of one origin count together, as their scripts could', async () => {
  const tab = await open(`${portal}/same.html`, drafts['a report with errors']);
  const bar = tab.page.locator('gouji-overlay .bar').first();
  await bar.getByRole('button', { name: '清单' }).click();
  await bar.locator('.list').getByText('7731').first().waitFor();
  expect(await bar.innerText()).not.toContain('另有框架');
  await tab.page.close();
});

test('a frame that is led from its own origin to another takes nothing along', async () => {
  const tab = await open(`${portal}/same.html`, drafts['a report with errors']);
  await tab.page.evaluate(() => {
    document.querySelector('iframe')!.src = 'http://intranet.gov.cn/draft.html';
  });
  await tab.page.waitForTimeout(1800);
  expect(await readable(tab.page)).not.toMatch(/7731|机密件/);
  const seen = await allReadable(tab.page);
  expect(seen.join()).not.toMatch(/7731|机密件/);
  await tab.page.close();
});
