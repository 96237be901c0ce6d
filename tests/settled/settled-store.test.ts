import { beforeEach, expect, test, vi } from 'vitest';
import { restoreSettled, settle, settledEntries, unsettle } from '../../lib/settled/settled-store';
import { finding, report } from '../tab/fixtures';

const memory = vi.hoisted(() => ({ stored: new Map<string, unknown>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
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

beforeEach(() => memory.stored.clear());

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
  await unsettle([entry!.subject]);
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
