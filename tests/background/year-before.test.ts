import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetRecalled } from '../../lib/background/desk-years';
import { forgetAll } from '../../lib/background/forget-tab';
import { onFrameMessage } from '../../lib/background/frame-messages';
import { whenPutDown } from '../../lib/background/in-turn';
import { onDeskChanged } from '../../lib/background/on-desk-changed';
import { dropReading } from '../../lib/background/tab-readings';
import { dropDatabase } from '../../lib/desk/database';
import { keepReport } from '../../lib/desk/keep-report';
import { removeReports } from '../../lib/desk/remove-reports';
import type { PackedJudgement } from '../../lib/messages/judgement';
import type { ToFrame } from '../../lib/messages/to-frame';
import { rules } from '../../lib/rules';
import type { FrameRecord } from '../../lib/store/frame-record';
import { deskReport } from '../desk/reports';
import { reportPage } from '../report-page';
import { readMessage } from './read-message';

// What the desk has for the year before, in the popup and on the page.

const tab = vi.hoisted(() => ({ stored: new Map<string, unknown>(), sent: [] as ToFrame[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => ({ incognito: false }),
      sendMessage: async (_: number, message: ToFrame) => tab.sent.push(message) > 0,
    },
    scripting: { executeScript: async () => [{ frameId: 0, result: { url: '', origin: '' } }] },
    storage: {
      local: { get: async () => ({}) },
      session: {
        get: async () => Object.fromEntries(tab.stored),
        set: async (news: object) => {
          for (const [key, value] of Object.entries(news)) tab.stored.set(key, value);
        },
        onChanged: { addListener: () => {} },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) tab.stored.delete(key);
        },
      },
    },
  },
}));

const origin = 'http://www.qinghe.gov.cn';
const title = '青禾县青禾镇人民政府2021年政府信息公开工作年度报告';
const page = reportPage({ title });
const options = { by: '0.1.0', visit: null, comparing: { rules } };
const keepBefore = (url = `${origin}/2020.html`, carriedOut = 2) =>
  keepReport(deskReport({ url, agency: '青禾县青禾镇人民政府', year: 2020, carriedOut }), options);
const read = (html = page) =>
  onFrameMessage(readMessage(html), { tab: 7, frame: 0, origin }) as Promise<PackedJudgement>;
const compares = (findings: readonly { rule: string }[]) =>
  findings.filter(({ rule }) => rule.startsWith('continuity/')).map(({ rule }) => rule);

/** What was put down of the frame; what says that the desk has changed lies beside it. */
const putDown = () =>
  [...tab.stored].find(([key]) => key.startsWith('frame:'))?.[1] as FrameRecord | undefined;

/** What the popup says. */
async function known(): Promise<string[] | undefined> {
  await whenPutDown(7);
  const record = putDown();
  return record?.state === 'inspected' && record.inspection.isReport
    ? compares(record.inspection.findings)
    : undefined;
}
/** What the page was told last, by its answer or since. */
function told(answer: PackedJudgement): string[] {
  const since = tab.sent.flatMap((message) => (message.type === 'judged' ? message.judgement : []));
  return compares((since.at(-1) ?? answer).findings);
}

beforeEach(async () => {
  await forgetAll(7);
  forgetRecalled();
  tab.stored.clear();
  tab.sent.length = 0;
  await dropDatabase();
});

test('that lies on the desk already, of the same site: popup and page say what does not carry over', async () => {
  await keepBefore();
  const answer = await read();
  expect(await known()).toEqual(['continuity/carried-in']);
  expect(told(answer)).toEqual(['continuity/carried-in']);
});

test('of another site: the popup says it, the page is not told what stood there', async () => {
  await keepBefore('http://www.baishui.gov.cn/2020.html');
  const answer = await read();
  expect(await known()).toEqual(['continuity/carried-in']);
  expect(told(answer)).toEqual([]);
});

test('that comes later, is corrected and goes: each time both follow', async () => {
  const answer = await read();
  expect(await known()).toEqual([]);
  const { id } = await keepBefore();
  await onDeskChanged();
  expect(await known()).toEqual(['continuity/carried-in']);
  expect(told(answer)).toEqual(['continuity/carried-in']);
  await keepReport(
    deskReport({
      ...{ url: `${origin}/2020.html`, agency: '青禾县青禾镇人民政府', year: 2020 },
      at: '2026-01-11T00:00:00.000Z',
    }),
    options,
  );
  await onDeskChanged();
  expect(await known()).toEqual([]);
  expect(told(answer)).toEqual([]);
  await removeReports([id], options.comparing);
  await onDeskChanged();
  expect(await known()).toEqual([]);
  const record = putDown();
  expect(JSON.stringify(record)).toContain('no previous year');
});

/** As when the browser ends the background: what it had read is gone, what it had put down is not. */
function endBackground(): void {
  const record = putDown();
  if (record?.state === 'inspected') dropReading(7, 0, record.session);
  forgetRecalled();
  tab.sent.length = 0;
}

test('that comes or goes when the background had been ended: the page is asked to be read again', async () => {
  await read();
  await known();
  endBackground();
  await onDeskChanged();
  expect(tab.sent).toEqual([]);
  const { id } = await keepBefore();
  await onDeskChanged();
  expect(tab.sent).toEqual([{ type: 'inspect', insist: false }]);
  await read();
  expect(await known()).toEqual(['continuity/carried-in']);
  endBackground();
  await removeReports([id], options.comparing);
  await onDeskChanged();
  expect(tab.sent).toEqual([{ type: 'inspect', insist: false }]);
  await read();
  expect(await known()).toEqual([]);
});

test('a change on the desk is put down where it wakes the background', async () => {
  await keepBefore();
  expect([...tab.stored.keys()]).toEqual(['desk changed']);
});

test('nothing new on the desk: nothing is told and nothing put down again', async () => {
  await keepBefore();
  await read();
  await known();
  tab.sent.length = 0;
  const before = JSON.stringify([...tab.stored]);
  tab.stored.clear();
  await onDeskChanged();
  await whenPutDown(7);
  expect(tab.sent).toEqual([]);
  expect([...tab.stored]).toEqual([]);
  expect(before).toContain('continuity/carried-in');
});

test('of another unit, or of two that say different things: none', async () => {
  await keepReport(deskReport({ agency: '青禾县白楼镇人民政府', year: 2020, carriedOut: 2 }), options);
  await keepBefore();
  await keepBefore(`${origin}/other.html`, 5);
  await read();
  expect(await known()).toEqual([]);
});
