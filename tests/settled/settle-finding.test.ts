import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applySettled } from '../../lib/settled/apply';
import { confirmFindings, settleFinding, settleOnPage } from '../../lib/settled/settle-finding';
import { settledEntries } from '../../lib/settled/settled-store';
import type { FrameRecord } from '../../lib/store/frame-record';
import { finding, inspected, report } from '../tab/fixtures';

// A page can lure people into a decision; nobody but the extension's own pages can speak for the report.

const memory = vi.hoisted(() => ({ stored: new Map<string, unknown>(), records: [] as FrameRecord[] }));
vi.mock('../../lib/store/frame-store', () => ({ framesOf: async () => memory.records }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { get: async () => ({ incognito: false }) },
    storage: {
      session: { get: async () => ({}), set: async () => {} },
      local: {
        get: async () => Object.fromEntries(memory.stored),
        set: async (news: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(news)) memory.stored.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) memory.stored.delete(key);
        },
      },
    },
  },
}));

const two = [finding({ id: 'a', actual: 7 }), finding({ id: 'b', actual: 8 })];
const at = (url: string) => {
  const one = report({ findings: two });
  return { ...one, source: { ...one.source, url } };
};
const genuine = 'http://www.qinghe.gov.cn/report.html';
const hostile = 'http://x.gov.cn/forged.html';
const page = (finding: string, news = {}) => ({
  ...{ tab: 7, frame: 0, session: 's0', origin: 'http://x.gov.cn', finding },
  ...news,
});
const why = { reason: 'checked', note: '' } as const;
const settledAt = async (url: string) => {
  const { findings } = applySettled(at(url), await settledEntries());
  return findings.flatMap(({ id, settled }) => (settled ? `${id} ${settled.onlyAt ?? 'everywhere'}` : []));
};

beforeEach(() => {
  memory.stored.clear();
  memory.records = [inspected(0, at(hostile))];
});

test('what is settled on a page holds there, and nowhere else', async () => {
  expect(await settleOnPage(page('a'), why)).toBe(true);
  expect(await settledAt(hostile)).toEqual([`a ${hostile}`]);
  expect(await settledAt(`${hostile}#top`)).toEqual([`a ${hostile}`]);
  for (const url of [
    genuine,
    hostile.replace('http:', 'https:'),
    `${hostile}?a`,
    'http://x.gov.cn:81/forged.html',
  ])
    expect(await settledAt(url)).toEqual([]);
});

test('the popup confirms it for the report, and takes both back', async () => {
  await settleOnPage(page('a'), why);
  await settleOnPage(page('b'), why);
  const decided = applySettled(at(hostile), await settledEntries()).findings;
  expect(
    await confirmFindings(
      7,
      decided.slice(0, 1).map((each) => ({ frame: 0, finding: each })),
    ),
  ).toBe(true);
  expect(await settledAt(genuine)).toEqual(['a everywhere']);
  expect(await settledAt(hostile)).toEqual(['a everywhere', `b ${hostile}`]);
  await settleFinding({ tab: 7, frame: 0, finding: 'b' }, null);
  await settleFinding({ tab: 7, frame: 0, finding: 'a' }, null);
  expect(memory.stored.size).toBe(0);
});

test('a decision for the report outlives one that a page is lured into', async () => {
  await settleFinding({ tab: 7, frame: 0, finding: 'a' }, { reason: 'other', note: '见来函' });
  await settleOnPage(page('a'), why);
  const [first] = applySettled(at(hostile), await settledEntries()).findings;
  expect(first?.settled).toMatchObject({ reason: 'other', note: '见来函' });
});

describe('refused is a decision', () => {
  test.each<[string, ReturnType<typeof page>]>([
    ['of an inspector that is no longer there', page('a', { session: 'before' })],
    ['about a finding that is none', page('c')],
    ['of a page that says that it is another', page('a', { origin: 'http://y.gov.cn' })],
    ['of a page that says that it is another port', page('a', { origin: 'http://x.gov.cn:8080' })],
  ])('%s', async (_what, place) => {
    expect(await settleOnPage(place, why)).toBe(false);
    expect(memory.stored.size).toBe(0);
  });

  test.each(['about:srcdoc', 'about:blank', 'data:text/html,x', 'blob:http://x.gov.cn/1'])(
    'of a page without an address of its own: %s',
    async (url) => {
      memory.records = [inspected(0, at(url))];
      expect(await settleOnPage(page('a'), why)).toBe(false);
    },
  );

  test('about what its document was not told', async () => {
    memory.records = [
      inspected(0, at(hostile), { told: { inspection: report({ findings: [two[1]!] }), sheets: [] } }),
    ];
    expect(await settleOnPage(page('a'), why)).toBe(false);
    expect(await settleOnPage(page('b'), why)).toBe(true);
  });
});

test('files are each on their own', async () => {
  memory.records = [inspected(0, at('file:///C:/a.html'))];
  expect(await settleOnPage(page('a', { origin: null }), why)).toBe(true);
  expect(await settledAt('file:///C:/b.html')).toEqual([]);
});
