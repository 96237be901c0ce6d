import { beforeEach, expect, test, vi } from 'vitest';
import { inSharedTurn, type Locks, mostTogether } from '../../lib/list/shared-turn';
import { FakeClock } from './fake-clock';

/** Locks as the browser has them: one holder a name, first come first served. */
function fakeLocks(): Locks {
  const queues = new Map<string, (() => void)[]>();
  async function request(name: string, options: LockOptions, act: (lock: Lock | null) => unknown) {
    const waiting = queues.get(name);
    if (waiting && options.ifAvailable) return act(null);
    if (waiting)
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve);
        options.signal?.addEventListener('abort', () => {
          if (waiting.includes(resolve)) waiting.splice(waiting.indexOf(resolve), 1);
          reject(options.signal?.reason);
        });
      });
    else queues.set(name, []);
    try {
      return await act({ name, mode: 'exclusive' });
    } finally {
      const next = queues.get(name)!.shift();
      if (next) next();
      else queues.delete(name);
    }
  }
  return { request: request as Locks['request'] };
}

let clock: FakeClock;
let locks: Locks;
let began: number[];
let running: number;
let most: number;

beforeEach(() => {
  clock = new FakeClock();
  locks = fakeLocks();
  began = [];
  running = most = 0;
});

const { signal } = new AbortController();

/** Asks for something that takes so long. */
function ask(host: string, ms: number, when = signal): Promise<number> {
  return inSharedTurn(host, { locks, clock, signal: when }, async () => {
    began.push(clock.now());
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => {
      clock.after(ms, resolve);
    });
    running--;
    return clock.now();
  });
}

test('whoever asks: a host is asked once a second, and twice at the same time at most', async () => {
  const asked = Promise.all([1, 2, 3, 4].map(() => ask('a.gov.cn', 2500)));
  await clock.pass(20_000);
  await asked;
  expect(most).toBe(2);
  expect(began).toHaveLength(4);
  const gaps = began.slice(1).map((at, one) => at - began[one]!);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
});

test('hosts do not wait for each other', async () => {
  const asked = Promise.all(['a', 'b', 'c'].map((host) => ask(`${host}.gov.cn`, 10)));
  await clock.pass(10);
  expect(began).toEqual([0, 0, 0]);
  await clock.pass(1000);
  await asked;
});

test('of all hosts together so much is asked at the same time, and all get their turn', async () => {
  const hosts = Array.from({ length: 30 }, (_, at) => `county-${at}.gov.cn`);
  const asked = Promise.all(hosts.map((host) => ask(host, 3000)));
  await clock.pass(2900);
  expect(most).toBe(mostTogether);
  expect(began).toHaveLength(mostTogether);
  await clock.pass(60_000);
  await asked;
  expect(most).toBe(mostTogether);
  expect(began).toHaveLength(30);
});

test('two slow hosts hold up none of the others', async () => {
  const slow = ['slow-1.gov.cn', 'slow-2.gov.cn'].flatMap((host) => [host, host, host, host]);
  const asked = [...slow.map((host) => ask(host, 30_000)), ask('quick.gov.cn', 10)];
  await clock.pass(5000);
  expect(await asked.at(-1)).toBeLessThan(5000);
  await clock.pass(300_000);
  await Promise.all(asked);
});

test('what fails makes room, and is told', async () => {
  const options = { locks, clock, signal };
  await expect(inSharedTurn('a', options, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  await clock.pass(1000);
  const next = ask('a', 0);
  await clock.pass(0);
  expect(await next).toBe(1000);
});

test('who is stopped while waiting does not ask', async () => {
  const stop = new AbortController();
  const first = ask('a', 10);
  const second = ask('a', 10, stop.signal);
  const refused = vi.fn();
  second.catch(refused);
  await clock.pass(500);
  stop.abort();
  await clock.pass(2000);
  expect(refused).toHaveBeenCalledOnce();
  expect(began).toEqual([0]);
  await first;
});
