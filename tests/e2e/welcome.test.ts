import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExtensionBrowser, startBrowser } from './browser';
import { type OpenTab, openPopup, openTab, toolbar } from './tabs';

// The first minute: one page after the installation, and a sample report on which everything can be tried.

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await startBrowser({ welcome: true });
});
afterAll(() => browser.close());

const isWelcome = (page: Page) => page.url() === browser.extensionUrl('welcome.html');
const welcomeOf = async ({ context }: ExtensionBrowser): Promise<Page> =>
  context.pages().find(isWelcome) ?? context.waitForEvent('page', { predicate: isWelcome });

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate(() => Reflect.get(globalThis, 'axe').run());
  return result.violations.map(({ id }: { id: string }) => id);
}

const beyond = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return { across: scrollWidth - clientWidth, down: scrollHeight - clientHeight };
  });

describe('the page after the installation', () => {
  let welcome: Page;
  beforeAll(async () => {
    welcome = await welcomeOf(browser);
    await welcome.locator('h1').waitFor();
  });

  test.each(['zh-CN', 'en'] as const)(
    'is one screen in %s, and has nothing that axe-core finds',
    async (language) => {
      await browser.serviceWorker.evaluate(
        (chosen) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: chosen } }),
        language,
      );
      await welcome.setViewportSize({ width: 1280, height: 720 });
      await welcome.reload();
      await welcome.locator('h1').waitFor();
      expect(await welcome.evaluate(() => document.documentElement.lang)).toBe(language);
      for (const colorScheme of ['light', 'dark'] as const) {
        await welcome.emulateMedia({ colorScheme });
        expect(await beyond(welcome)).toEqual({ across: 0, down: 0 });
        expect(await violations(welcome)).toEqual([]);
      }
      await welcome.setViewportSize({ width: 300, height: 600 });
      expect((await beyond(welcome)).across).toBe(0);
      expect(await violations(welcome)).toEqual([]);
    },
  );

  test('the settings lead back to it', async () => {
    const { page } = await openTab(browser, browser.extensionUrl('options.html'));
    await page.locator('nav a[href="/welcome.html"]').click();
    await expect.poll(() => page.url()).toBe(browser.extensionUrl('welcome.html'));
    await page.close();
  });
});

describe('the sample report', () => {
  let sample: OpenTab;
  beforeAll(async () => {
    sample = await openTab(browser, browser.extensionUrl('sample.html'));
    await sample.page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  });

  test('is marked and counted as any page', async () => {
    await expect.poll(async () => (await toolbar(browser, sample.id)).text).toBe('6');
    const popup = await openPopup(browser, sample.id);
    expect(await popup.locator('.findings li').count()).toBeGreaterThanOrEqual(6);
    expect(await popup.locator('h1').innerText()).toContain('青石镇');
    await popup.close();
  });

  test('its marks have cards, and the popup goes to their places', async () => {
    await sample.page.bringToFront();
    await sample.page.locator('gouji-mark button').first().click();
    await sample.page.locator('[role="dialog"]').first().waitFor();
  });

  test('is not kept on the desk', async () => {
    const { page: desk } = await openTab(browser, browser.extensionUrl('desk.html'));
    // Reports are kept half a second after they were judged.
    await desk.waitForTimeout(1500);
    expect(await desk.locator('main').innerText()).not.toContain('青石镇');
    await desk.close();
  });

  test('has nothing that axe-core finds, and nothing sticks out of a narrow window', async () => {
    await sample.page.setViewportSize({ width: 300, height: 600 });
    expect((await beyond(sample.page)).across).toBe(0);
    expect(await violations(sample.page)).toEqual([]);
  });
});
