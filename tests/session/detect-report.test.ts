import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { detectReport } from '../../lib/session/detect-report';

const title = '某某县2022年政府信息公开工作年度报告';
let window: JSDOM['window'];
let ending: AbortController;
let alive: boolean;
const onReport = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  window = new JSDOM('<title>首页</title><body></body>').window;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  ending = new window.AbortController();
  alive = true;
  onReport.mockReset();
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function detect(): void {
  detectReport({ document: window.document, signal: ending.signal, isAlive: () => alive, onReport });
}

async function add(text: string, ms = 400): Promise<void> {
  const heading = window.document.createElement('h1');
  heading.textContent = text;
  window.document.body.append(heading);
  await vi.advanceTimersByTimeAsync(ms);
}

test('a page that is one is told at once, and once', async () => {
  window.document.title = title;
  detect();
  await add(title);
  expect(onReport).toHaveBeenCalledTimes(1);
});

test('an article that comes later is told once', async () => {
  detect();
  await add('通知');
  expect(onReport).not.toHaveBeenCalled();
  await add(title);
  await add(title);
  expect(onReport).toHaveBeenCalledTimes(1);
});

test('a page that only ticks is looked at less and less', async () => {
  detect();
  const looks = vi.spyOn(window.document, 'querySelectorAll');
  for (let tick = 0; tick < 100; tick++) await add(`${tick}`, 100);
  expect(looks.mock.calls.length).toBeLessThan(30);
});

test('nothing goes on when the extension has gone', async () => {
  detect();
  alive = false;
  await add('通知');
  alive = true;
  await add(title);
  expect(onReport).not.toHaveBeenCalled();
});

test('the signal ends it', async () => {
  detect();
  ending.abort();
  await add(title);
  expect(onReport).not.toHaveBeenCalled();
});

test('a page that the browser loads beforehand is told when it is shown', async () => {
  window.document.title = title;
  Object.defineProperty(window.document, 'prerendering', { configurable: true, value: true });
  detect();
  await add(title);
  expect(onReport).not.toHaveBeenCalled();
  Object.defineProperty(window.document, 'prerendering', { value: false });
  window.document.dispatchEvent(new window.Event('prerenderingchange'));
  expect(onReport).toHaveBeenCalledTimes(1);
});
