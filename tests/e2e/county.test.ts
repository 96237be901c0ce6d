import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type County, type LoggedRequest, startCounty } from '../county/county';
import { type ExtensionBrowser, startBrowser } from './browser';
import { speakChinese } from './list-page';

// The reports of a county on a dozen hosts are gathered while the browser dies twice.

/** `npm run test:county` gathers a thousand; a minute is as much as everybody's tests can wait for. */
const reports = Number(process.env.COUNTY_REPORTS ?? 90);
const hosts = 12;
/** What a host is spared: so many requests at once, and so long between two. */
const atOnce = 2;
const pauseMs = 1000;
/** The hosts' clock is that of a busy machine. */
const toleranceMs = 400;
/** So many pages may be under way at any moment. */
const mostUnderWay = 6;

let county: County;
let profile: string;
let browser: ExtensionBrowser;
/** The list's page at last. */
let list: Page;
const deaths: { at: number; done: number }[] = [];

beforeAll(async () => {
  county = await startCounty({ reports, hosts });
  profile = await mkdtemp(join(tmpdir(), 'gouji-county-'));
  await start();
});
afterAll(async () => {
  await browser.close();
  await county.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

async function start(): Promise<void> {
  browser = await startBrowser({ port: county.port, profile });
  await speakChinese(browser);
}

async function openDesk(): Promise<Page> {
  const desk = await browser.context.newPage();
  await desk.goto(browser.extensionUrl('desk.html'));
  return desk;
}

/** How many reports a list says that it has done. */
async function doneOn(list: Page): Promise<number> {
  const said = await list.locator('.progress .now').textContent();
  return Number(/已完成 ([\d,]+)/.exec(said ?? '')?.[1]?.replaceAll(',', ''));
}

async function waitUntilDone(list: Page, count: number): Promise<void> {
  await list.locator('.lines tbody tr').first().waitFor();
  await expect
    .poll(() => doneOn(list), { timeout: reports * 1000, interval: 50 })
    .toBeGreaterThanOrEqual(count);
}

/** Starts the browser anew; the list that was broken off goes on. */
async function goOn(): Promise<Page> {
  await start();
  const desk = await openDesk();
  const opened = browser.context.waitForEvent('page');
  await desk.locator('.begun').getByRole('button', { name: '继续', exact: true }).click();
  return opened;
}

/** Ends the browser as a crash or a power cut does. */
async function die(list: Page): Promise<void> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const { id } = processInfo.find(({ type }) => type === 'browser')!;
  const gone = new Promise((resolve) => browser.context.once('close', resolve));
  const done = await doneOn(list);
  process.kill(id, 'SIGKILL');
  deaths.push({ at: performance.now(), done });
  await gone;
}

/** What was asked for, by address or by host. */
function askedBy(
  what: 'path' | 'host',
  log: readonly LoggedRequest[] = county.log,
): Map<string, LoggedRequest[]> {
  const groups = new Map<string, LoggedRequest[]>();
  for (const entry of log) groups.set(entry[what], [...(groups.get(entry[what]) ?? []), entry]);
  return groups;
}

test('a list goes on after the browser died, twice, and comes to its end', {
  timeout: reports * 3000,
}, async () => {
  const desk = await openDesk();
  await desk.locator('.gather summary').click();
  const pasted = county.reports.map(({ title, url }) => `${title}\t${url}`).join('\n');
  await desk.locator('.gather textarea').fill(pasted);
  const opened = browser.context.waitForEvent('page');
  await desk.getByRole('button', { name: '开始核查', exact: true }).click();
  const first = await opened;
  await waitUntilDone(first, reports / 5);
  await die(first);
  const second = await goOn();
  await waitUntilDone(second, reports / 2);
  await die(second);
  list = await goOn();
  await waitUntilDone(list, reports);
});

test('what was shown as done is not asked for again', () => {
  const asked = askedBy(
    'path',
    county.log.filter(({ path }) => path.endsWith('/page.html')),
  );
  expect(asked.size).toBe(reports);
  const again = [...asked.values()].filter(({ length }) => length > 1);
  // Only what was under way at a death.
  expect(again.length).toBeLessThanOrEqual(deaths.length * mostUnderWay);
  for (const { at, done } of deaths) {
    const begun = new Set(county.log.filter((entry) => entry.at < at).map(({ path }) => path)).size;
    const repeated = again.filter(
      (times) => times.some((each) => each.at < at) && times.some((each) => each.at > at),
    );
    expect(repeated.length).toBeLessThanOrEqual(begun - done);
  }
});

test('no host is asked faster than is polite', () => {
  for (const [host, asked] of askedBy('host')) {
    for (const [at, { at: begun }] of asked.entries()) {
      const before = asked[at - 1];
      // A browser that dies knows nothing of whom it has just asked.
      const died = before && deaths.some((death) => death.at > before.at && death.at < begun);
      if (before && !died) expect(begun - before.at, host).toBeGreaterThan(pauseMs - toleranceMs);
      const running = asked.slice(0, at).filter(({ answered }) => (answered ?? 0) > begun);
      expect(running.length, host).toBeLessThan(atOnce);
    }
  }
});

test('what failed is tried again by a click; then each report lies on the desk, as what it is', {
  timeout: 60_000 + reports * 200,
}, async () => {
  await list.getByRole('button', { name: /^重试/ }).click();
  const gone = county.reports.filter(({ trouble }) => trouble === 'gone');
  await expect
    .poll(() => list.locator('.lines tr.failed').count(), { timeout: 30_000 + reports * 100 })
    .toBe(gone.length);
  await waitUntilDone(list, reports);
  // A report that a frame shows lies there under the frame's address.
  const numberOf = ({ url }: { url: string }) => Number(/ndbg\/(\d+)\//.exec(url)?.[1]);
  const lines = await linesOnDesk(list);
  expect(lines.map(numberOf).sort()).toEqual(
    county.reports
      .filter(({ trouble }) => trouble !== 'gone')
      .map(numberOf)
      .sort(),
  );
  const wrong = lines.filter((line) => {
    const { agencies, year } = county.expected(numberOf(line));
    return !agencies.includes(line.agency ?? '') || (year !== null && year !== line.year);
  });
  expect(wrong).toEqual([]);
});

test('the page holds no more than it shows', async () => {
  const session = await browser.context.newCDPSession(list);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  // A report is 20 to 60 kB as it is kept.
  expect(usedSize / 1024 ** 2).toBeLessThan(20 + reports * 0.1);
});

/** What the desk keeps, as the browser has stored it. */
function linesOnDesk(page: Page): Promise<{ url: string; agency: string | null; year: number | null }[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('desk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('lines').objectStore('lines').getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        };
      }),
  );
}
