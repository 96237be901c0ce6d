import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { requireFirefox } from '../../scripts/browser.mjs';
import { keep, release } from '../browser-worker/keep';
import { type PageServer, type Pages, servePages } from '../e2e/browser';
import type { Toolbar } from '../e2e/tabs';

/** The extension as `wxt build -b firefox --mv3` leaves it. */
const extension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/** Firefox gives every installation an address of its own; this preference says beforehand which. */
const address = '0f0f0f0f-1111-4222-8333-444455556666';

/** Firefox before version 147, in this respect: marks are placed by script. */
export const withoutAnchors = { 'layout.css.anchor-positioning.enabled': false };

export interface FirefoxBrowser {
  /** Opens an address in a tab of its own, in front. */
  open(url: string): Promise<FirefoxTab>;
  /** Opens the popup of a tab in a tab of its own, as wide as a popup is. */
  openPopup(tab: number): Promise<Page>;
  /** Opens the page that shows files, in a tab of its own, in front. @param query such as `?src=…` */
  openReader(query?: string): Promise<FirefoxTab>;
  /** Opens the settings in a tab of their own. */
  openSettings(): Promise<Page>;
  /** What the toolbar shows for a tab. */
  toolbar(tab: number): Promise<Toolbar>;
  close(): Promise<void>;
}

export interface FirefoxTab {
  page: Page;
  /** The browser's number of the tab, by which the extension knows it. */
  id: number;
}

/**
 * A Firefox of a file's own, in place of the one before it, which is closed. Its server answers for every host with these
 * pages and no others. Files do not share one: an extension that is put in anew gets another address, and one that stays
 * in keeps what it has in memory.
 *
 * @param pages address or path → page
 * @param prefs more of Firefox's preferences
 */
export async function freshFirefox(
  pages: Pages,
  prefs: Record<string, unknown> = {},
): Promise<{ firefox: FirefoxBrowser; server: PageServer }> {
  const server = await keep('page server', servePages, (started) => started.close());
  await release('Firefox');
  server.reset(pages);
  const start = () => startFirefox(server.port, prefs);
  const firefox = await keep('Firefox', start, (started) => started.close());
  return { firefox, server };
}

/**
 * Starts an installed Firefox with the extension and nothing else. Every http address is asked of the server on
 * this machine, as a proxy, so that no real portal ever is.
 *
 * @param port of the server
 * @param prefs more of Firefox's preferences
 * @throws {Error} when no Firefox is installed, or the extension was not built or is refused
 */
export async function startFirefox(
  port: number,
  prefs: Record<string, unknown> = {},
): Promise<FirefoxBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireFirefox(),
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    // Else Firefox lets nobody steer a page of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await extensionId()]: address }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      // https goes to the same server, which does not speak it: nothing leaves the machine.
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'intl.accept_languages': 'zh-CN',
      'intl.locale.requested': 'zh-CN',
      ...prefs,
    },
  });
  try {
    await browser.installExtension(extension);
    // A page of the extension that stays open: through it the tests ask what only the extension may.
    const desk = await extensionPage('popup.html?tab=0');
    await closeWelcome(desk);
    return {
      async open(url) {
        const page = await browser.newPage();
        await page.goto(url);
        return { page, id: await tabInFront(page) };
      },
      async openPopup(tab) {
        const popup = await extensionPage(`popup.html?tab=${tab}`);
        await popup.setViewport({ width: 420, height: 600 });
        await popup.waitForSelector('main:not([aria-busy])');
        return popup;
      },
      async openReader(query = '') {
        const page = await extensionPage(`reader.html${query}`);
        return { page, id: await tabInFront(page) };
      },
      async openSettings() {
        const page = await extensionPage('options.html');
        await page.setViewport({ width: 1180, height: 800 });
        return page;
      },
      toolbar: (tab) =>
        desk.evaluate(async (tabId) => {
          const { action } = Reflect.get(globalThis, 'browser');
          const [text, title, background] = await Promise.all([
            action.getBadgeText({ tabId }),
            action.getTitle({ tabId }),
            action.getBadgeBackgroundColor({ tabId }),
          ]);
          return { text, title, background };
        }, tab),
      close: () => browser.close(),
    };

    async function tabInFront(page: Page): Promise<number> {
      await page.bringToFront();
      return desk.evaluate(async () => {
        const [tab] = await Reflect.get(globalThis, 'browser').tabs.query({ active: true });
        return tab.id;
      });
    }
  } catch (error) {
    await browser.close();
    throw error;
  }

  async function extensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    // Firefox tells that a page of an extension was begun, but never that it has loaded.
    await page.goto(`moz-extension://${address}/${path}`, { waitUntil: [] });
    await page.waitForSelector('main');
    return page;
  }
}

/** The id under which the built extension goes, from its manifest. */
async function extensionId(): Promise<string> {
  const { default: manifest } = await import(`${extension}/manifest.json`, { with: { type: 'json' } });
  return manifest.browser_specific_settings.gecko.id;
}

/** The page after the installation would come to the front in the middle of something: it is waited for and closed. */
function closeWelcome(desk: Page): Promise<void> {
  return desk.evaluate(async () => {
    const { runtime, tabs } = Reflect.get(globalThis, 'browser');
    for (let waited = 0; waited < 20_000; waited += 100) {
      const [welcome] = await tabs.query({ url: runtime.getURL('/welcome.html') });
      if (welcome) return tabs.remove(welcome.id);
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('The page after the installation did not come.');
  });
}
