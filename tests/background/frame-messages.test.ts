import { beforeEach, expect, test, vi } from 'vitest';
import { onFrameMessage } from '../../lib/background/frame-messages';
import { finding, report } from '../tab/fixtures';

// What the background puts down of frames, with a storage that is slow or full.

const fake = vi.hoisted(() => ({
  local: new Map<string, unknown>(),
  session: new Map<string, unknown>(),
  /** More than so many characters do not fit into a record. */
  room: Number.POSITIVE_INFINITY,
  localIsFull: false,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => Object.fromEntries(fake.local),
        set: async (news: object) => {
          if (fake.localIsFull) throw new Error('QUOTA_BYTES quota exceeded');
          for (const [key, value] of Object.entries(news)) fake.local.set(key, value);
        },
      },
      session: {
        get: async () => {
          await new Promise((done) => setTimeout(done, 5));
          return Object.fromEntries(fake.session);
        },
        set: async (news: object) => {
          if (JSON.stringify(news).length > fake.room) throw new Error('QUOTA_BYTES quota exceeded');
          await new Promise((done) => setTimeout(done, 20));
          for (const [key, value] of Object.entries(news)) fake.session.set(key, value);
        },
        remove: async () => {},
      },
    },
  },
}));

beforeEach(() => {
  fake.local.clear();
  fake.session.clear();
  fake.room = Number.POSITIVE_INFINITY;
  fake.localIsFull = false;
});

const inspection = (actual: number) => report({ findings: [finding({ id: 'one', expected: 3, actual })] });
const told = (actual: number) =>
  onFrameMessage(
    {
      ...{ type: 'inspected', session: 's', url: 'http://x.gov.cn/', inspection: inspection(actual) },
      ...{ frames: [], overlay: true, marksRemoved: false },
    },
    7,
    0,
  );
const settle = () =>
  onFrameMessage({ type: 'settle', session: 's', finding: 'one', reason: 'checked' }, 7, 0);

test('a finding is settled as it was inspected last, also when that is still being put down', async () => {
  await told(1);
  const [, done] = await Promise.all([told(2), settle()]);
  expect(done).toBe(true);
  expect([...fake.local.values()]).toEqual([
    expect.objectContaining({ figures: expect.stringContaining(',3,2]') }),
  ]);
});

test('a decision that cannot be stored is answered with that', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await told(1);
  fake.localIsFull = true;
  expect(await settle()).toBe(false);
  expect(said).toHaveBeenCalled();
});

test('an inspection for which there is no room is a failure that can be seen', async () => {
  fake.room = 300;
  expect(await told(1)).toEqual([]);
  expect([...fake.session.values()]).toEqual([
    expect.objectContaining({ state: 'failed', session: 's', reason: 'QUOTA_BYTES quota exceeded' }),
  ]);
});
