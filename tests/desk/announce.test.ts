import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce, watchDesk } from '../../lib/desk/announce';

// BroadcastChannel tells its listeners in a turn of its own, which fake timers do not reach.
let listeners: Set<FakeChannel>;
class FakeChannel {
  onmessage: (() => void) | null = null;
  constructor() {
    listeners.add(this);
  }
  postMessage(): void {
    for (const each of listeners) if (each !== this) each.onmessage?.();
  }
  close(): void {
    listeners.delete(this);
  }
}

beforeEach(() => {
  listeners = new Set();
  vi.useFakeTimers();
  vi.stubGlobal('BroadcastChannel', FakeChannel);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Changes the desk so often, so far apart. */
async function change(times: number, everyMs: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    announce([]);
    await vi.advanceTimersByTimeAsync(everyMs);
  }
}

test('what changes at once is told once', async () => {
  const onChange = vi.fn();
  watchDesk(onChange);
  await change(20, 1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(onChange).toHaveBeenCalledOnce();
});

test('whoever is slow is told as often as it can bear, and of the last change', async () => {
  let running = 0;
  let most = 0;
  let lastBegun = 0;
  const work = vi.fn(async () => {
    most = Math.max(most, ++running);
    lastBegun = performance.now();
    await new Promise((done) => setTimeout(done, 400));
    running--;
  });
  watchDesk(work);
  await change(60, 160);
  const lastChange = performance.now() - 160;
  await vi.advanceTimersByTimeAsync(4000);
  expect(most).toBe(1);
  // 9.6 seconds, of which a quarter are its own.
  expect(work.mock.calls.length).toBeLessThanOrEqual(8);
  expect(work.mock.calls.length).toBeGreaterThanOrEqual(5);
  expect(lastBegun).toBeGreaterThan(lastChange);
});

test('told to stop, it is silent, also in the middle of its work', async () => {
  const stop = new AbortController();
  const work = vi.fn(() => new Promise<void>((done) => setTimeout(done, 400)));
  watchDesk(work, stop.signal);
  await change(3, 160);
  stop.abort();
  await vi.advanceTimersByTimeAsync(2000);
  expect(work).toHaveBeenCalledOnce();
  expect(listeners.size).toBe(0);
});

test('a page that nobody sees is told when somebody does, once', async () => {
  const page = Object.assign(new EventTarget(), { hidden: true });
  vi.stubGlobal('document', page);
  const onChange = vi.fn();
  watchDesk(onChange);
  await change(5, 160);
  expect(onChange).not.toHaveBeenCalled();
  page.hidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(onChange).toHaveBeenCalledOnce();
});
