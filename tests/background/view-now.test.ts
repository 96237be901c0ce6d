import { expect, test, vi } from 'vitest';
import { inTurnOf } from '../../lib/background/in-turn';
import { viewNow } from '../../lib/background/view-now';
import type { FrameRecord } from '../../lib/store/frame-record';
import { inspected, report } from '../tab/fixtures';

const tab = vi.hoisted(() => ({ records: [] as FrameRecord[] }));
vi.mock('../../lib/store/frame-store', () => ({ framesOf: async () => tab.records }));

test('what a frame has begun to say is waited for', async () => {
  tab.records = [{ tab: 7, frame: 3, session: '', url: '', state: 'inspecting' }];
  void inTurnOf(7, 3, async () => {
    await new Promise((done) => setTimeout(done, 20));
    tab.records = [inspected(3, report())];
  });
  expect(await viewNow(7)).toMatchObject({ state: 'report', frame: 3 });
});
