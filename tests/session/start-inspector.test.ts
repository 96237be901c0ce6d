import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { mountOverlay } from '../../lib/overlay/mount';
import { pageOverlay } from '../../lib/session/page-overlay';
import { startInspector } from '../../lib/session/start-inspector';
import { reportPage } from '../report-page';
import { judgementOf } from './judging';

// What the inspector's door does before there is an inspector, and when it fails.

vi.mock(import('../../lib/overlay/mount'), () => ({ mountOverlay: vi.fn() }));

const brief = {
  ...{ language: 'zh-CN', rules: {}, blanks: 'first' },
  marks: { style: 'letter', print: 'none', bar: true, agreed: false },
};
const overlay = {
  show: vi.fn(),
  knowTab: vi.fn(),
  jump: vi.fn((): { ok: boolean } => {
    throw new Error('no layout');
  }),
  goToClaim: vi.fn(() => ({ ok: true })),
  goToFigure: vi.fn(() => ({ ok: true })),
  step: vi.fn(async () => true),
  close: vi.fn(),
};
let ending: AbortController | null = null;
afterEach(() => {
  ending?.abort();
  vi.unstubAllGlobals();
});

test('a question that fails is answered with nothing: who asked is not left waiting', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.mocked(mountOverlay).mockReturnValue(overlay);
  const { window } = new JSDOM(reportPage(), { url: 'http://www.qinghe.gov.cn/report.html' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const end: AbortController = new window.AbortController();
  ending = end;
  const answer = startInspector({
    document: window.document,
    signal: end.signal,
    overlay: async () => pageOverlay({ styles: '', renderBar: () => {}, renderCard: () => {} }),
    tell: async (message) => {
      if (message.type === 'read') return judgementOf(message);
      return message.type === 'ready' ? brief : true;
    },
  });
  await answer({ type: 'inspect', insist: false });
  await new Promise((done) => setTimeout(done));
  expect(await answer({ type: 'jump', finding: 'one' })).toBeNull();
  expect(overlay.jump).toHaveBeenCalled();
  expect(said).toHaveBeenCalled();
  expect(answer({ type: 'something else' })).toBeNull();
});
