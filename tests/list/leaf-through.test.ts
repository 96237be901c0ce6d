import { beforeEach, describe, expect, test } from 'vitest';
import type { LeafReading } from '../../lib/list/leaf';
import { type ListTab, leafThrough } from '../../lib/list/leaf-through';
import { FakeClock } from './fake-clock';

const page = (n: number, news: Partial<LeafReading> = {}): LeafReading => ({
  url: 'http://www.qinghe.gov.cn/ndbg/',
  reports: [{ title: `第${n}局2021年政府信息公开工作年度报告`, url: `http://www.qinghe.gov.cn/r${n}.html` }],
  says: `1:${n}`,
  entries: null,
  page: null,
  pages: null,
  turns: true,
  ...news,
});
const empty = page(0, { reports: [], says: '', turns: false });

let clock: FakeClock;
let pressed: number[];
beforeEach(() => {
  clock = new FakeClock();
  pressed = [];
});

/** A tab that shows these pages one after the other; each is drawn some time after the one before was turned. */
function tab(pages: readonly LeafReading[], drawnAfter = 700): ListTab {
  let at = 0;
  let since = 0;
  return {
    async read() {
      return clock.now() - since < drawnAfter ? (at === 0 ? empty : null) : pages[at]!;
    },
    async turn() {
      pressed.push(clock.now());
      if (at + 1 < pages.length) {
        at++;
        since = clock.now();
      }
      return true;
    },
  };
}

async function through(shown: ListTab, signal = new AbortController().signal) {
  const seen: string[] = [];
  let end: unknown;
  const going = leafThrough(shown, { clock, signal, onPage: async ({ says }) => void seen.push(says) }).then(
    (how) => {
      end = how;
    },
    (error) => {
      end = error;
    },
  );
  for (let second = 0; second < 400 && end === undefined; second++) await clock.pass(1000);
  await going;
  return { seen, end };
}

describe('a list in a tab', () => {
  test('is read page after page until nothing turns it any more', async () => {
    const { seen, end } = await through(tab([page(1), page(2), page(3, { turns: false })]));
    expect({ seen, end }).toEqual({ seen: ['1:1', '1:2', '1:3'], end: 'end' });
    expect(pressed[1]! - pressed[0]!).toBeGreaterThanOrEqual(1000);
  });

  test('ends where its last page is, whatever its button looks like', async () => {
    expect(await through(tab([page(1, { pages: 2 }), page(2, { pages: 2 })]))).toMatchObject({ end: 'end' });
    expect(pressed).toHaveLength(1);
  });

  test('ends where pressing brings the same, or the first page again', async () => {
    expect(await through(tab([page(1), page(2)]))).toEqual({ seen: ['1:1', '1:2'], end: 'end' });
    expect(await through(tab([page(1), page(2), page(1)]))).toEqual({ seen: ['1:1', '1:2'], end: 'end' });
  });

  test('that should have more pages and does not turn is said', async () => {
    expect(await through(tab([page(1, { pages: 5 })]))).toMatchObject({ end: 'does not turn' });
  });

  test('that draws nothing is said', async () => {
    expect(await through(tab([empty]))).toEqual({ seen: [], end: 'nothing drawn' });
  });

  test('that never ends is left', async () => {
    const endless = Array.from({ length: 300 }, (_, n) => page(n));
    const { seen, end } = await through(tab(endless, 0));
    expect({ pages: seen.length, end }).toEqual({ pages: 200, end: 'most pages' });
  });

  test('is left when the person says so', async () => {
    const controller = new AbortController();
    const reason = new Error('stopped');
    clock.after(3000, () => controller.abort(reason));
    expect((await through(tab([page(1), page(2), page(3), page(4)], 900), controller.signal)).end).toBe(
      reason,
    );
  });
});
