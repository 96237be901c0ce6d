import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Inspected, inspect } from '../../lib/inspect';
import type { FromFrame } from '../../lib/messages/from-frame';
import { mountOverlay, type OverlayOptions } from '../../lib/overlay/mount';
import { Inspector } from '../../lib/session/inspector';
import { reportPage } from '../report-page';

// What the inspector tells and answers; what is on the page is tried in a browser.

vi.mock(import('../../lib/overlay/mount'), () => ({ mountOverlay: vi.fn() }));
vi.mock(import('../../lib/inspect'), async (original) => {
  const real = await original();
  return { ...real, inspect: vi.fn(real.inspect) };
});

const overlay = {
  show: vi.fn<(inspected: Inspected) => void>(),
  jump: vi.fn(() => ({ ok: true })),
  next: vi.fn(),
  previous: vi.fn(),
  close: vi.fn(),
};
let mounted: OverlayOptions | null;
let window: JSDOM['window'];
let ending: AbortController;
let told: FromFrame[];

beforeEach(() => {
  vi.clearAllMocks();
  mounted = null;
  vi.mocked(mountOverlay).mockImplementation((options) => {
    mounted = options;
    return overlay;
  });
  told = [];
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

function start(html: string): Inspector {
  window = new JSDOM(html, { url: 'http://www.qinghe.gov.cn/report.html' }).window;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  ending = new window.AbortController();
  return new Inspector({
    document: window.document,
    language: 'zh-CN',
    signal: ending.signal,
    views: { styles: '', renderBar: () => {}, renderCard: () => {} },
    tell: (message) => told.push(message),
  });
}

const last = () => told.at(-1);

test('a report is told of and marked', () => {
  start(reportPage());
  expect(told).toHaveLength(1);
  expect(last()).toMatchObject({ type: 'inspected', overlay: true, inspection: { isReport: true } });
  expect(overlay.show).toHaveBeenCalledTimes(1);
});

test('what is no report is told of and not marked', () => {
  start('<title>新闻</title><body><p>会议召开</p></body>');
  expect(last()).toMatchObject({ type: 'inspected', overlay: false, inspection: { isReport: false } });
  expect(mountOverlay).not.toHaveBeenCalled();
});

test('an inspection that fails is told with its reason', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.mocked(inspect).mockImplementationOnce(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  start(reportPage());
  expect(last()).toMatchObject({
    type: 'inspection failed',
    url: 'http://www.qinghe.gov.cn/report.html',
    reason: 'Maximum call stack size exceeded',
  });
  expect(said).toHaveBeenCalled();
});

test('marks that cannot be shown are a failure too, and the next inspection mends it', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  overlay.show.mockImplementationOnce(() => {
    throw new Error('no layout');
  });
  const inspector = start(reportPage());
  expect(last()).toMatchObject({ type: 'inspection failed', reason: 'no layout' });
  inspector.answer({ type: 'inspect', insist: false });
  expect(last()).toMatchObject({ type: 'inspected', overlay: true });
});

test('switched off from afar and on again, each is told', () => {
  const inspector = start(reportPage());
  inspector.answer({ type: 'show overlay', on: false });
  expect(overlay.close).toHaveBeenCalledTimes(1);
  expect(last()).toMatchObject({ overlay: false });
  inspector.answer({ type: 'show overlay', on: false });
  expect(told).toHaveLength(2);
  inspector.answer({ type: 'show overlay', on: true });
  expect(last()).toMatchObject({ overlay: true });
  expect(mountOverlay).toHaveBeenCalledTimes(2);
});

test('switched off on the page it stays off until somebody wants to see a place', () => {
  const inspector = start(reportPage());
  mounted?.onState?.({ on: false, current: null });
  expect(last()).toMatchObject({ overlay: false });
  inspector.answer({ type: 'inspect', insist: false });
  expect(last()).toMatchObject({ overlay: false });
  expect(inspector.answer({ type: 'jump', finding: 'some' })).toEqual({ ok: true });
  expect(last()).toMatchObject({ overlay: true });
});

test('its end is not told as switching off', () => {
  start(reportPage());
  ending.abort();
  mounted?.onState?.({ on: false, current: null });
  expect(told).toHaveLength(1);
});

test('a jump on a page without findings is answered', () => {
  const inspector = start('<title>新闻</title>');
  expect(inspector.answer({ type: 'jump', finding: 'some' })).toEqual({ ok: false });
  expect(inspector.answer({ type: 'step', by: 1 })).toBe(true);
  expect(inspector.answer({ type: 'copy table', table: 'reviews' })).toBeNull();
});

test('a table is copied as the page has it', () => {
  const inspector = start(reportPage());
  expect(inspector.answer({ type: 'copy table', table: 'applications' })).toMatchObject({
    html: expect.stringContaining('<table'),
    columns: expect.any(Number),
  });
});

test('insisting lasts: what changes afterwards is inspected as insistently', () => {
  const inspector = start('<title>附件</title>');
  inspector.answer({ type: 'inspect', insist: true });
  inspector.answer({ type: 'inspect', insist: false });
  expect(vi.mocked(inspect).mock.calls.map(([, options]) => options.insist)).toEqual([false, true, true]);
});

test('it knows its own session, says goodbye, and comes back with the page', () => {
  const inspector = start(reportPage());
  const session = told[0] && 'session' in told[0] ? told[0].session : '';
  expect(inspector.answer({ type: 'still there', session })).toBe(true);
  expect(inspector.answer({ type: 'still there', session: 'another' })).toBe(false);
  window.dispatchEvent(new window.Event('pagehide'));
  expect(last()).toEqual({ type: 'left', session });
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
  expect(last()).toMatchObject({ type: 'inspected', session });
});
