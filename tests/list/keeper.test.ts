import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { dropDatabase } from '../../lib/desk/database';
import { readDeskList, readDeskLists } from '../../lib/desk/lists';
import { readLines } from '../../lib/desk/read-desk';
import { clearDesk, removeReports } from '../../lib/desk/remove-reports';
import { beginOnDesk, deskKeeper, type KeptList } from '../../lib/list/keeper';
import type { ListedOutcome } from '../../lib/list/list-record';
import { rules } from '../../lib/rules';
import { deskReport } from '../desk/reports';
import { noReport } from '../tab/fixtures';

const memory = vi.hoisted(() => ({ session: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => memory.session,
        set: async (news: object) => Object.assign(memory.session, news),
        remove: async (key: string) => delete memory.session[key],
      },
    },
  },
}));

const listed = (news: Partial<KeptList> = {}): KeptList => ({
  source: { url: 'http://www.qinghe.gov.cn/nb/', title: '年报' },
  reports: [1, 2, 3].map((at) => ({ title: `${at}`, url: `http://www.qinghe.gov.cn/nb/${at}.html` })),
  wanted: 'run',
  ...news,
});
const options = { by: '0.1.0', comparing: { rules } };
const report = (at: number, about: Parameters<typeof deskReport>[0] = {}): ListedOutcome => ({
  state: 'inspected',
  inspection: deskReport({ url: `http://www.qinghe.gov.cn/nb/${at}.html`, received: at, ...about }),
});
const failed: ListedOutcome = { state: 'failed', fault: { kind: 'status', status: 404 } };
const begin = async (news?: Partial<KeptList>) => deskKeeper(await beginOnDesk(listed(news)), options);

beforeEach(() => dropDatabase());

describe('a list on the desk', () => {
  test('goes on where it was broken off, with what had become of its reports', async () => {
    const keeper = await begin();
    await keeper.saveOutcome(0, report(1));
    await keeper.saveOutcome(2, failed);
    expect(await readDeskLists()).toMatchObject([{ all: 3, done: 2 }]);
    const again = await begin();
    expect(again.name).toBe(keeper.name);
    const outcomes = await again.outcomes();
    expect([...outcomes.keys()]).toEqual([0, 2]);
    expect(outcomes.get(2)).toEqual(failed);
    expect(outcomes.get(0)).toMatchObject({ inspection: { report: { agency: '青禾县民政局' } } });
    expect((await readLines()).lines).toMatchObject([{ lists: ['http://www.qinghe.gov.cn/nb/'] }]);
  });

  test('that was finished is begun anew: pages have been corrected since', async () => {
    const keeper = await begin();
    await keeper.saveOutcome(0, report(1));
    await keeper.saveOutcome(1, { state: 'inspected', inspection: noReport() });
    await keeper.saveOutcome(2, failed);
    expect((await keeper.outcomes()).size).toBe(3);
    expect((await (await begin()).outcomes()).size).toBe(0);
    expect(await readDeskLists()).toHaveLength(1);
    expect((await readLines()).lines).toHaveLength(1);
  });

  test('with other reports is another one', async () => {
    const keeper = await begin();
    await keeper.saveOutcome(0, failed);
    const other = await begin({ reports: listed().reports.slice(1) });
    expect((await other.outcomes()).size).toBe(0);
    expect((await keeper.outcomes()).size).toBe(1);
  });

  test('remembers what the person wants of it, and forgets what is to be inspected again', async () => {
    const keeper = await begin();
    await keeper.saveOutcome(0, failed);
    await keeper.change({ wanted: 'pause' });
    expect((await readDeskList(keeper.name.replace('list ', '')))?.wanted).toBe('pause');
    await keeper.forget([0]);
    expect((await keeper.outcomes()).size).toBe(0);
  });

  test('shows a report as the desk has it, held against years of other lists', async () => {
    const keeper = await begin();
    await keeper.saveOutcome(0, report(1, { year: 2021, carriedOut: 4 }));
    const { outcome } = await keeper.saveOutcome(1, report(2));
    const rulesIn =
      outcome.state === 'inspected' && outcome.inspection.isReport && outcome.inspection.findings;
    expect(rulesIn).toMatchObject([{ rule: 'continuity/carried-in' }]);
  });

  test('asks again for a report that was deleted from the desk', async () => {
    const keeper = await begin();
    await keeper.saveOutcome(0, report(1));
    const { lines } = await readLines();
    await removeReports(
      lines.map(({ id }) => id),
      { rules },
    );
    expect((await keeper.outcomes()).size).toBe(0);
    await clearDesk();
    expect(await readDeskLists()).toEqual([]);
  });

  test('says of an outcome that could not be kept that it was not, and goes on', async () => {
    const keeper = await begin();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(console, 'error').mockImplementation(() => {});
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const saved = await keeper.saveOutcome(0, report(1));
    IDBObjectStore.prototype.put = put;
    expect(saved).toEqual({ outcome: report(1), kept: false });
    expect(memory.session['desk fault']).toMatchObject({ kind: 'full' });
  });
});
