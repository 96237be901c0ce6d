import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { Unfetched } from '../../lib/list/fault';
import { gatherPages } from '../../lib/list/gather-pages';
import type { Keeper, KeptList } from '../../lib/list/keeper';
import { pagesFrom } from '../../lib/list/list-pages';
import { FakeClock } from './fake-clock';

const at = 'http://www.qinghe.gov.cn/ndbg/';
const title = (n: number) => `青禾县第${n}局2021年政府信息公开工作年度报告`;
const page = (reports: readonly number[], pager: string) =>
  `<title>政府信息公开年报_青禾县人民政府</title><ul>${reports
    .map((n) => `<li><a href="/ndbg/r${n}.html">${title(n)}</a></li>`)
    .join('')}</ul><div class="page">${pager}</div>`;
const report = (n: number) => ({ title: title(n), url: `${at}r${n}.html` });

type Answer = string | Unfetched | { led: string };
let clock: FakeClock;
let asked: { url: string; at: number }[];
let answers: Map<string, Answer> | ((url: string) => Answer);

beforeEach(() => {
  clock = new FakeClock();
  asked = [];
});

/** A portal that serves these pages, by what follows its folder. */
const serve = (pages: Record<string, Answer>) => {
  answers = new Map(Object.entries(pages).map(([path, answer]) => [at + path, answer]));
};

function begin(news: Partial<KeptList> = {}) {
  let list: KeptList = {
    source: { url: `${at}index.html`, title: '年报' },
    reports: [report(1), report(2)],
    wanted: 'nothing yet',
    ...news,
  };
  const keeper = {
    get list() {
      return list;
    },
    change: async (change: Partial<KeptList>) => {
      list = { ...list, ...change };
    },
  } as unknown as Keeper;
  const gatherer = gatherPages({
    ...{ keeper, clock, onChange: () => {}, onReports: () => {} },
    parse: (html) => new JSDOM(html, { url: at }).window.document,
    async fetch(url) {
      asked.push({ url: url.replace(at, ''), at: clock.now() });
      const answer = typeof answers === 'function' ? answers(url) : answers.get(url);
      if (answer === undefined) throw new Unfetched({ kind: 'status', status: 404 });
      if (answer instanceof Unfetched) throw answer;
      return typeof answer === 'string' ? { html: answer, url } : { html: '', url: answer.led };
    },
  });
  return { keeper, gatherer };
}

/** Reads the other pages until nothing is going on any more. */
async function gather(news?: Partial<KeptList>) {
  const { keeper, gatherer } = begin(news);
  await gatherer.start();
  for (let turn = 0; turn < 400 && gatherer.running; turn++) await clock.pass(1000);
  expect(gatherer.running).toBe(false);
  return { ...keeper.list, pages: keeper.list.pages!, gatherer, keeper };
}
const states = ({ pages }: { pages: KeptList['pages'] }) => pages!.pages.map(({ outcome }) => outcome.state);
const listed = ({ reports }: KeptList) => reports.map(({ url }) => Number(/r(\d+)\.html/.exec(url)![1]));
const numbers = '<a href="index_1.html">2</a> <a href="index_2.html">3</a> <a href="index_1.html">下一页</a>';

describe('the further pages of a list', () => {
  test('are read by number, each once, a second apart, and what they have is put behind', async () => {
    serve({
      'index.html': page([1, 2], `共3页 共6条 <b>1</b> ${numbers}`),
      'index_1.html': page([3, 4], '共3页'),
      'index_2.html': page([5, 6], '共3页'),
    });
    const all = await gather();
    expect(listed(all)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(all.pages).toMatchObject({ said: { pages: 3, entries: 6 }, repeated: 0, bound: null });
    expect(asked.map(({ url }) => url)).toEqual(['index.html', 'index_1.html', 'index_2.html']);
    expect(asked.every((one, i) => i === 0 || one.at - asked[i - 1]!.at >= 1000)).toBe(true);
  });

  test('are read one after the other, where each leads to the next alone', async () => {
    serve({
      'index.html': page([1, 2], '<a href="b.html">下一页</a>'),
      'b.html': page([3], '<a href="c.html">下一页</a>'),
      'c.html': page([4], '<a href="b.html">上一页</a>'),
    });
    expect(listed(await gather())).toEqual([1, 2, 3, 4]);
  });

  test('count a report once that stands on two of them', async () => {
    serve({ 'index.html': page([1, 2], '<a href="b.html">下一页</a>'), 'b.html': page([2, 3], '') });
    const all = await gather();
    expect(listed(all)).toEqual([1, 2, 3]);
    expect(all.pages.repeated).toBe(1);
  });

  test('may fail, each by itself; a page that failed is read again when asked for', async () => {
    serve({
      'index.html': page([1, 2], `共3页 <b>1</b> ${numbers}`),
      'index_1.html': new Unfetched({ kind: 'timeout', seconds: 30 }),
      'index_2.html': page([5], '共3页'),
    });
    const first = await gather();
    expect(states(first)).toEqual(['read', 'failed', 'read']);
    expect(first.pages.pages[1]).toMatchObject({
      number: 2,
      outcome: { fault: { kind: 'timeout', seconds: 30 } },
    });
    (answers as Map<string, Answer>).set(`${at}index_1.html`, page([3], '共3页'));
    await first.gatherer.retry();
    await clock.pass(9000);
    expect(listed(first.keeper.list)).toEqual([1, 2, 5, 3]);
    expect(asked.filter(({ url }) => url === 'index.html')).toHaveLength(1);
  });

  test('are found from a page in the middle as well', async () => {
    const pager = '<a href="index.html">1</a> <b>2</b> <a href="index_2.html">3</a> 共3页';
    serve({
      'index_1.html': page([3, 4], pager),
      'index.html': page([1], ''),
      'index_2.html': page([5], ''),
    });
    const all = await gather({
      source: { url: `${at}index_1.html`, title: '' },
      reports: [report(3), report(4)],
    });
    expect(listed(all).sort()).toEqual([1, 3, 4, 5]);
  });

  test('go on where they were broken off', async () => {
    serve({ 'index.html': page([1, 2], '<a href="b.html">下一页</a>'), 'b.html': page([3], '') });
    const first = await gather();
    const half = {
      ...first.pages,
      pages: first.pages.pages.map((each, i) =>
        i === 0 ? each : { ...each, outcome: { state: 'waiting' as const } },
      ),
    };
    asked = [];
    const { keeper, gatherer } = begin({ pages: half });
    gatherer.goOn();
    await clock.pass(5000);
    expect(asked.map(({ url }) => url)).toEqual(['b.html']);
    expect(listed(keeper.list)).toEqual([1, 2, 3]);
    const stopped = begin({ pages: { ...half, wanted: 'stop' } });
    asked = [];
    stopped.gatherer.goOn();
    await clock.pass(5000);
    expect(asked).toEqual([]);
  });

  test('are gone through anew when asked for once more: lists grow', async () => {
    serve({ 'index.html': page([1, 2], '<a href="b.html">下一页</a>'), 'b.html': page([3], '') });
    const { gatherer, keeper } = await gather();
    (answers as Map<string, Answer>).set(`${at}b.html`, page([4, 3], ''));
    await gatherer.start();
    await clock.pass(9000);
    expect(listed(keeper.list)).toEqual([1, 2, 3, 4]);
  });

  test('that are stopped stay where they are', async () => {
    serve({
      'index.html': page([1, 2], `共3页 ${numbers}`),
      'index_1.html': page([3], ''),
      'index_2.html': page([4], ''),
    });
    const { keeper, gatherer } = begin();
    await gatherer.start();
    await clock.pass(0);
    await gatherer.stop();
    await clock.pass(9000);
    expect(asked).toHaveLength(1);
    expect(keeper.list.pages).toMatchObject({ wanted: 'stop' });
    await gatherer.start();
    await clock.pass(9000);
    expect(listed(keeper.list)).toEqual([1, 2, 3, 4]);
  });
});

describe('a pager that does not end', () => {
  test('goes round', async () => {
    serve({
      'index.html': page([1, 2], '<a href="b.html">下一页</a>'),
      'b.html': page([3], '<a href="index.html?from=b">下一页</a>'),
      'index.html?from=b': page([1, 2], '<a href="b.html?again=1">下一页</a>'),
    });
    const all = await gather();
    expect(states(all)).toEqual(['read', 'read', 'repeats']);
    expect(listed(all)).toEqual([1, 2, 3]);
  });

  test('shows the first page whatever it is asked for', async () => {
    answers = () => page([1, 2], '共5页 <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">下一页</a>');
    const all = await gather();
    expect(listed(all)).toEqual([1, 2]);
    expect(
      states(all)
        .slice(1)
        .every((state) => state === 'repeats'),
    ).toBe(true);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  test('goes on with pages that have nothing', async () => {
    answers = (url) => {
      const n = Number(new URL(url).searchParams.get('p') ?? 1);
      return page(
        n === 1 ? [1, 2] : [],
        `<a href="?p=${n + 1}">下一页</a><a href="/x2020_${n}.html">青禾县2020年部门预算</a>`,
      );
    };
    const all = await gather();
    expect(all.pages.bound).toBe('nothing new');
    expect(asked).toHaveLength(20);
  });

  test('says that it has more pages than anybody goes through', async () => {
    serve({ 'index.html': page([1, 2], '共99999页 <a href="?p=2">2</a> <a href="?p=3">3</a>') });
    const all = await gather();
    expect(all.pages).toMatchObject({ bound: 'most pages', said: { pages: 99999 } });
    expect(asked).toHaveLength(200);
  });

  test('leads to another host, by its links or by a redirect', async () => {
    serve({ 'index.html': page([1, 2], '<a href="http://www.shanghe.gov.cn/b.html">下一页</a>') });
    expect((await gather()).pages.bound).toBe('elsewhere');
    serve({
      'index.html': page([1, 2], '<a href="b.html">下一页</a>'),
      'b.html': { led: 'http://www.shanghe.gov.cn/b.html' },
    });
    expect((await gather()).pages.pages[1]).toMatchObject({
      outcome: { state: 'failed', fault: { kind: 'led away', host: 'www.shanghe.gov.cn' } },
    });
  });
});

describe('a list that fetching does not show', () => {
  test('has its pager in a script', async () => {
    serve({ 'index.html': page([1, 2], '共5页 <a href="javascript:go(2)">下一页</a>') });
    expect((await gather()).pages).toMatchObject({ bound: 'script', said: { pages: 5 } });
  });

  test('has its entries in a script', async () => {
    serve({ 'index.html': '<div id="list"></div><script src="list.js"></script>' });
    const all = await gather();
    expect(all.pages.bound).toBe('script');
    expect(listed(all)).toEqual([1, 2]);
  });

  test('but not one that has no other pages', async () => {
    serve({ 'index.html': page([1, 2], '') });
    expect((await gather()).pages).toMatchObject({ bound: null });
  });
});

test('the pages of a list begin with the one that was shown', () => {
  expect(pagesFrom(at).pages).toEqual([{ url: at, number: null, outcome: { state: 'waiting' } }]);
});
