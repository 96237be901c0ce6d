import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/launch';
import { type ExtensionBrowser, freshBrowser, type PageServer, startBrowser } from './browser';
import { captured, countsIn, marked, openPopup, openTab, toolbar } from './tabs';

// Settings as a person changes them, and what pages, popups and the toolbar make of it.

const address = 'http://www.qinghe.gov.cn/report.html';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let server: PageServer;
let browser: ExtensionBrowser;
let settings: Page;

beforeAll(async () => {
  ({ browser, server } = await freshBrowser({
    '/report.html': { body: captured('sums-do-not-close-2020') },
  }));
});
beforeEach(async () => {
  settings = await openSettings(browser);
});
afterEach(async () => {
  await browser.serviceWorker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await settings.close();
});

async function openSettings({ context, extensionUrl }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1180, height: 800 });
  await page.goto(extensionUrl('options.html'));
  await page.locator('main').waitFor();
  return page;
}

const ruleSelect = (page: Page, id: string) => page.locator('.rule', { hasText: id }).locator('select');
const notice = () => settings.locator('footer [role=status]');
const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('where the browser’s storage fails, the page says so and shows no settings', async () => {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    Reflect.get(globalThis, 'chrome').storage.local.get = async () => {
      throw new Error('IO error: lock');
    };
  });
  await page.goto(browser.extensionUrl('options.html'));
  await page.getByRole('heading', { name: '浏览器的存储无法使用' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('IO error: lock');
  expect(await page.locator('select, input').count()).toBe(0);
  await page.goto(browser.extensionUrl('list.html?tab=1'));
  await page.getByRole('heading', { name: '浏览器的存储无法使用' }).waitFor();
  expect(await page.locator('main').innerText()).toContain('IO error: lock');
  await page.close();
});

describe('a change of the rules', () => {
  test('that switches one off takes its findings from the popup, the toolbar and the page at once', async () => {
    const { page, id } = await openTab(browser, address);
    await expect.poll(() => marked(page)).toBeGreaterThan(0);
    const popup = await openPopup(browser, id);
    const before = { counts: await countsIn(popup), marks: await marked(page) };
    const ofRule = popup.locator('.findings li > button', { hasText: '办理结果总计与各项之和不符' });
    const gone = await ofRule.count();
    expect(gone).toBeGreaterThan(0);

    await ruleSelect(settings, 'applications/footing').selectOption('off');
    await expect.poll(() => ofRule.count()).toBe(0);
    const left = before.counts.error - gone;
    await expect.poll(() => countsIn(popup)).toEqual({ ...before.counts, error: left });
    await expect.poll(async () => (await toolbar(browser, id)).title).toContain(`错误 ${left} 处`);
    await expect.poll(() => page.locator('gouji-mark[data-rules~="applications/footing"]').count()).toBe(0);
    await expect.poll(() => marked(page)).toBeLessThan(before.marks);
    await expect.poll(() => settings.locator('.sum').first().innerText()).toContain('1条规则与默认不同');

    await ruleSelect(settings, 'applications/footing').selectOption('own');
    await expect.poll(() => countsIn(popup)).toEqual(before.counts);
    await expect.poll(() => marked(page)).toBe(before.marks);
    await popup.close();
    await page.close();
  });

  test('that makes an error a note counts it as one everywhere, and a reset can be undone', async () => {
    const { page, id } = await openTab(browser, address);
    await expect.poll(() => marked(page)).toBeGreaterThan(0);
    const popup = await openPopup(browser, id);
    const before = await countsIn(popup);
    await ruleSelect(settings, 'applications/footing').selectOption('info');
    await expect.poll(async () => (await countsIn(popup)).info).toBeGreaterThan(before.info);
    const changed = await countsIn(popup);
    expect(changed.error + changed.info).toBe(before.error + before.info);

    await settings.getByRole('button', { name: '全部恢复默认' }).first().click();
    await expect.poll(() => countsIn(popup)).toEqual(before);
    await settings.locator('#rules').getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => countsIn(popup)).toEqual(changed);
    await expect.poll(() => ruleSelect(settings, 'applications/footing').inputValue()).toBe('info');
    await popup.close();
    await page.close();
  });
});

test('another language turns the settings, the popup and the page', async () => {
  const { page, id } = await openTab(browser, address);
  await expect.poll(() => marked(page)).toBeGreaterThan(0);
  const popup = await openPopup(browser, id);
  const card = page.locator('gouji-overlay .card');
  await popup.locator('.findings button').first().click();
  await card.getByText('依据').first().waitFor();
  await settings.getByLabel('English').check();
  await expect.poll(() => settings.title()).toBe('Gouji settings');
  await expect.poll(() => settings.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect.poll(() => settings.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('en');
  await expect.poll(() => popup.locator('main').innerText()).toContain('Findings');
  // The card that was open still is.
  await card.getByText(/Basis/i).first().waitFor();
  await popup.close();
  await page.close();
});

describe('a file of settings', () => {
  const choose = (name: string, text: string) =>
    settings.locator('#file input[type=file]').setInputFiles(file(name, text));
  const stored = () =>
    browser.serviceWorker.evaluate(async () =>
      JSON.stringify(await Reflect.get(globalThis, 'chrome').storage.local.get('settings')),
    );

  test('that is none is refused with the reason, and changes nothing', async () => {
    await choose('bad.json', '{ "gouji": "settings", ');
    await expect.poll(() => notice().innerText()).toContain('文件不是 JSON');
    await choose('other.json', '{ "gouji": "ledger", "version": 1 }');
    await expect.poll(() => notice().innerText()).toContain('不是“勾稽”的设置');
    await expect.poll(() => settings.locator('.import').count()).toBe(0);
    expect(await stored()).toBe('{}');
  });

  test('is shown before it is taken over, with what is wrong in it, and can be undone', async () => {
    const news = {
      language: 'fr',
      blanks: 'every',
      rules: { 'section/fees': 'off', 'no/such-rule': 'off' },
      colour: 'red',
    };
    await choose('office.json', JSON.stringify({ gouji: 'settings', version: 1, settings: news }));
    const preview = settings.locator('.import');
    await preview.waitFor();
    const text = await preview.innerText();
    expect(text).toContain('将有2处改动');
    expect(text).toMatch(/规则“.+”：默认（存疑） → 关闭/);
    expect(text).toContain('语言：内容有误（language）');
    expect(text).toContain('没有名为“colour”的设置');
    expect(text).toContain('没有名为“no/such-rule”的规则');
    expect(await stored()).toBe('{}');

    await preview.getByRole('button', { name: '采用以上改动' }).click();
    await expect.poll(stored).toContain('"section/fees":"off"');
    expect(JSON.parse(await stored()).settings).toEqual({
      blanks: 'every',
      rules: { 'section/fees': 'off' },
    });
    await expect.poll(() => preview.count()).toBe(0);
    await settings.locator('#file').getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => ruleSelect(settings, 'section/fees').inputValue()).toBe('own');
  });

  test('that was exported reads back to the same settings', async () => {
    await ruleSelect(settings, 'section/fees').selectOption('off');
    await settings.getByLabel('逐个标注').check();
    await expect.poll(stored).toContain('every');
    const download = settings.waitForEvent('download');
    await settings.getByRole('button', { name: '导出设置' }).click();
    const exported = await readFile(await (await download).path(), 'utf8');
    expect((await download).suggestedFilename()).toBe('勾稽_设置.json');
    await choose('again.json', exported);
    await settings.locator('.import').getByText('没有可改动的内容').waitFor();
    await settings.getByRole('button', { name: '全部恢复默认' }).last().click();
    await expect.poll(stored).toBe('{}');
    await choose('again.json', exported);
    await settings.getByRole('button', { name: '采用以上改动' }).click();
    await expect.poll(() => ruleSelect(settings, 'section/fees').inputValue()).toBe('off');
    await expect.poll(() => settings.getByLabel('逐个标注').isChecked()).toBe(true);
  });
});

test('a settled finding is listed, its decision undone, and that undone in turn', async () => {
  const { page, id } = await openTab(browser, address);
  await expect.poll(() => marked(page)).toBeGreaterThan(0);
  const popup = await openPopup(browser, id);
  const before = await countsIn(popup);
  const line = popup.locator('.findings li').first();
  await line.locator('summary').click();
  await line.locator('.settle input[type=text]').fill('已电话核实');
  await line.locator('.settle button[type=submit]').click();
  await expect.poll(() => popup.locator('.settled-findings').count()).toBe(1);
  const settled = await countsIn(popup);
  expect(settled).not.toEqual(before);

  const entry = settings.locator('#settled .lines li');
  await expect.poll(() => entry.count()).toBe(1);
  expect(await entry.innerText()).toMatch(/禾泽市渡口镇人民政府 · 2020年度[\s\S]*已与单位核实 · 已电话核实/);
  await entry.getByRole('button').click();
  await expect.poll(() => countsIn(popup)).toEqual(before);
  await expect.poll(() => entry.innerText()).toContain('已撤销');
  // The same button, with the focus on it, takes it back.
  await settings.keyboard.press('Enter');
  await expect.poll(() => countsIn(popup)).toEqual(settled);
  await popup.close();
  await page.close();
});

describe('another site', () => {
  const add = async (page: Page, text: string) => {
    await page.locator('#site').fill(text);
    await page.locator('#sites button[type=submit]').click();
  };

  test.each([
    ['ftp://oa.example.com/', '这不是域名或网址'],
    ['http://www.qinghe.gov.cn/', '无需添加'],
  ])('%s is not asked for: %s', async (text, said) => {
    await settings.evaluate('chrome.permissions.request = () => { document.title = "asked" }');
    await add(settings, text);
    await expect.poll(() => settings.locator('#site-answer').innerText()).toContain(said);
    expect(await settings.title()).not.toBe('asked');
  });

  test('that is refused stays out, with a word of it; only that host was asked for', async () => {
    // The browser's own question cannot be answered without a display.
    await settings.evaluate(
      'chrome.permissions.request = async (wanted) => { window.asked = JSON.stringify(wanted); return false }',
    );
    await add(settings, 'http://oa.example.com:8080/list.html');
    await expect.poll(() => settings.locator('#site-answer').innerText()).toContain('没有授予');
    expect(await settings.evaluate('window.asked')).toBe('{"origins":["*://oa.example.com/*"]}');
    await expect.poll(() => settings.locator('#sites .lines li').count()).toBe(0);
    expect(await settings.locator('#site').inputValue()).toBe('http://oa.example.com:8080/list.html');
  });

  test('that may be looked at is inspected like a government portal, also in a page that is open', async () => {
    const { extension, remove } = await extensionAllowed('*://127.0.0.1/*');
    const other = await startBrowser({ extension });
    const local = `http://127.0.0.1:${server.port}/report.html`;
    try {
      const report = await other.context.newPage();
      await report.goto(local);
      const page = await openSettings(other);
      expect(await marked(report)).toBe(0);
      await add(page, local);
      await page.locator('#sites .lines li').getByText('可以访问').waitFor();
      await expect.poll(() => page.locator('#site').inputValue()).toBe('');
      await expect.poll(() => marked(report)).toBeGreaterThan(0);
      const later = await other.context.newPage();
      await later.goto(local);
      await expect.poll(() => marked(later)).toBeGreaterThan(0);
    } finally {
      await other.close();
      await remove();
    }
  });

  test('whose permission is missing says so and offers to ask again', async () => {
    await browser.serviceWorker.evaluate(() =>
      Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { sites: ['oa.example.com'] } }),
    );
    const line = settings.locator('#sites .lines li');
    await line.getByText('尚无访问权限').waitFor();
    await line.getByRole('button', { name: '移除：oa.example.com' }).click();
    await expect.poll(() => line.count()).toBe(0);
    await expect.poll(() => settings.evaluate(() => document.activeElement?.id)).toBe('site');
  });
});

/** A copy of the built extension that has a permission from the start: the browser gives it without a question. */
async function extensionAllowed(origin: string) {
  const extension = await mkdtemp(join(tmpdir(), 'gouji-allowed-'));
  await cp(builtExtension, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions.push(origin);
  await writeFile(path, JSON.stringify(manifest));
  return { extension, remove: () => rm(extension, { recursive: true, force: true }) };
}

describe('the ledger', () => {
  test('is arranged by keyboard alone, the focus going along', async () => {
    const line = (at: number) => settings.locator('.columns li').nth(at);
    const focused = () => settings.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await settings.getByRole('button', { name: '清空重选' }).press('Enter');
    await expect.poll(() => settings.locator('.columns li').count()).toBe(1);
    await settings.getByLabel('查找可添加的列').fill('年度');
    await settings.getByRole('button', { name: '添加：年度', exact: true }).press('Enter');
    await settings.getByLabel('查找可添加的列').fill('空列');
    await settings.getByRole('button', { name: /^添加：空列/ }).press('Enter');
    await expect.poll(() => settings.locator('.columns li').count()).toBe(3);
    await line(2).getByRole('textbox').fill('备注');
    await line(2).getByRole('textbox').press('Enter');
    await line(2).getByRole('textbox').press('Alt+ArrowUp');
    await settings.keyboard.press('Alt+ArrowUp');
    const own = line(0).getByRole('textbox');
    await expect.poll(() => own.inputValue()).toBe('备注');
    await expect.poll(() => own.evaluate((element) => element === document.activeElement)).toBe(true);
    await line(1).getByRole('button', { name: '下移：单位' }).press('Enter');
    await expect.poll(focused).toBe('上移：单位');
    const chosen = [{ key: 'empty', title: '备注' }, { key: 'year' }, { key: 'agency' }];
    const stored = () =>
      settings.evaluate(
        async () =>
          (await Reflect.get(window, 'chrome').storage.local.get('settings')).settings.ledger.columns,
      );
    await expect.poll(stored).toEqual(chosen);
  });

  test('is handed on as a file; one that is wrong is not taken over', async () => {
    const input = settings.locator('#ledger input[type=file]');
    await input.setInputFiles(
      file('wrong.json', '{"gouji":"ledger","version":1,"template":{"columns":[{"key":"nothing"}]}}'),
    );
    await settings.locator('#ledger .faults').getByText('nothing').first().waitFor();
    await expect.poll(() => settings.locator('.columns li').count()).toBeGreaterThan(100);
    await input.setInputFiles(
      file('ours.json', '{"gouji":"ledger","version":1,"template":{"columns":[{"key":"url"}]}}'),
    );
    await expect.poll(() => settings.locator('.columns li').count()).toBe(1);
    await expect.poll(() => settings.locator('#ledger .faults').count()).toBe(0);
    await settings.locator('#ledger').getByRole('button', { name: '撤销' }).click();
    await expect.poll(() => settings.locator('.columns li').count()).toBeGreaterThan(100);
  });
});

test('every key is listed with what it does, as the browser has it', async () => {
  const names = await settings.locator('.keys dt').allInnerTexts();
  const commands = await settings.evaluate(() => Reflect.get(window, 'chrome').commands.getAll());
  expect(names).toHaveLength(commands.length);
  for (const name of names) expect(name).toMatch(/\p{Script=Han}/u);
  expect(await settings.locator('.keys').innerText()).toContain('Alt+G');
});

describe('the page', () => {
  /** What axe-core finds wrong with it, in the colours that it has now. */
  async function faults(): Promise<string[]> {
    await settings.evaluate(axe);
    return settings.evaluate(async () => {
      const { violations } = await Reflect.get(window, 'axe').run(document);
      return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
    });
  }

  beforeEach(async () => {
    await browser.serviceWorker.evaluate(
      (name) =>
        Reflect.get(globalThis, 'chrome').storage.local.set({
          settings: {
            language: 'fr',
            sites: [`${'very-long-name-of-a-host.'.repeat(8)}example.com`],
            rules: { 'section/fees': 'off' },
          },
          'settled:x': {
            ...{ subject: 'x', figures: '', rule: 'section/fees', agency: name.repeat(8), year: 2023 },
            ...{ url: 'http://x.gov.cn/', message: name.repeat(6), reason: 'other', note: 'x'.repeat(200) },
            on: '2026-11-20T08:00:00.000Z',
          },
        }),
      '某某自治州某某自治县综合行政执法和应急管理局',
    );
    await settings.locator('main .faults').waitFor();
    await settings.locator('#settled .lines li').waitFor();
    await settings.getByLabel('查找可添加的列').fill('受理');
    await settings.getByLabel('查找可添加的列').fill('');
  });

  test('has nothing that axe-core objects to, light, dark and with forced colours', async () => {
    expect(await faults()).toEqual([]);
    await settings.emulateMedia({ colorScheme: 'dark' });
    expect(await faults()).toEqual([]);
    await settings.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await faults()).toEqual([]);
  });

  test.each([1180, 590, 360])(
    'at %i pixels nothing sticks out, and every target is 24 pixels high and wide',
    async (width) => {
      await settings.setViewportSize({ width, height: 740 });
      const { beyond, small } = await settings.evaluate(() => ({
        beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        small: [
          ...document.querySelectorAll(
            'a, button, summary, select, label.option, input:not([type=radio], [type=checkbox])',
          ),
        ]
          .map((target) => ({ box: target.getBoundingClientRect(), html: target.outerHTML.slice(0, 90) }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24)),
      }));
      expect({ beyond, small }).toEqual({ beyond: 0, small: [] });
    },
  );

  test('clears what is stored and cannot be read when it is told to', async () => {
    await settings.getByRole('button', { name: '清除无法辨认的内容' }).click();
    await expect.poll(() => settings.locator('main > .faults').count()).toBe(0);
    const kept = await settings.evaluate(
      async () => (await Reflect.get(window, 'chrome').storage.local.get('settings')).settings,
    );
    expect(Object.keys(kept).sort()).toEqual(['rules', 'sites']);
  });

  test('does not move when a setting is changed', async () => {
    const top = () => settings.evaluate(() => document.querySelector('#marks')!.getBoundingClientRect().top);
    const before = await top();
    await ruleSelect(settings, 'value/blank').selectOption('error');
    await expect.poll(() => notice().innerText()).toContain('已保存');
    expect(Math.abs((await top()) - before)).toBeLessThan(1);
  });
});
