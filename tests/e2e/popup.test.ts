import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding, ReportInspection } from '../../lib/inspection';
import type { FrameRecord } from '../../lib/store/frame-record';
import { type ExtensionBrowser, freshBrowser, type PageServer, startBrowser } from './browser';
import { captured, openPopup, openTab } from './tabs';

// The popup in every state that a person can meet.

const host = 'http://www.qinghe.gov.cn';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const report = Buffer.from(captured('sums-do-not-close-2020')).toString('utf8');
  ({ browser, server } = await freshBrowser({
    '/report.html': report,
    '/hidden.html': report.replace('</head>', '<style>table { display: none }</style></head>'),
    '/images.html': { body: captured('tables-as-images-2021') },
    '/clean.html': { body: captured('word-paste-2022') },
    '/news.html': { body: captured('ordinary-news') },
  }));
});

/** What axe-core finds wrong with a page, in the colours and contrasts that it has now. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(window, 'axe').run(document);
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
    );
  });
}

/** A popup of a report page, and the page. */
async function popupOf(name: string): Promise<{ page: Page; popup: Page }> {
  const { page, id } = await openTab(browser, `${host}/${name}.html`);
  await page.locator('gouji-overlay').waitFor({ state: 'attached' });
  const popup = await openPopup(browser, id);
  // Marks can be on a page a moment before what is known of it is put down.
  await expect.poll(() => popup.locator('main').innerText()).not.toContain('正在核查');
  return { page, popup };
}

async function close({ page, popup }: { page: Page; popup: Page }): Promise<void> {
  await popup.close();
  await page.close();
}

describe('on a report', () => {
  test('says whose it is, how each part stands and what is wrong', async () => {
    const both = await popupOf('report');
    const text = await both.popup.locator('main').innerText();
    expect(text).toContain('禾泽市渡口镇人民政府');
    expect(text).toMatch(/2020年度\s*·?\s*2019版格式\s*·?\s*2021年1月21日发布/);
    expect(await both.popup.locator('.parts tbody tr').count()).toBe(6);
    const applications = both.popup.locator('.parts tr', { hasText: '三、' });
    expect((await applications.innerText()).replace(/\s+/g, ' ')).toMatch(/正常 误 2 疑 3 复制/);
    const sections = await both.popup.locator('.findings h3').allInnerTexts();
    expect(sections.map((heading) => heading[0])).toEqual(['二', '三']);
    await close(both);
  });

  test('has nothing that axe-core objects to, light, dark and with forced colours', async () => {
    const both = await popupOf('report');
    expect(await faults(both.popup)).toEqual([]);
    await both.popup.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(both.popup)).toEqual([]);
    await both.popup.emulateMedia({ forcedColors: 'active' });
    expect(await faults(both.popup)).toEqual([]);
    await close(both);
  });

  test('every target is 24 pixels high and wide', async () => {
    const both = await popupOf('report');
    const small = await both.popup.evaluate(() =>
      [...document.querySelectorAll('button, summary, label')]
        .map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML.slice(0, 80) }))
        .filter(({ box }) => box.width < 24 || box.height < 24),
    );
    expect(small).toEqual([]);
    await close(both);
  });

  test('one click jumps to the place and opens its card; so does the keyboard', async () => {
    const both = await popupOf('report');
    const line = both.popup.locator('.findings button', { hasText: '办理结果总计' }).first();
    await line.click();
    const card = both.page.locator('gouji-overlay .card');
    await card.waitFor();
    expect(await card.innerText()).toContain('办理结果总计与各项之和不符');
    await expect.poll(() => line.getAttribute('aria-current')).toBe('true');
    expect(await both.popup.locator('.complaint').count()).toBe(0);
    const other = both.popup.locator('.findings button').first();
    await other.focus();
    await both.popup.keyboard.press('Enter');
    await expect.poll(() => card.innerText()).toContain('第二十六条第（六）项');
    await close(both);
  });

  test('a place that cannot be seen is said to be out of sight, with the words of its row', async () => {
    const both = await popupOf('hidden');
    await both.popup.locator('.findings button', { hasText: '办理结果总计' }).first().click();
    await both.popup.locator('.complaint').waitFor();
    expect(await both.popup.locator('.complaint').innerText()).toMatch(/该处未在页面上显示，.*总计/);
    await close(both);
  });

  test('a page that has been torn away does not answer, and that is said', async () => {
    const both = await popupOf('report');
    await both.page.close();
    await expect.poll(() => both.popup.locator('main').innerText()).toContain('该标签页已经关闭');
    await both.popup.close();
  });

  test('says that nothing was found, in green only where all of it was read', async () => {
    const clean = await popupOf('clean');
    expect(await clean.popup.locator('.verdict.clean').innerText()).toBe('未发现问题。');
    expect(await faults(clean.popup)).toEqual([]);
    await close(clean);
    const images = await popupOf('images');
    expect(await images.popup.locator('.verdict.clean').count()).toBe(0);
    expect(await images.popup.locator('.state.unreadable').count()).toBe(3);
    await close(images);
  });
});

describe('where there is no report', () => {
  test('says which signs are missing, and inspects all the same', async () => {
    const { page, id } = await openTab(browser, `${host}/news.html`);
    const popup = await openPopup(browser, id);
    expect(await popup.locator('main').innerText()).toContain('这个网页不是政府信息公开工作年度报告');
    expect(await popup.locator('.signs li').count()).toBe(4);
    expect(await faults(popup)).toEqual([]);
    await popup.getByRole('button', { name: '仍按年度报告核查' }).click();
    await popup.getByText('已按年度报告核查').waitFor();
    expect(await page.locator('gouji-overlay').count()).toBe(0);
    await popup.close();
    await page.close();
  });

  test.each([
    ['chrome://version/', '这是浏览器自己的页面'],
    [new URL('../pages/ordinary-news/page.html', import.meta.url).href, '允许访问文件网址'],
    ['http://127.0.0.1:1/', '浏览器自己的页面|没有读取这个网页的权限'],
    ['about:blank', '这是浏览器自己的页面|没有读取这个网页的权限'],
  ])('%s: says why the browser does not allow it', async (address, words) => {
    const page = await browser.context.newPage();
    await page.goto(address).catch(() => null);
    await page.bringToFront();
    const id = await browser.serviceWorker.evaluate(async () => {
      const { tabs } = Reflect.get(globalThis, 'chrome');
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return tab.id;
    });
    const popup = await openPopup(browser, id);
    await popup.getByText('无法核查这个网页').waitFor();
    expect(await popup.locator('main').innerText()).toMatch(new RegExp(words));
    expect(await faults(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a tab that is not there', async () => {
    const popup = await openPopup(browser, 999_999);
    expect(await popup.locator('main').innerText()).toContain('该标签页已经关闭');
    await popup.close();
  });
});

describe('from what is stored', () => {
  const finding = (id: string, news: Partial<Finding>): Finding => ({
    id,
    rule: 'applications/footing',
    severity: 'error',
    facts: ['applications.denied.enforcementFile.welfare'],
    section: 'applications',
    message: `“社会公益组织”列：${'很长的一句话'.repeat(20)}。`,
    basis: '国办公开办函〔2021〕30号',
    ...news,
  });
  const inspection: ReportInspection = {
    schema: 1,
    isReport: true,
    source: { url: `${host}/x`, title: '', publishedOn: null, inspectedAt: '2026-01-01T00:00:00.000Z' },
    language: 'zh-CN',
    report: {
      agency:
        '新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县爱新色里镇人民政府政务公开工作领导小组办公室',
      year: null,
      edition: null,
      sections: [],
      tables: [],
      claims: [],
      facts: {},
    },
    findings: [
      finding('a', {}),
      finding('b', {
        rule: 'no/such-rule-in-this-version-of-the-extension',
        severity: 'info',
        section: null,
      }),
    ],
    rulesOff: [],
    notJudged: [{ rule: 'publication/late', reason: '页面没有标明发布日期' }],
    unread: ['规则identity/law执行出错，未能核查：RangeError'],
  };

  async function show(record: FrameRecord): Promise<Page> {
    await browser.serviceWorker.evaluate(
      (one) => Reflect.get(globalThis, 'chrome').storage.session.set({ [`frame:${one.tab}:0`]: one }),
      record,
    );
    return openPopup(browser, record.tab);
  }

  const place = { tab: 987_654, frame: 0, session: 's', url: `${host}/x` };

  test('long names wrap, nothing is cut off sideways, at 420 and at 320 pixels', async () => {
    const unreadFrames = [`https://view.example.com/${'very-long-path/'.repeat(12)}`];
    const popup = await show({
      ...place,
      state: 'inspected',
      inspection,
      unreadFrames,
      overlay: true,
      marksRemoved: false,
    });
    for (const width of [420, 320]) {
      await popup.setViewportSize({ width, height: 600 });
      const beyond = await popup.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond).toBeLessThanOrEqual(0);
    }
    const text = await popup.locator('main').innerText();
    expect(text).toContain('嵌入页面不允许读取：https://view.example.com/');
    expect(text).toContain('未能核查（1）');
    expect(text).toContain('no/such-rule-in-this-version-of-the-extension');
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });

  test('an inspection that failed says so and can be tried again', async () => {
    const popup = await show({ ...place, state: 'failed', reason: 'TypeError: x is undefined' });
    const text = await popup.locator('main').innerText();
    expect(text).toContain('核查没有完成，页面未受影响');
    expect(text).toContain('TypeError: x is undefined');
    expect(await popup.getByRole('button', { name: '重新核查' }).count()).toBe(1);
    expect(await faults(popup)).toEqual([]);
    await popup.close();
  });
});

test('speaks English where the browser does; official terms stay Chinese', async () => {
  const english = await startBrowser({ port: server.port, language: 'en-US' });
  const { page, id } = await openTab(english, `${host}/report.html`);
  await page.locator('gouji-overlay').waitFor({ state: 'attached' });
  const popup = await openPopup(english, id);
  const text = await popup.locator('body').innerText();
  expect(text).toContain('Show marks');
  expect(text).toContain('三、收到和处理政府信息公开申请情况');
  expect(text).toMatch(/（七）总计, 自然人: the page says 1/);
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  await english.close();
});
