import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser, type PageServer } from './browser';
import { inspectAll, listPage, speakChinese } from './list-page';
import { captured, countsIn, openPopup, openTab } from './tabs';

// From the button in the popup of a list page to the list with what became of each report.

const host = 'http://www.qinghe.gov.cn';
const listed = [
  ['sums.html', '平等乡人民政府2020年政府信息公开工作年度报告', 'sums-do-not-close-2020'],
  ['gone.html', '上河乡人民政府2020年政府信息公开工作年度报告', null],
  ['gbk.html', '下河镇人民政府2020年政府信息公开工作年度报告', 'gbk-2020'],
  ['news.html', '青禾县2020年政府信息公开工作年度报告', 'news-about-reports'],
  ['clean.html', '青禾县财政局2023年政府信息公开工作年度报告', 'full-width-digits-2023'],
  ['framed.html', '青禾县教育局2022年政府信息公开工作年度报告', 'framed-article-2022'],
  ['scan.doc', '青禾县水利局2022年政府信息公开工作年度报告', null],
  ['hidden.html', '青禾县民政局2021年政府信息公开工作年度报告', 'hidden-print-copy-2021'],
] as const;

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  ({ browser, server } = await freshBrowser({ '/nb/': listPage(listed) }));
  for (const [path, , slug] of listed) if (slug) server.serve(`/nb/${path}`, { body: captured(slug) });
  server.serve('/nb/article.html', { body: captured('framed-article-2022', 'article.html') });
  await speakChinese(browser);
});

const finished = (list: Page) => list.locator('.now').getByText('核查完毕').waitFor({ timeout: 45_000 });

/** When list pages asked for addresses with these words, by the clock of the browser itself, in ms since 1970. */
async function askedAt(lists: Page[], words: string): Promise<number[]> {
  const times = await Promise.all(
    lists.map((list) =>
      list.evaluate(
        (part) =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes(part))
            .map(({ startTime }) => performance.timeOrigin + startTime),
        words,
      ),
    ),
  );
  return times.flat().sort((a, b) => a - b);
}

const leastGap = (times: number[]) => Math.min(...times.slice(1).map((time, at) => time - times[at]!));

/** The text of each line. */
const linesIn = async (list: Page): Promise<string[]> => {
  const lines = await list.locator('.lines tbody tr').allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, ' '));
};

describe('a list of eight reports', () => {
  let list: Page;
  let tab: number;
  let asked: { at: number; path: string }[];

  beforeAll(async () => {
    const popupSays = await openTab(browser, `${host}/nb/`).then(({ id }) => openPopup(browser, id));
    expect(await popupSays.locator('h1').innerText()).toBe('本页列有 8 份年度报告');
    expect(await popupSays.locator('.listed').innerText()).toContain(
      '平等乡人民政府2020年政府信息公开工作年度报告',
    );
    const before = server.requests.length;
    ({ list, tab } = await inspectAll(browser, `${host}/nb/`));
    await finished(list);
    asked = server.requests
      .slice(before)
      .map((address, at) => ({ at, path: new URL(address).pathname }))
      .filter(({ path }) => path !== '/nb/' && path !== '/favicon.ico');
  });

  test('is gone through in order, each page asked for once, a document not at all', () => {
    const paths = asked.map(({ path }) => path);
    expect(paths.filter((path) => path !== '/nb/article.html')).toEqual(
      listed.map(([path]) => `/nb/${path}`).filter((path) => !path.endsWith('.doc')),
    );
    expect(paths.filter((path) => path === '/nb/article.html')).toHaveLength(1);
  });

  test('says of each what became of it', async () => {
    const [sums, gone, gbk, news, clean, framed, scan] = await linesIn(list);
    expect(sums).toContain('2020');
    expect(gone).toContain('未能核查 页面不存在（HTTP 404）');
    expect(gbk).toMatch(/[\u4e00-\u9fff]+(?:政府|局) 2020 未发现错误和存疑/);
    expect(news).toContain('不是年度报告');
    expect(clean).toContain('未发现错误和存疑');
    expect(framed).toContain('2022');
    expect(scan).toContain('未能核查 链接是 DOC 附件');
    expect(await list.locator('.totals').innerText()).toMatch(
      /已核查 5 份[\s\S]*不是年度报告 1 份[\s\S]*未能核查 2 份/,
    );
    expect(await list.title()).toBe('年度报告批量核查 - 勾稽');
  });

  test.each(['sums.html', 'hidden.html', 'gbk.html', 'clean.html'])(
    'counts in %s what its page and popup count',
    async (path) => {
      const opened = browser.context.waitForEvent('page');
      await list.locator(`.lines a[href$="/${path}"]`).click();
      const page = await opened;
      await page.locator('gouji-overlay').waitFor({ state: 'attached' });
      const { id, page: again } = await openTab(browser, page.url());
      const popup = await openPopup(browser, id);
      const { error, warning, info } = await countsIn(popup);
      const row = list.locator('.lines tbody tr', { has: list.locator(`a[href$="/${path}"]`) });
      const chips = (await row.locator('.chips > span').allInnerTexts()).map((text) =>
        text.replace(/\s+/g, ''),
      );
      const wanted = [`误${error}`, `疑${warning}`, `注${info}`].filter(
        (text) => !text.endsWith('0') || text.length > 2,
      );
      expect(chips).toEqual(wanted);
      for (const one of [popup, again, page]) await one.close();
    },
  );

  test('has everything for a ledger, as a copy and as files', async () => {
    await list.bringToFront();
    await list.getByRole('button', { name: '复制台账' }).click();
    await list.getByText(/已复制台账：6行/).waitFor();
    for (const format of ['XLSX', 'CSV']) {
      const downloading = list.waitForEvent('download');
      await list.getByRole('button', { name: `导出 ${format}` }).click();
      const file = await downloading;
      expect(file.suggestedFilename()).toMatch(new RegExp(`\\d{4}-\\d\\d-\\d\\d\\.${format.toLowerCase()}$`));
      const bytes = await readFile(await file.path());
      if (format === 'CSV')
        expect(bytes.toString().split('\r\n').filter(Boolean).length).toBeGreaterThanOrEqual(6);
      else expect(bytes.subarray(0, 2).toString()).toBe('PK');
    }
  });

  test('is there when the page is loaded again, and nothing is asked for again', async () => {
    const before = server.requests.length;
    const lines = await linesIn(list);
    await list.reload();
    await finished(list);
    expect(await linesIn(list)).toEqual(lines);
    expect(server.requests.slice(before).filter((address) => address.includes('/nb/'))).toEqual([]);
  });

  test('tries those again that failed where that may help', async () => {
    server.serve('/nb/gone.html', { body: captured('word-paste-2022') });
    await list.getByRole('button', { name: '重试未能核查的（1）' }).click();
    await list.getByText('已核查 6 份').waitFor();
    await finished(list);
    expect((await linesIn(list))[1]).not.toContain('404');
  });

  test('is gone through once more when somebody wants it, the attachment left aside', async () => {
    const before = server.requests.length;
    await list.getByRole('button', { name: '全部重新核查' }).click();
    await list.locator('.now').getByText('正在核查').waitFor();
    await finished(list);
    const again = server.requests.slice(before).map((address) => new URL(address).pathname);
    expect(again.filter((path) => path !== '/nb/article.html')).toEqual(
      listed.map(([path]) => `/nb/${path}`).filter((path) => !path.endsWith('.doc')),
    );
    expect((await linesIn(list))[6]).toContain('DOC 附件');
  });

  test('is not begun a second time from the popup: its page comes to the front', async () => {
    const before = server.requests.length;
    const popup = await openPopup(browser, tab);
    await popup.locator('button.first').click();
    await expect.poll(() => list.evaluate(() => document.visibilityState)).toBe('visible');
    const lists = browser.context.pages().filter((page) => page.url().includes('list.html'));
    expect(lists).toEqual([list]);
    expect(server.requests.slice(before)).toEqual([]);
    await popup.close();
  });

  test('has nothing that axe-core finds fault with', async () => {
    await list.evaluate(axe.source);
    const { violations } = await list.evaluate(() => Reflect.get(globalThis, 'axe').run());
    expect(violations.map(({ id }: { id: string }) => id)).toEqual([]);
  });
});

test('two years of one agency are held against each other, the later one first; entries may come late', async () => {
  const title = (year: number) => `青禾镇人民政府${year}年政府信息公开工作年度报告`;
  const cells = { 'applications.carriedOut.person': '2', 'applications.carriedOut.total': '2' };
  server.serve('/years/2023.html', { body: reportPage({ title: title(2023) }) });
  server.serve('/years/2022.html', {
    body: reportPage({ title: title(2022), cells }),
  });
  server.serve('/years/', {
    body: `<!DOCTYPE html><title>政府信息公开年报</title><h2>青禾镇人民政府</h2><ul></ul><p>共 87 条 1/6 页</p><script>
      for (const [at, year] of [2023, 2022].entries()) setTimeout(() => {
        document.querySelector('ul').insertAdjacentHTML('beforeend', '<li onclick="open(&quot;/years/' + year + '.html&quot;)">' + year + '年</li>');
      }, 400 + 900 * at);</script>`,
  });
  const { id } = await openTab(browser, `${host}/years/`);
  await expect
    .poll(
      async () => {
        const popup = await openPopup(browser, id);
        const text = await popup.locator('main').innerText();
        if (process.env.GOUJI_PICTURES)
          await popup.screenshot({ path: `${process.env.GOUJI_PICTURES}/popup.png` });
        await popup.close();
        return text;
      },
      { timeout: 15_000, interval: 1000 },
    )
    .toMatch(/本页列有 2 份年度报告[\s\S]*青禾镇人民政府 2023年[\s\S]*共87条[\s\S]*仅核查本页（2）/);
  const popup = await openPopup(browser, id);
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: '仅核查本页（2）' }).click();
  const list = await opened;
  await finished(list);
  const [later, earlier] = await linesIn(list);
  if (process.env.GOUJI_PICTURES) await list.screenshot({ path: `${process.env.GOUJI_PICTURES}/list.png` });
  expect(later).toMatch(/青禾镇人民政府 2023 误 ?2/);
  expect(earlier).toContain('2022');
});

test('is paused, goes on after a reload of the page, and can be stopped', async () => {
  const many = Array.from(
    { length: 12 },
    (_, at) => [`p${at}.html`, `第${at}乡人民政府2022年政府信息公开工作年度报告`] as const,
  );
  server.serve('/pause/', listPage(many));
  for (const [path] of many) server.serve(`/pause/${path}`, { body: captured('word-paste-2022') });
  const { list } = await inspectAll(browser, `${host}/pause/`);
  await list.getByText(/已核查 [23] 份/).waitFor();
  await list.getByRole('button', { name: '暂停' }).click();
  await list.getByText('已暂停').first().waitFor();
  await list.waitForTimeout(1500);
  const paths = () =>
    server.requests.map((address) => new URL(address).pathname).filter((path) => /\/pause\/p/.test(path));
  const soFar = paths().length;
  await list.reload();
  await list.getByText('已暂停').first().waitFor();
  await list.waitForTimeout(1500);
  expect(paths()).toHaveLength(soFar);
  expect(soFar).toBeLessThan(12);
  await list.getByRole('button', { name: '继续' }).click();
  await list.getByText(/剩余/).waitFor();
  await list.getByText(`已核查 ${soFar + 2} 份`).waitFor();
  await list.getByRole('button', { name: '停止' }).click();
  await list.getByText('已停止').first().waitFor();
  await list.waitForTimeout(1200);
  const stopped = paths().length;
  expect(stopped).toBeLessThan(12);
  await list.getByRole('button', { name: '继续' }).click();
  await finished(list);
  expect(new Set(paths()).size).toBe(12);
  // What was begun when it was stopped is asked for again; nothing else is.
  expect(paths().length).toBeLessThanOrEqual(14);
});

test('never asks a host more often than once a second', async () => {
  const many = Array.from(
    { length: 7 },
    (_, at) => [`q${at}.html`, `第${at}镇人民政府2022年政府信息公开工作年度报告`] as const,
  );
  server.serve('/pace/', listPage(many));
  for (const [path] of many) server.serve(`/pace/${path}`, { body: captured('word-paste-2022') });
  const { list } = await inspectAll(browser, `${host}/pace/`);
  await finished(list);
  const times = await askedAt([list], '/pace/q');
  expect(times).toHaveLength(7);
  expect(leastGap(times)).toBeGreaterThan(900);
});

test('nor when two lists of one host are inspected beside each other', async () => {
  const pages: Page[] = [];
  for (const which of [1, 2]) {
    const many = [0, 1, 2, 3].map(
      (at) => [`q${at}.html`, `第${which}${at}镇人民政府2022年政府信息公开工作年度报告`] as const,
    );
    server.serve(`/beside${which}/`, listPage(many));
    for (const [path] of many) server.serve(`/beside${which}/${path}`, { body: captured('word-paste-2022') });
    pages.push((await inspectAll(browser, `${host}/beside${which}/`)).list);
  }
  await Promise.all(pages.map(finished));
  const times = await askedAt(pages, '/beside');
  expect(times).toHaveLength(8);
  expect(leastGap(times)).toBeGreaterThan(900);
});

test('a second page of the same list waits until the first is closed', async () => {
  const many = [0, 1].map((at) => [`s${at}.html`, `第${at}所2022年政府信息公开工作年度报告`] as const);
  server.serve('/twice/', listPage(many));
  const { list, tab } = await inspectAll(browser, `${host}/twice/`);
  const second = await browser.context.newPage();
  await second.goto(browser.extensionUrl(`list.html?tab=${tab}`));
  await second.getByText('这个列表正在另一个标签页中核查').waitFor();
  await list.close();
  await second.locator('.lines tbody tr').nth(1).waitFor();
});

test('without a list it says how to come to one', async () => {
  const page = await browser.context.newPage();
  await page.goto(browser.extensionUrl('list.html?tab=999999'));
  await page.getByText('没有可以核查的列表').waitFor();
  await page.goto(browser.extensionUrl('list.html'));
  await page.getByText('没有可以核查的列表').waitFor();
});
