import type { Frame } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, freshBrowser } from './browser';
import {
  captured,
  countsIn,
  marked,
  type OpenTab,
  openPopup,
  openTab,
  pressShortcut,
  stored,
  toolbar,
} from './tabs';

// Reports in every kind of frame that portals put them into, and documents that are hardly any.

const host = 'http://www.qinghe.gov.cn';
const title = '<title>青禾县2020年政府信息公开工作年度报告</title>';
const size = 'width=1000 height=900';
let loadFrame: () => void;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
  const srcdoc = report.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const frameMayLoad = new Promise<void>((done) => {
    loadFrame = done;
  });
  ({ browser } = await freshBrowser({
    '/report.html': report,
    '/second.html': { body: captured('tables-as-images-2021') },
    '/menu.html': '<title>目录</title><body><a href="/">首页</a></body>',
    '/frameset.html': `<!DOCTYPE html>${title}<frameset cols="200,*"><frame src="/menu.html"><frame name=main src="/report.html"></frameset>`,
    '/other-host.html': `${title}<body><iframe ${size} src="http://gk.qinghe.gov.cn/report.html"></iframe></body>`,
    '/srcdoc.html': `<title>正文</title><body><iframe ${size} srcdoc="${srcdoc}"></iframe></body>`,
    '/two.html': `${title}<body><iframe ${size} src="/report.html"></iframe><iframe ${size} src="/second.html"></iframe></body>`,
    '/tall.html': `${title}<body><h1>门户网站</h1><iframe width=1000 height=4200 scrolling=no src="http://gk.qinghe.gov.cn/report.html"></iframe></body>`,
    '/three-deep.html': `<title>正文</title><body><iframe ${size} src="/other-host.html"></iframe></body>`,
    '/slow-frame.html': report.replace('</body>', `<iframe ${size} src="/slow.html"></iframe></body>`),
    '/slow.html': { body: '<title>统计</title><body><p>加载中', until: new Promise(() => {}) },
    '/late-frame.html': `${report.replace('</body>', '')}<iframe ${size} src="/late.html"></iframe></body>`,
    '/late.html': { body: '<title>统计</title><body><p>加载中', until: frameMayLoad },
    '/no-body.html': `<!DOCTYPE html><html><head>${title}<script>
      addEventListener('DOMContentLoaded', () => document.body.remove());
    </script></head></html>`,
    '/data.xml': {
      body: '<?xml version="1.0"?><list><title>政府信息公开工作年度报告</title></list>',
      contentType: 'application/xml',
    },
    '/report.pdf': { body: '%PDF-1.4\n%%EOF', contentType: 'application/pdf' },
    '/picture.svg': {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><title>政府信息公开工作年度报告</title></svg>',
      contentType: 'image/svg+xml',
    },
  }));
});

/** Opens a page that takes long to load all of itself, and does not wait for that, as people do not. */
async function openEarly(path: string): Promise<OpenTab> {
  const opened = await openTab(browser, `${host}/menu.html`);
  await opened.page.goto(`${host}${path}`, { waitUntil: 'domcontentloaded' });
  return opened;
}

const count = (id: number) => expect.poll(async () => (await toolbar(browser, id)).text);

describe('a report', () => {
  test.each([
    ['in a frameset', 'frameset', '6'],
    ['in a frame of another host of the government', 'other-host', '6'],
    ['in a frame without an address of its own', 'srcdoc', '6'],
    ['in a frame of a frame', 'three-deep', '6'],
    ['beside another one', 'two', '9'],
  ])('%s is marked there and counted', async (_, name, number) => {
    const { page, id } = await openTab(browser, `${host}/${name}.html`);
    await count(id).toBe(number);
    const inFrames = async () => {
      const marks = await Promise.all(page.frames().slice(1).map(marked));
      return String(marks.reduce((sum, some) => sum + some, 0));
    };
    await expect.poll(inFrames).toBe(number);
    expect(await marked(page)).toBe(0);
    const popup = await openPopup(browser, id);
    await expect.poll(async () => String(await popup.locator('.findings li').count())).toBe(number);
    await expect.poll(() => popup.locator('.unread').count()).toBe(0);
    await popup.close();
    await page.close();
  });

  test('a finding in a frame is jumped to there', async () => {
    const { page, id } = await openTab(browser, `${host}/frameset.html`);
    await count(id).toBe('6');
    const popup = await openPopup(browser, id);
    await popup.locator('.findings button').first().click();
    const frame = page.frame({ name: 'main' })!;
    await expect.poll(() => frame.locator('gouji-overlay .card').count()).toBe(1);
    await popup.close();
    await page.close();
  });

  test('in one frame and another are gone through as one', async () => {
    const { page, id } = await openTab(browser, `${host}/two.html`);
    await count(id).toBe('9');
    const [first, second] = page.frames().slice(1) as [Frame, Frame];
    const cards = () =>
      Promise.all(
        [first, second].map((frame) => frame.locator('gouji-overlay .card footer').allInnerTexts()),
      );
    const at = (frame: 0 | 1, index: number) =>
      expect
        .poll(async () => (await cards()).map(([text = '']) => /第 \d+ 处，共 \d+ 处/.exec(text)?.[0] ?? ''))
        .toEqual(frame === 0 ? [`第 ${index} 处，共 9 处`, ''] : ['', `第 ${index} 处，共 9 处`]);
    for (const index of [1, 2, 3, 4, 5, 6]) {
      await pressShortcut(browser, id, 'next');
      await at(0, index);
    }
    await pressShortcut(browser, id, 'next');
    await at(1, 7);
    await second.locator('.card').getByRole('button', { name: '上一处' }).click();
    await at(0, 6);
    await pressShortcut(browser, id, 'next');
    await pressShortcut(browser, id, 'next');
    await at(1, 8);
    await pressShortcut(browser, id, 'next');
    await at(1, 9);
    await second.locator('.card').getByRole('button', { name: '下一处' }).click();
    await at(0, 1);
    // Both bars count what the popup counts, and their lists lead into either frame.
    const popup = await openPopup(browser, id);
    const { error, warning } = await countsIn(popup);
    await popup.close();
    for (const frame of [first, second]) {
      await expect.poll(() => frame.locator('.bar .at').innerText()).toMatch(/\/9$/);
      await expect
        .poll(() => frame.locator('.bar .counts').getAttribute('aria-label'))
        .toContain(`错误 ${error} 处，存疑 ${warning} 处`);
    }
    await first.locator('.bar').getByRole('button', { name: '清单' }).click();
    expect(await first.locator('.bar .list button').count()).toBe(9);
    await first.locator('.bar .list button').last().click();
    await at(1, 9);
    await page.close();
  });

  test('in a frame as tall as its content has card and bar where the window is', async () => {
    const { page, id } = await openTab(browser, `${host}/tall.html`);
    await page.setViewportSize({ width: 1100, height: 460 });
    await count(id).toBe('6');
    const overlay = page.frames()[1]!.locator('gouji-overlay');
    const inWindow = async (part: string) => {
      const box = await overlay.locator(part).boundingBox();
      return box !== null && box.x >= 0 && box.y >= 0 && box.y + box.height <= 460;
    };
    await expect.poll(() => inWindow('.bar')).toBe(true);
    for (let step = 0; step < 6; step++) {
      await pressShortcut(browser, id, 'next');
      await overlay
        .locator('.card')
        .getByText(`第 ${step + 1} 处`)
        .waitFor();
      await expect.poll(() => inWindow('.card')).toBe(true);
      await expect.poll(() => inWindow('.bar')).toBe(true);
    }
    await page.evaluate(() => scrollTo(0, 700));
    await expect.poll(() => inWindow('.card')).toBe(true);
    await expect.poll(() => inWindow('.bar')).toBe(true);
    await page.close();
  });

  test('is counted while a frame beside it is still loading', async () => {
    const { page, id } = await openEarly('/slow-frame.html');
    await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
    await expect.poll(() => marked(page)).toBe(6);
    await count(id).toBe('6');
    const popup = await openPopup(browser, id);
    expect(await popup.locator('.unread').innerText()).toContain('/slow.html');
    await popup.close();
    await page.close();
  });

  test('a frame that has loaded late is no longer called unread', async () => {
    const { page, id } = await openEarly('/late-frame.html');
    const unread = async () => /"unreadFrames":(\[.*?\])/.exec(await stored(browser, id))?.[1];
    await expect.poll(unread).toBe(`["${host}/late.html"]`);
    loadFrame();
    await expect.poll(unread).toBe('[]');
    await count(id).toBe('6');
    await page.close();
  });
});

test('of a file that the browser shows nothing is said but what it is, and how it is checked', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${host}/report.pdf`);
  const id = await browser.serviceWorker.evaluate(async () => {
    const [tab] = await Reflect.get(globalThis, 'chrome').tabs.query({ url: '*://*/report.pdf' });
    return tab.id as number;
  });
  const popup = await openPopup(browser, id);
  await popup.getByRole('heading', { name: '这是 PDF 文件', exact: true }).waitFor();
  await popup.getByRole('button', { name: '核查此文件' }).waitFor();
  expect(await popup.locator('main').innerText()).not.toContain('不是');
  await popup.close();
  await page.close();
});

describe('hardly a document', () => {
  test.each(['no-body.html', 'data.xml', 'picture.svg'])('%s breaks nothing', async (name) => {
    const faults: string[] = [];
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${host}/${name}`);
    await page.waitForTimeout(500);
    expect(faults.filter((fault) => !fault.includes('favicon') && !fault.includes('404'))).toEqual([]);
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    await page.close();
  });

  test('one whose body comes later is inspected then', async () => {
    const { page, id } = await openTab(browser, `${host}/no-body.html`);
    await expect.poll(() => stored(browser, id)).toContain('"isReport":false');
    await count(id).toBe('');
    await page.evaluate(async () => {
      const html = await (await fetch('/report.html')).text();
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      document.documentElement.append(document.adoptNode(body));
    });
    await count(id).toBe('6');
    await expect.poll(() => marked(page)).toBe(6);
    await page.close();
  });
});
