import { expect, test } from 'vitest';
import { inTurn, inTurnOf, whenPutDown } from '../../lib/background/in-turn';

const after = (ms: number) => new Promise((done) => setTimeout(done, ms));

test('work on one subject is done in the order in which it was begun', async () => {
  const done: string[] = [];
  const slow = inTurnOf(1, 0, async () => {
    await after(20);
    done.push('first');
  });
  const fast = inTurnOf(1, 0, async () => done.push('second'));
  await Promise.all([slow, fast]);
  expect(done).toEqual(['first', 'second']);
});

test('work on another subject does not wait', async () => {
  const done: string[] = [];
  const slow = inTurnOf(1, 0, async () => {
    await after(20);
    done.push('slow');
  });
  await inTurnOf(1, 1, async () => done.push('fast'));
  await slow;
  expect(done).toEqual(['fast', 'slow']);
});

test('work that fails is told to who began it, and what comes after it is done', async () => {
  const failed = inTurn('x', async () => {
    throw new Error('full');
  });
  const next = inTurn('x', async () => 'done');
  await expect(failed).rejects.toThrow('full');
  await expect(next).resolves.toBe('done');
});

test('what is put down of a tab is waited for, failed or not, of other tabs it is not', async () => {
  const done: string[] = [];
  const slow = (tab: number, frame: number, ms: number) =>
    inTurnOf(tab, frame, async () => {
      await after(ms);
      done.push(`${tab}:${frame}`);
    });
  const other = slow(12, 0, 60);
  const failed = expect(
    inTurnOf(1, 3, async () => {
      throw new Error('full');
    }),
  ).rejects.toThrow('full');
  void slow(1, 0, 10);
  void slow(1, 2, 20);
  await whenPutDown(1);
  expect(done).toEqual(['1:0', '1:2']);
  await Promise.all([other, failed]);
});
