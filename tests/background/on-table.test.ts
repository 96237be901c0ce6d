import { beforeEach, expect, test, vi } from 'vitest';
import { onCommand } from '../../lib/background/on-command';
import { readToSelector } from '../../lib/messages/to-selector';
import type { FrameRecord } from '../../lib/store/frame-record';
import { finding, inspected, noReport, report } from '../tab/fixtures';

// What the background gives the selector of a page to put on the clipboard, when a shortcut asks for it.

const tab = vi.hoisted(() => ({ records: [] as FrameRecord[], asked: [] as unknown[] }));
vi.mock('../../lib/store/frame-store', () => ({ framesOf: async () => tab.records }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: { get: async () => ({}) }, managed: { get: async () => ({}) } },
    tabs: {
      sendMessage: async (_: number, message: object, { frameId }: { frameId: number }) => {
        tab.asked.push({ frameId, message: readToSelector(message) });
        return true;
      },
    },
  },
}));

vi.stubGlobal('navigator', { language: 'zh-CN', languages: ['zh-CN'] });
beforeEach(() => {
  tab.asked = [];
});

test('the letter and the ledger row of the whole report go to the frame that holds it', async () => {
  const settled = { reason: 'checked', note: '', on: '2026-01-05T08:00:00.000Z' } as const;
  const findings = [
    finding({ id: 'a', message: '甲不符。' }),
    finding({ id: 'b', message: '乙不符。', settled }),
  ];
  tab.records = [inspected(0, noReport()), inspected(3, report({ findings }))];
  await onCommand('copy-letter', 7);
  await onCommand('copy-ledger', 7);
  expect(tab.asked).toEqual([
    {
      frameId: 3,
      message: expect.objectContaining({
        ...{ type: 'put on clipboard', what: 'letter', language: 'zh-CN' },
        copy: expect.objectContaining({ text: expect.stringMatching(/^关于[\s\S]*甲不符/), rows: 1 }),
      }),
    },
    {
      frameId: 3,
      message: expect.objectContaining({
        ...{ type: 'put on clipboard', what: 'ledger' },
        copy: expect.objectContaining({ rows: 1, text: expect.stringMatching(/^[^\r\n]+$/) }),
      }),
    },
  ]);
  expect(JSON.stringify(tab.asked[0])).not.toContain('乙不符');
});

test('where there is no report the page is told to say so', async () => {
  tab.records = [inspected(0, noReport())];
  await onCommand('copy-ledger', 7);
  expect(tab.asked).toEqual([
    { frameId: 0, message: { type: 'put on clipboard', what: 'ledger', language: 'zh-CN', copy: null } },
  ]);
});

test('a message that names nothing that can be copied is none', () => {
  const message = { type: 'put on clipboard', language: 'zh-CN', copy: null };
  expect(readToSelector({ ...message, what: 'reviews' })).not.toBe(null);
  expect(readToSelector({ ...message, what: 'everything' })).toBe(null);
  expect(readToSelector({ ...message, what: 'letter', copy: { html: '', text: '' } })).toBe(null);
});
