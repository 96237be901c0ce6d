import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pause } from '../../lib/list/clock';
import { Queue, type Turn } from '../../lib/list/queue';
import { FakeClock } from './fake-clock';

interface Start {
  item: number;
  at: number;
}

let clock: FakeClock;
let starts: Start[];
let ended: number[];
/** How many are answered at the same time, by host; and the most that ever were. */
let running: Map<string, number>;
let most: Map<string, number>;

beforeEach(() => {
  clock = new FakeClock();
  starts = [];
  ended = [];
  running = new Map();
  most = new Map();
});

/** As browsers have it: each look at the clock takes time, and a timer is a little early now and then. */
class TickingClock extends FakeClock {
  #ticks = 0;

  override now(): number {
    this.#ticks += 0.01;
    return super.now() + this.#ticks;
  }

  override after(ms: number, act: () => void): () => void {
    return super.after(Math.max(0, ms - 0.05), act);
  }
}

/** A queue of which every item takes `ms`. */
function queueOf(
  hostOf: (item: number) => string,
  ms: number,
  work?: (item: number, turn: Turn) => Promise<void>,
) {
  return new Queue({
    clock,
    hostOf,
    onChange: () => {},
    work: async (item, turn) => {
      const host = hostOf(item);
      starts.push({ item, at: clock.now() });
      running.set(host, (running.get(host) ?? 0) + 1);
      most.set(host, Math.max(most.get(host) ?? 0, running.get(host)!));
      try {
        await (work ? work(item, turn) : pause(clock, ms, turn.signal));
        ended.push(item);
      } finally {
        running.set(host, running.get(host)! - 1);
      }
    },
  });
}

const items = (count: number) => Array.from({ length: count }, (_, item) => item);

/** The shortest time between two starts of one host. */
function closest(hostOf: (item: number) => string): number {
  const last = new Map<string, number>();
  let gap = Number.POSITIVE_INFINITY;
  for (const { item, at } of starts) {
    const before = last.get(hostOf(item));
    if (before !== undefined) gap = Math.min(gap, at - before);
    last.set(hostOf(item), at);
  }
  return gap;
}

describe('a host', () => {
  const one = () => 'www.qinghe.gov.cn';

  test('is asked once a second at most, in the order of the list', async () => {
    const queue = queueOf(one, 10);
    queue.add(items(20));
    queue.start();
    await clock.pass(60_000);
    expect(starts.map(({ item }) => item)).toEqual(items(20));
    expect(closest(one)).toBe(1000);
    expect(starts.at(-1)?.at).toBe(19_000);
    expect(queue.state).toBe('idle');
  });

  test('is asked in order also where time goes on while the queue looks, and timers are early', async () => {
    const ticking = new TickingClock();
    clock = ticking;
    const queue = queueOf(one, 10);
    queue.add(items(12));
    queue.start();
    await clock.pass(60_000);
    expect(starts.map(({ item }) => item)).toEqual(items(12));
    expect(closest(one)).toBeGreaterThanOrEqual(999);
  });

  test('never has more than two to answer, however long it takes', async () => {
    const queue = queueOf(one, 7000);
    queue.add(items(9));
    queue.start();
    await clock.pass(60_000);
    expect(most.get(one())).toBe(2);
    expect(ended).toHaveLength(9);
    expect(closest(one)).toBeGreaterThanOrEqual(1000);
  });

  test('that is asked for one more page of an item is given the same pause', async () => {
    const asked: number[] = [];
    const queue = queueOf(one, 0, async (_, turn) => {
      await turn.another();
      asked.push(clock.now());
    });
    queue.add(items(3));
    queue.start();
    await clock.pass(20_000);
    const all = [...starts.map(({ at }) => at), ...asked].sort((a, b) => a - b);
    expect(all).toHaveLength(6);
    expect(Math.min(...all.slice(1).map((at, index) => at - all[index]!))).toBeGreaterThanOrEqual(1000);
  });

  test('that says it is asked too often is left alone for longer, and longer again', async () => {
    const queue = queueOf(one, 0, async (item, turn) => {
      if (item < 2) turn.slowDown(null);
    });
    queue.add(items(4));
    queue.start();
    await clock.pass(60_000);
    expect(starts.map(({ at }) => at)).toEqual([0, 2000, 6000, 10_000]);
  });

  test('that says for how long is left alone so long, and others are not kept waiting', async () => {
    const queue = queueOf(
      (item) => (item % 2 === 0 ? 'a.gov.cn' : 'b.gov.cn'),
      0,
      async (item, turn) => {
        if (item === 0) turn.slowDown(25_000);
      },
    );
    queue.add(items(4));
    queue.start();
    await clock.pass(60_000);
    expect(starts).toEqual([
      { item: 0, at: 0 },
      { item: 1, at: 0 },
      { item: 3, at: 1000 },
      { item: 2, at: 25_000 },
    ]);
  });
});

test('hosts do not wait for each other, and six are asked at once at most', async () => {
  const hostOf = (item: number) => `h${item % 10}.gov.cn`;
  const queue = queueOf(hostOf, 5000);
  queue.add(items(30));
  queue.start();
  await clock.pass(0);
  expect(starts.map(({ item, at }) => [item, at])).toEqual(items(6).map((item) => [item, 0]));
  await clock.pass(4999);
  expect(starts).toHaveLength(6);
  await clock.pass(1);
  expect(starts).toHaveLength(12);
  await clock.pass(60_000);
  expect(ended).toHaveLength(30);
});

test('an item whose host is slow does not keep those of others back', async () => {
  const hostOf = (item: number) => (item < 5 ? 'slow.gov.cn' : 'quick.gov.cn');
  const queue = queueOf(hostOf, 0, (item, turn) => pause(clock, item < 5 ? 30_000 : 10, turn.signal));
  queue.add(items(8));
  queue.start();
  await clock.pass(3000);
  expect(ended).toEqual([5, 6, 7]);
});

describe('pause and stop', () => {
  const one = () => 'www.qinghe.gov.cn';

  test('a pause lets what is begun finish and begins nothing more; it goes on where it was', async () => {
    const queue = queueOf(one, 2500);
    queue.add(items(5));
    queue.start();
    await clock.pass(1200);
    queue.pause();
    await clock.pass(60_000);
    expect(ended).toEqual([0, 1]);
    expect([...queue.waiting]).toEqual([2, 3, 4]);
    expect(queue.pace).toEqual({ ms: 1200, finished: 2 });
    queue.start();
    await clock.pass(60_000);
    expect(ended).toEqual(items(5));
    expect(queue.state).toBe('idle');
  });

  test('a stop breaks off what is begun, and it is begun again when somebody starts again', async () => {
    const queue = queueOf(one, 2500);
    queue.add(items(3));
    queue.start();
    await clock.pass(1200);
    queue.stop();
    await clock.pass(60_000);
    expect(ended).toEqual([]);
    expect([...queue.waiting].sort()).toEqual([0, 1, 2]);
    expect(queue.pace.finished).toBe(0);
    queue.start();
    await clock.pass(60_000);
    expect(ended).toEqual([0, 1, 2]);
    expect(starts.map(({ item }) => item)).toEqual([0, 1, 0, 1, 2]);
  });

  test('a start right after a stop begins nothing twice', async () => {
    const queue = queueOf(one, 2500);
    queue.add(items(2));
    queue.start();
    await clock.pass(1200);
    queue.stop();
    queue.start();
    await clock.pass(60_000);
    expect(ended.sort()).toEqual([0, 1]);
    expect(starts).toHaveLength(4);
    expect(most.get(one())).toBe(2);
  });

  test('nothing is begun before the start', async () => {
    const queue = queueOf(one, 10);
    queue.add(items(3));
    await clock.pass(5000);
    expect(starts).toEqual([]);
  });
});

test('work that throws costs its own item only', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const queue = queueOf(
    () => 'a.gov.cn',
    0,
    async (item) => {
      if (item === 1) throw new Error('bad page');
    },
  );
  queue.add(items(3));
  queue.start();
  await clock.pass(60_000);
  expect(ended).toEqual([0, 2]);
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
});

test('items that are added later, or again, are worked on once each', async () => {
  const queue = queueOf(() => 'a.gov.cn', 2500);
  queue.add([0, 1]);
  queue.start();
  await clock.pass(100);
  queue.add([0, 1, 2]);
  await clock.pass(60_000);
  expect(ended).toEqual([0, 1, 2]);
  queue.add([1]);
  queue.start();
  await clock.pass(60_000);
  expect(ended).toEqual([0, 1, 2, 1]);
});

describe('whoever answers', () => {
  test('names under one name of gov.cn, and ports, are one site', async () => {
    const hosts = ['www.qinghe.gov.cn', 'czj.qinghe.gov.cn', 'qinghe.gov.cn:8080', 'WWW.qinghe.gov.cn:81'];
    const queue = queueOf((item) => hosts[item]!, 10);
    queue.add(items(4));
    queue.start();
    await clock.pass(60_000);
    expect(starts.map(({ at }) => at)).toEqual([0, 1000, 2000, 3000]);
  });

  test('all sites together are asked six times a second at most', async () => {
    const queue = queueOf((item) => `h${item}.gov.cn`, 1);
    queue.add(items(20));
    queue.start();
    await clock.pass(60_000);
    for (const [at, start] of starts.entries())
      expect(start.at - (starts[at - 6]?.at ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(1000);
  });

  test('is counted: pages of many names that lead to one site come once a second there', async () => {
    const asked: number[] = [];
    const queue = queueOf(
      (item) => `n${item % 4}.gov.cn`,
      0,
      async (_, turn) => {
        turn.mayAsk();
        asked.push(clock.now());
        await pause(clock, 50, turn.signal);
        turn.answeredBy('www.victim.gov.cn');
      },
    );
    queue.add(items(16));
    queue.start();
    await clock.pass(60_000);
    expect(ended).toHaveLength(16);
    // Nobody knows beforehand where the first ones lead.
    const known = asked.slice(4);
    expect(Math.min(...known.slice(1).map((at, index) => at - known[index]!))).toBeGreaterThanOrEqual(1000);
  });

  test('by the names of many other sites is not asked any more', async () => {
    const faults = new Map<number, unknown>();
    let asked = 0;
    const queue = queueOf(
      (item) => `n${item % 40}.gov.cn`,
      0,
      async (item, turn) => {
        try {
          turn.mayAsk();
          asked++;
          await pause(clock, 20, turn.signal);
          turn.answeredBy('www.victim.gov.cn');
        } catch (fault) {
          faults.set(item, fault);
        }
      },
    );
    queue.add(items(80));
    queue.start();
    await clock.pass(200_000);
    expect(faults.get(40)).toMatchObject({ fault: { kind: 'many names', host: 'victim.gov.cn' } });
    expect(faults.size).toBeGreaterThan(70);
    // A name that was never asked leads nobody knows where; it is, once, and one a second.
    expect(asked).toBe(40);
  });

  test('names of its own site are no others', async () => {
    const faults: unknown[] = [];
    const queue = queueOf(
      (item) => `d${item}.qinghe.gov.cn`,
      0,
      async (_, turn) => {
        try {
          turn.answeredBy('www.qinghe.gov.cn');
        } catch (fault) {
          faults.push(fault);
        }
      },
    );
    queue.add(items(12));
    queue.start();
    await clock.pass(60_000);
    expect(faults).toEqual([]);
  });
});
