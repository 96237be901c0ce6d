import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onWindowClosed } from '../../lib/background/private-windows';
import { applySettled } from '../../lib/settled/apply';
import { figuresOf, idOf, subjectOf } from '../../lib/settled/settled-entry';
import {
  lastingEntries,
  restoreSettled,
  settle,
  settledEntries,
  unsettle,
} from '../../lib/settled/settled-store';
import { finding, report } from '../tab/fixtures';

const memory = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  session: {} as Record<string, unknown>,
  windows: [] as { incognito: boolean }[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    windows: { getAll: async () => memory.windows },
    storage: {
      session: {
        get: async () => structuredClone(memory.session),
        set: async (news: Record<string, unknown>) => Object.assign(memory.session, structuredClone(news)),
        remove: async (key: string) => delete memory.session[key],
      },
      local: {
        get: async () => Object.fromEntries(memory.stored),
        set: async (news: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(news)) memory.stored.set(key, structuredClone(value));
        },
        remove: async (keys: string[]) => {
          for (const key of keys) memory.stored.delete(key);
        },
      },
    },
  },
}));

beforeEach(() => {
  memory.stored.clear();
  memory.session = {};
});

const about = finding({ id: 'a', rule: 'section/fees', message: '没有说明。' });
const one = report({ findings: [about] });
const decision = { reason: 'other', note: '另文说明', on: '2026-11-22T08:00:00.000Z' } as const;

test('a decision is remembered with what it is about, and forgotten when it is undone', async () => {
  await settle(one, about, decision);
  const [entry] = [...(await settledEntries()).values()];
  expect(entry).toMatchObject({
    ...decision,
    rule: 'section/fees',
    message: '没有说明。',
    url: one.source.url,
  });
  await unsettle([idOf(entry!)]);
  expect(await settledEntries()).toEqual(new Map());
  await restoreSettled([entry!]);
  expect([...(await settledEntries()).values()]).toEqual([entry]);
});

test('a second decision about the same finding takes the place of the first', async () => {
  await settle(one, about, decision);
  await settle(one, about, { ...decision, reason: 'checked' });
  expect([...(await settledEntries()).values()].map(({ reason }) => reason)).toEqual(['checked']);
});

test('an entry that cannot be read costs itself, and what else is stored is none', async () => {
  await settle(one, about, decision);
  memory.stored.set('settled:broken', { reason: 'because' });
  memory.stored.set('settings', { language: 'en' });
  expect((await settledEntries()).size).toBe(1);
});

describe('decisions about one finding with several sets of figures', () => {
  const other = { ...about, quote: '收取3元' };
  const decided = async (...findings: (typeof about)[]) => {
    const entries = await settledEntries();
    return applySettled(report({ findings }), entries).findings.map(({ settled }) => settled?.reason ?? null);
  };

  test('stand beside each other, and the older is in force again when its figures are back', async () => {
    await settle(one, about, decision);
    await settle(report({ findings: [other] }), other, { ...decision, reason: 'checked' });
    expect(await decided(about)).toEqual(['other']);
    expect(await decided(other)).toEqual(['checked']);
  });

  test('are undone one by one', async () => {
    await settle(one, about, decision);
    await settle(report({ findings: [other] }), other, decision);
    const [first] = [...(await settledEntries()).values()];
    await unsettle([idOf(first!)]);
    expect(await decided(about)).toEqual([null]);
    expect(await decided(other)).toEqual(['other']);
  });
});

describe('a decision that was stored under its subject alone', () => {
  const subject = subjectOf(one, about);
  const stored = {
    ...{ ...decision, subject, figures: figuresOf(one, about), rule: about.rule, message: about.message },
    ...{ agency: one.report.agency, year: one.report.year, url: one.source.url },
  };
  beforeEach(() => memory.stored.set(`settled:${subject}`, stored));

  test('is still in force, and can be undone', async () => {
    expect([...(await settledEntries()).values()]).toEqual([stored]);
    await unsettle([idOf(stored)]);
    expect(memory.stored).toEqual(new Map());
  });

  test('gives way to what was decided since', async () => {
    await settle(one, about, { ...decision, reason: 'mistaken' });
    expect([...(await settledEntries()).values()].map(({ reason }) => reason)).toEqual(['mistaken']);
    await unsettle([idOf(stored)]);
    expect(await settledEntries()).toEqual(new Map());
  });

  test('stays beside a decision about other figures', async () => {
    const changed = { ...about, quote: '收取3元' };
    await settle(report({ findings: [changed] }), changed, decision);
    expect((await settledEntries()).size).toBe(2);
  });
});

describe('a decision made in a private window', () => {
  const open = (...incognito: boolean[]) => {
    memory.windows = incognito.map((each) => ({ incognito: each }));
  };
  beforeEach(() => settle(one, about, decision, true));

  test('holds, and is stored nowhere that lasts', async () => {
    expect([...(await settledEntries()).values()]).toMatchObject([decision]);
    expect(memory.stored).toEqual(new Map());
    expect(await lastingEntries()).toEqual(new Map());
  });

  test('is forgotten with the last private window, and not before', async () => {
    open(false, true);
    await onWindowClosed();
    expect((await settledEntries()).size).toBe(1);
    open(false);
    await onWindowClosed();
    expect(await settledEntries()).toEqual(new Map());
    expect(memory.session).toEqual({});
  });

  test('is undone like any other, and takes none with it', async () => {
    const other = { ...about, id: 'b' };
    await settle(one, other, decision, true);
    await unsettle([...(await settledEntries()).keys()].slice(0, 1));
    expect((await settledEntries()).size).toBe(1);
  });
});
