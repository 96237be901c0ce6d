import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { requireBrowser } from './browser.mjs';

/** The extension as `npm run build` leaves it. */
export const builtExtension = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker as it was when it was put in; it may since have gone to sleep. */
  serviceWorker: Worker;
  /** Address of a page of the extension, such as `popup.html?tab=3`. */
  extensionUrl(page: string): string;
  /**
   * Takes the extension out, with everything that it has stored and been permitted, and puts it in as new.
   *
   * @param extension directory of another build, by default of the one that the browser was started with
   */
  reinstall(extension?: string): Promise<void>;
  /** Closes the browser and removes its profile, unless the caller brought the profile along. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Port on this machine that answers for every *.gov.cn host; without it those hosts do not answer at all. */
  port?: number;
  /** Directory of the unpacked extension; the built one by default. */
  extension?: string;
  /** A profile to keep, to see what survives a restart of the browser. */
  profile?: string;
  /** Language of pages and, where the browser brings it along, of its own words; `zh-CN` by default. */
  language?: string;
  /** No window. Default true: a window needs a display. */
  headless?: boolean;
  /** Leave the page open that comes after the installation. Otherwise it is waited for and closed. */
  welcome?: boolean;
  /** Take any certificate, as of a server on this machine that answers for a host under https. */
  anyCertificate?: boolean;
}

/**
 * Starts an installed browser with the extension and nothing else: no traffic of the browser's own, and every
 * *.gov.cn name led to this machine, so that no real portal is ever asked.
 *
 * The extension is loaded over the debugging protocol, not by `--load-extension`: Chrome has ignored that flag
 * since version 137, and only Chromium still takes it.
 *
 * @throws {Error} when no browser is installed, or the extension was not built or is refused
 */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const { port, extension = builtExtension, language = 'zh-CN', headless = true } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'gouji-browser-')));
  const removeProfile = async () => {
    if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser(),
    // Playwright's own headless mode is the old one in some browsers, which has no extensions.
    headless: false,
    locale: language,
    ignoreHTTPSErrors: options.anyCertificate ?? false,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    // Root has no sandbox to run in; people do, and keep it.
    chromiumSandbox: process.getuid?.() !== 0 && !headless,
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      `--host-resolver-rules=MAP *.gov.cn ${port ? `127.0.0.1:${port}` : '~NOTFOUND'}`,
    ],
  });
  try {
    const browser = context.browser();
    if (browser === null) throw new Error('The browser has no debugging session.');
    const session = await browser.newBrowserCDPSession();
    const install = async (path: string) => {
      const { id } = await session.send('Extensions.loadUnpacked', { path });
      const isOurs = (worker: Worker) => new URL(worker.url()).host === id;
      const serviceWorker =
        context.serviceWorkers().find(isOurs) ??
        (await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 }));
      if (options.welcome !== true) await closeWelcome(context, id);
      return { extensionId: id, serviceWorker };
    };
    const running: ExtensionBrowser = {
      context,
      ...(await install(extension)),
      extensionUrl: (page) => `chrome-extension://${running.extensionId}/${page}`,
      reinstall: async (another = extension) => {
        const gone = running.serviceWorker;
        const ended = context.serviceWorkers().includes(gone)
          ? new Promise((done) => gone.once('close', done))
          : undefined;
        await session.send('Extensions.uninstall', { id: running.extensionId });
        await ended;
        Object.assign(running, await install(another));
      },
      close: async () => {
        await context.close();
        await removeProfile();
      },
    };
    return running;
  } catch (error) {
    await context.close();
    await removeProfile();
    throw error;
  }
}

/** How long the page after the installation may take; an extension that is put in again opens none. */
const welcomeMs = 4000;

/** Closes the page that comes after the installation: it would come to the front in the middle of something. */
async function closeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const address = `chrome-extension://${extensionId}/welcome.html`;
  const isWelcome = (page: Page) => page.url() === address;
  const page =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', { predicate: isWelcome, timeout: welcomeMs }).catch(() => null));
  await page?.close();
}
