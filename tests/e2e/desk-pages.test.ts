import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { deskReport } from '../desk/reports';
import { axeFindings } from './axe-findings';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { fillDesk } from './filled-desk';

// The pages beside the list of the desk, and what is opened over it: used by keys, and looked at by axe.

const copied =
  '本机关坚持以公开为常态、不公开为例外，全年召开专题会议四次，修订信息发布审核办法，开展培训两期，办理网民留言三十余件。' +
  '主动公开的内容由各站所草拟，经保密审查后由党政办统一发布；收到来信时当日登记，五个工作日内回复，疑难事项请县里有关部门会商。' +
  '公开栏目由专人维护，每月自查一次，发现错链两处并已更正；对外公布受理电话和办公地点，方便群众现场查阅各类文件。';
let browser: ExtensionBrowser;
let page: Page;
const open = async (file: string) => {
  page = await browser.context.newPage();
  await page.goto(browser.extensionUrl(file));
};

beforeAll(async () => {
  ({ browser } = await freshBrowser({}));
  await browser.serviceWorker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'zh-CN' } }),
  );
  const report = (agency: string, year: number, news: Parameters<typeof deskReport>[0] = {}) =>
    deskReport({ agency, year, url: `http://www.qinghe.gov.cn/${agency}${year}.html`, ...news });
  await fillDesk(browser, [
    report('青禾县白楼镇人民政府', 2023, { overview: copied, carriedIn: 5, found: ['a'] }),
    report('青禾县白楼镇人民政府', 2022, { carriedOut: 2 }),
    report('青禾县双桥镇人民政府', 2023, { overview: `${copied}另有一句自己的话。` }),
    report('青禾县石板镇人民政府', 2023, {
      overview: '本镇按时公开财政预算和救助名单，没有其他需要说明的情况。'.repeat(4),
    }),
  ]);
});

describe('years side by side', () => {
  test('a unit is found by keys, and its figures are gone through with arrows', async () => {
    await open('years.html');
    await page.locator('main input[type=search]').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('白楼');
    await page.getByRole('link', { name: '青禾县白楼镇人民政府' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '青禾县白楼镇人民政府' }).waitFor();
    const figure = page.locator('.figures .figure').first();
    await figure.focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.matches('.figure'))).toBe(true);
    expect(await figure.evaluate((each) => each === document.activeElement)).toBe(false);
  });

  test('they pass axe, with a unit and without', async () => {
    expect(await axeFindings(page)).toEqual([]);
    await page.goto(browser.extensionUrl('years.html#agency=没有这个单位'));
    await page.reload();
    await page.locator('.warned').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('copied texts', () => {
  test('a pair is found, and unfolded by keys to its two texts', async () => {
    await open('alike.html');
    const pair = page.locator('.pairs button').first();
    await pair.waitFor();
    expect(await pair.textContent()).toMatch(/白楼镇.*%.*双桥镇|双桥镇.*%.*白楼镇/);
    expect(await page.locator('.pairs').textContent()).not.toContain('石板镇');
    await pair.focus();
    await page.keyboard.press('Enter');
    await page.locator('.pairs .open mark').first().waitFor();
  });

  test('they pass axe with a pair unfolded', async () => {
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('what is opened over the list', () => {
  test.each(['办理状态', '整改通知', '工作簿', '通报'])('%s passes axe', async (name) => {
    await open('desk.html');
    const button = page.locator('.acts button', { hasText: new RegExp(name) }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.acts .panel').waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

describe('a desk with nothing on it', () => {
  test.each(['desk', 'roster', 'rollup', 'years', 'alike'])('%s passes axe', async (name) => {
    if (name === 'desk') {
      await open('desk.html');
      await page.getByRole('button', { name: '清空工作台' }).click();
      await page.locator('.ask').getByRole('button', { name: '删除', exact: true }).click();
      await page.locator('.empty').waitFor();
      await page.close();
    }
    await open(`${name}.html`);
    await page.locator('.empty').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});
