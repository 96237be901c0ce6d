import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FrameRecord } from '../../lib/store/frame-record';
import { reportPage } from '../report-page';
import { type ExtensionBrowser, freshBrowser } from './browser';
import { countsIn, marked, noteInspections, type OpenTab, openPopup, openTab, stored, toolbar } from './tabs';

// Pages that try to deceive the extension, to work it, or to wear it out.

const host = 'http://www.qinghe.gov.cn';
const hit = "document.documentElement.dataset.hit = 'yes'";
const markup = `<img src=x onerror="${hit}"><script>${hit}</script>`;
const shown = markup.replaceAll('<', '&lt;');

const report = {
  cells: {
    'applications.granted.person': '7',
    'disclosure.licensing.decisions': markup,
    'disclosure.rules.issued': '__proto__',
  },
  overview: `<p>2021年收到政府信息公开申请3件，其中${shown}。</p>`,
  problems: `<p>${shown}公开内容还不够丰富。下一步将加强培训。</p><p><b>__proto__</b></p><p><b>（一）constructor</b></p>`,
};

/** Runs before everything else on the page. */
const hostility = `<script>
  const noise = () => { throw new Error('taken'); };
  for (const [object, names] of [
    [Array.prototype, ['map', 'filter', 'flatMap', 'find']],
    [Element.prototype, ['getBoundingClientRect', 'attachShadow', 'setAttribute', 'closest', 'matches']],
    [Node.prototype, ['contains', 'appendChild', 'insertBefore', 'remove']],
    [Document.prototype, ['createElement', 'createRange', 'elementFromPoint']],
    [window, ['MutationObserver', 'ResizeObserver', 'getComputedStyle']],
  ]) for (const name of names) Object.defineProperty(object, name, { configurable: true, get: () => noise });
  Object.prototype.rules = 'theirs';
  for (const name of ['gouji-overlay', 'gouji-mark', 'gouji-cell', 'gouji-origin'])
    customElements.define(name, class extends HTMLElement {
      constructor() { super(); Reflect.apply(attach, this, [{ mode: 'closed' }]).innerHTML = '<slot></slot>'; }
    });
</script>`.replace('const noise', 'const attach = Element.prototype.attachShadow; const noise');

/** Our names for things of the page's own, one of them around a table of the report; and a flood of events. */
const forgeries = `<gouji-overlay><gouji-mark data-rules="value/blank" data-severity="error" data-count="50"></gouji-mark></gouji-overlay>
  <form name=body></form><img name=querySelectorAll alt=""><form name=createElement></form>
  <script>
    setInterval(() => {
      for (const type of ['scroll', 'resize', 'click', 'keydown', 'transitionrun', 'load', 'toggle', 'pageshow', 'pagehide'])
        for (let each = 0; each < 50; each++) window.dispatchEvent(new Event(type));
      for (const overlay of document.getElementsByTagName('gouji-overlay')) {
        for (const button of overlay.shadowRoot?.querySelectorAll('button') ?? []) button.click();
        for (const mark of overlay.children) mark.shadowRoot?.querySelector('button')?.click();
      }
    }, 20);
  </script>`;

const around = (html: string) =>
  html
    .replace('<head>', `<head>${hostility}`)
    .replace('<div id="zoom">', `${forgeries}<gouji-overlay style="display:block"><div id="zoom">`)
    .replace('</body>', '</gouji-overlay></body>');

let browser: ExtensionBrowser;
const faults: string[] = [];

beforeAll(async () => {
  const calm = reportPage(report);
  ({ browser } = await freshBrowser({
    '/calm.html': calm,
    '/hostile.html': around(calm),
    '/restless.html': calm.replace(
      '</body>',
      `<script>
        const cells = [...document.querySelectorAll('td')].filter((cell) => cell.textContent === '7');
        let turn = 0;
        window.change = (forMs) => new Promise((done) => {
          const timer = setInterval(() => { cells[0].textContent = ++turn % 2 ? '0' : '7'; }, 10);
          setTimeout(() => { clearInterval(timer); cells[0].textContent = '0'; done(Date.now()); }, forMs);
        });
      </script></body>`,
    ),
    '/thief.html': calm.replace(
      '</body>',
      `<script>setInterval(() => document.querySelector('gouji-overlay')?.remove(), 30)</script></body>`,
    ),
  }));
  browser.serviceWorker.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});

/** Notes what our scripts in a page throw or complain of; the page's own errors are its own business. */
async function listen(page: Page): Promise<string[]> {
  const noted: string[] = [];
  const session = await page.context().newCDPSession(page);
  const ours = new Set<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ours.add(context.id);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = exceptionDetails.exception?.description ?? exceptionDetails.text;
    if (ours.has(exceptionDetails.executionContextId ?? -1) || text.includes('chrome-extension:'))
      noted.push(text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, executionContextId }) => {
    if (ours.has(executionContextId) && ['error', 'warning', 'assert'].includes(type))
      noted.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
  return noted;
}

async function openPage(path: string): Promise<OpenTab & { noted: string[] }> {
  const tab = await openTab(browser, 'about:blank');
  const noted = await listen(tab.page);
  await tab.page.goto(`${host}${path}`);
  return { ...tab, noted };
}

/** Rule and severity of what is stored about a tab. */
async function findings({ id }: OpenTab): Promise<[string, string][]> {
  const entries: [string, FrameRecord][] = JSON.parse(await stored(browser, id));
  return entries.flatMap(([, record]) => {
    if (record.state !== 'inspected' || !record.inspection.isReport) return [];
    return record.inspection.findings.map(({ rule, severity }): [string, string] => [rule, severity]);
  });
}

test('a page that forges, tampers and floods is read and marked like the same page without', async () => {
  const calm = await openPage('/calm.html');
  await calm.page.locator('gouji-overlay .bar').waitFor();
  await expect.poll(async () => (await findings(calm)).length).toBeGreaterThan(6);
  const wanted = await findings(calm);
  await expect.poll(() => marked(calm.page)).toBe(wanted.length);
  const count = String(wanted.filter(([, severity]) => severity !== 'info').length);
  await expect.poll(async () => (await toolbar(browser, calm.id)).text).toBe(count);
  const figures = await openPopup(browser, calm.id);
  const counts = await countsIn(figures);
  await calm.page.close();

  const tab = await openPage('/hostile.html');
  await tab.page.locator('gouji-overlay .bar').waitFor();
  await tab.page.waitForTimeout(1000);
  await expect.poll(() => findings(tab)).toEqual(wanted);
  await expect.poll(async () => (await toolbar(browser, tab.id)).text).toBe(count);
  const ours = tab.page.locator('body > gouji-overlay:last-child');
  // Asked one by one, for what else a test would ask with is in the page's own hands.
  const places = async () => {
    let sum = 0;
    for (const mark of await ours.locator('gouji-mark').all())
      sum += Number(await mark.getAttribute('data-count'));
    return sum;
  };
  await expect.poll(places).toBe(wanted.length);
  // No card was opened by the flood, and none is until a person asks for it.
  expect(await ours.locator('.card').count()).toBe(0);
  const popup = await openPopup(browser, tab.id);
  await expect.poll(() => countsIn(popup)).toEqual(counts);
  await popup.getByText('onerror').first().waitFor();
  expect(await popup.locator('img[src="x"], main script').count()).toBe(0);
  await popup.close();

  await tab.page.bringToFront();
  const labels = ours.locator('gouji-mark button[aria-label*="onerror"]');
  await labels.first().click();
  await ours.locator('.card').getByText('onerror').first().waitFor();
  expect(await ours.locator('.card img, .card script').count()).toBe(0);
  expect(await tab.page.locator('html').getAttribute('data-hit')).toBe(null);
  expect(tab.noted).toEqual([]);
  expect(faults).toEqual([]);
  await tab.page.close();
});

describe('a page that does not leave off', () => {
  test('changing its figures is inspected a few times, and right in the end', async () => {
    const tab = await openPage('/restless.html');
    const rules = async () => (await findings(tab)).map(([rule]) => rule);
    await expect.poll(rules).toContain('applications/cross-footing');
    const inspections = await noteInspections(browser, tab.id);
    const ended = Number(await tab.page.evaluate('change(3000)'));
    // What was seen on the way may look like the end.
    await expect.poll(async () => (await inspections()).some((at) => at >= ended)).toBe(true);
    await expect.poll(rules).not.toContain('applications/cross-footing');
    expect(await rules()).toContain('value/not-a-count');
    // Some while it changes, after waiting longer each time, and one after the last change.
    const { length } = await inspections();
    expect(length).toBeGreaterThan(1);
    expect(length).toBeLessThanOrEqual(4);
    expect(tab.noted).toEqual([]);
    await tab.page.close();
  });

  test('taking the marks away loses the marks, and nothing else', async () => {
    const tab = await openPage('/thief.html');
    await expect.poll(() => tab.noted.length).toBe(1);
    expect(tab.noted[0]).toContain('Gouji');
    await expect.poll(() => tab.page.locator('gouji-overlay').count()).toBe(0);
    await expect.poll(async () => (await findings(tab)).length).toBeGreaterThan(6);
    const popup = await openPopup(browser, tab.id);
    await expect.poll(() => popup.getByLabel('在页面上标注').isChecked()).toBe(false);
    expect(tab.noted).toHaveLength(1);
    await tab.page.close();
  });
});

test('a script in a page of whatever world reads and writes nothing that is stored', async () => {
  const tab = await openTab(browser, 'about:blank');
  const session = await tab.page.context().newCDPSession(tab.page);
  const ours: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ours.push(context.id);
  });
  await session.send('Runtime.enable');
  await tab.page.goto(`${host}/calm.html`);
  await tab.page.locator('gouji-overlay .bar').waitFor();
  const contextId = ours.at(-1)!;
  for (const act of ['local.get(null)', 'local.set({ settings: {} })', 'session.get(null)']) {
    const expression = `chrome.storage.${act}.then(() => 'done', (error) => String(error))`;
    const { result } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true });
    expect(result.value, act).toMatch(/not allowed/i);
  }
  await tab.page.close();
});
