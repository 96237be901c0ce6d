import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding, SectionKey, Severity } from '../../lib/inspection';
import { finding, inspected, report } from '../tab/fixtures';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { attachTo, captured, openPopup, openTab } from './tabs';

// How the popup holds when there is much to show, and the popup as it hangs from the toolbar.

const address = 'http://www.qinghe.gov.cn/report.html';
let browser: ExtensionBrowser;

beforeAll(async () => {
  ({ browser } = await freshBrowser({
    '/report.html': { body: captured('sums-do-not-close-2020') },
  }));
});

describe('with a dozen findings of every kind in every part', () => {
  const sections: SectionKey[] = [
    ...(['overview', 'disclosure', 'applications', 'reviews', 'problems', 'otherMatters'] as const),
  ];
  const severities: Severity[] = ['error', 'warning', 'info'];
  const findings: Finding[] = sections.flatMap((section) =>
    severities.flatMap((severity) =>
      ['template/label', 'section/heading'].flatMap((rule) =>
        Array.from({ length: 12 }, (_, index) =>
          finding({
            id: `${section} ${severity} ${rule} ${index}`,
            section,
            severity,
            rule,
            message: '某处不一致。',
          }),
        ),
      ),
    ),
  );
  const agency = '某某自治州某某自治县某某经济技术开发区管理委员会综合行政执法和应急管理局（行政审批服务局）';
  let popup: Page;

  beforeAll(async () => {
    const record = { ...inspected(0, report({ report: { agency }, findings })), tab: 987_655 };
    await browser.serviceWorker.evaluate(
      (one) => Reflect.get(globalThis, 'chrome').storage.session.set({ [`frame:${one.tab}:0`]: one }),
      record,
    );
    popup = await openPopup(browser, record.tab);
  });

  test.each([560, 420, 320, 300])(
    'at %i pixels no count lies under a button, and nothing sticks out',
    async (width) => {
      await popup.setViewportSize({ width, height: 600 });
      const { hidden, beyond } = await popup.evaluate(() => {
        const chips = [...document.querySelectorAll('.parts .chips > span')];
        return {
          beyond: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          hidden: chips.filter((chip) => {
            chip.scrollIntoView({ block: 'center' });
            const { left, right, top, bottom } = chip.getBoundingClientRect();
            const corners = [
              document.elementFromPoint(left + 2, top + 2),
              document.elementFromPoint(right - 2, bottom - 4),
            ];
            return !corners.every((element) => chip.contains(element));
          }).length,
        };
      });
      expect({ hidden, beyond }).toEqual({ hidden: 0, beyond: 0 });
    },
  );

  test('the heading of the section that is being read stays above its findings', async () => {
    await popup.setViewportSize({ width: 420, height: 600 });
    const above = await popup.evaluate(() => {
      document.querySelector('.group:nth-of-type(3) li:nth-child(20)')?.scrollIntoView();
      return document.elementFromPoint(100, 8)?.tagName;
    });
    expect(above).toBe('H3');
  });

  test('the copy buttons stay in front of everything that scrolls under them', async () => {
    await popup.setViewportSize({ width: 420, height: 600 });
    const covered = await popup.evaluate(async () => {
      const footer = document.querySelector('footer')!;
      const found = new Set<string>();
      for (let y = 0; y < document.documentElement.scrollHeight; y += 7) {
        scrollTo(0, y);
        const { top, bottom } = footer.getBoundingClientRect();
        const element = document.elementFromPoint(140, (top + bottom) / 2);
        if (!footer.contains(element)) found.add(element?.tagName ?? 'nothing');
      }
      return [...found];
    });
    expect(covered).toEqual([]);
  });

  test('the basis can be reached, and does not cover the name of the rule', async () => {
    const line = popup.locator('.findings li').nth(5);
    const name = await line.locator('b').boundingBox();
    const basis = await line.locator('summary').boundingBox();
    expect(name!.x + name!.width).toBeLessThanOrEqual(basis!.x);
    await line.locator('summary').click();
    expect(await line.locator('details').getAttribute('open')).not.toBeNull();
  });
});

describe('where the screen leaves little height', () => {
  /** What scrolls in it, and whether its head and foot are in the window, at both ends of what scrolls. */
  const look = (popup: Page) =>
    popup.evaluate(() => {
      const scrollers = [document.documentElement, ...document.querySelectorAll('body, body *')].filter(
        (element) =>
          element.scrollHeight > element.clientHeight + 1 &&
          (element === document.documentElement
            ? getComputedStyle(element).overflowY !== 'hidden'
            : getComputedStyle(element).overflowY === 'auto'),
      );
      const isInSight = (selector: string) => {
        const { top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      };
      const ends = [99_999, 0].map((end) => {
        for (const scroller of scrollers) scroller.scrollTop = end;
        return isInSight('h1') && isInSight('footer');
      });
      const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      return { scrollers: scrollers.length, ends, beyond };
    });

  test.each(['toolbar', 'window'])(
    'the popup in a %s has one scroller, head and foot in sight',
    async (kind) => {
      const { page, id } = await openTab(browser, address);
      await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
      const popup = await openPopup(browser, id);
      // As it hangs from the toolbar, in a window that does not give it the height that it asks for.
      if (kind === 'toolbar') {
        await popup.goto(browser.extensionUrl('popup.html'));
        await page.bringToFront();
        await popup.reload();
        await popup.locator('main:not([aria-busy]) .findings').waitFor();
      }
      for (const height of [300, 360, 480, 560]) {
        await popup.setViewportSize({ width: 420, height });
        await expect
          .poll(() => look(popup), { message: `${height} px`, timeout: 4000 })
          .toEqual({ scrollers: 1, ends: [true, true], beyond: 0 });
      }
      await popup.close();
      await page.close();
    },
  );
});

test('in English, which is longer, nothing sticks out of a narrow panel either, and the buttons stand in one line', async () => {
  const speak = (language: string) =>
    browser.serviceWorker.evaluate(
      (chosen) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: chosen } }),
      language,
    );
  await speak('en');
  const narrow = await openPopup(browser, 987_655);
  await narrow.setViewportSize({ width: 300, height: 600 });
  expect(await narrow.locator('.counts').innerText()).toContain('Error');
  const beyond = () =>
    narrow.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await beyond()).toBe(0);
  const tops = await narrow
    .locator('footer .bar > *')
    .evaluateAll((parts) =>
      parts.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
    );
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(2);
  await narrow.close();
  await speak('zh-CN');
});

test('hanging from the toolbar it is as wide as its content, and goes when the page is to be seen', async () => {
  const { page } = await openTab(browser, address);
  await page.locator('gouji-mark').first().waitFor({ state: 'attached' });
  await browser.serviceWorker.evaluate(() => Reflect.get(globalThis, 'chrome').action.openPopup());
  const popup = await attachTo(browser, 'popup.html');
  await expect.poll(() => popup.run('document.querySelectorAll(".findings li").length')).toBe(6);
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  await expect.poll(() => popup.run(beyond)).toBe(0);
  await expect.poll(() => popup.run('document.documentElement.clientWidth')).toBe(420);
  await popup.run('document.querySelector(".findings li:last-child > button").click()');
  await page.locator('gouji-overlay .card').waitFor();
  await expect.poll(() => popup.isOpen()).toBe(false);
  await page.close();
});
