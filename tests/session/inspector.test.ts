import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { type Inspected, inspect } from '../../lib/inspect';
import type { Brief } from '../../lib/messages/brief';
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
let listening: MockInstance<JSDOM['window']['addEventListener']>;
let told: FromFrame[];
/** What the background answers to an inspection. */
let answer: unknown;
/** What it answers to the question for the settings. */
let briefly: unknown;

beforeEach(() => {
  vi.clearAllMocks();
  mounted = null;
  vi.mocked(mountOverlay).mockImplementation((options) => {
    mounted = options;
    return overlay;
  });
  told = [];
  answer = [];
  briefly = undefined;
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

const brief: Brief = {
  language: 'zh-CN',
  rules: {},
  marks: { style: 'letter', print: 'none', bar: true },
  blanks: 'first',
};

async function start(html: string): Promise<Inspector> {
  window = new JSDOM(html, { url: 'http://www.qinghe.gov.cn/report.html' }).window;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  listening = vi.spyOn(window, 'addEventListener');
  ending = new window.AbortController();
  const inspector = new Inspector({
    document: window.document,
    brief,
    signal: ending.signal,
    views: { styles: '', renderBar: () => {}, renderCard: () => {} },
    tell: async (message) => {
      told.push(message);
      return message.type === 'ready' ? briefly : answer;
    },
  });
  await answered();
  return inspector;
}

/** Until the background's answer has come and was followed. */
const answered = () => new Promise((done) => setTimeout(done));

const last = () => told.at(-1);

test('a report is told of and marked', async () => {
  await start(reportPage());
  expect(told).toHaveLength(1);
  expect(last()).toMatchObject({ type: 'inspected', overlay: true, inspection: { isReport: true } });
  expect(overlay.show).toHaveBeenCalledTimes(1);
});

test('what is no report is told of and not marked', async () => {
  await start('<title>新闻</title><body><p>会议召开</p></body>');
  expect(last()).toMatchObject({ type: 'inspected', overlay: false, inspection: { isReport: false } });
  expect(mountOverlay).not.toHaveBeenCalled();
});

test('an inspection that fails is told with its reason', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.mocked(inspect).mockImplementationOnce(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  await start(reportPage());
  expect(last()).toMatchObject({
    type: 'inspection failed',
    url: 'http://www.qinghe.gov.cn/report.html',
    reason: 'Maximum call stack size exceeded',
  });
  expect(said).toHaveBeenCalled();
});

test('marks that cannot be shown are a failure too, and the next inspection mends it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  overlay.show.mockImplementationOnce(() => {
    throw new Error('no layout');
  });
  const inspector = await start(reportPage());
  expect(last()).toMatchObject({ type: 'inspection failed', reason: 'no layout' });
  inspector.answer({ type: 'inspect', insist: false });
  await answered();
  expect(last()).toMatchObject({ type: 'inspected', overlay: true });
  expect(overlay.show).toHaveBeenCalledTimes(2);
});

test('switched off from afar and on again, each is told', async () => {
  const inspector = await start(reportPage());
  inspector.answer({ type: 'show overlay', on: false });
  expect(overlay.close).toHaveBeenCalledTimes(1);
  expect(last()).toMatchObject({ overlay: false });
  inspector.answer({ type: 'show overlay', on: false });
  expect(told).toHaveLength(2);
  inspector.answer({ type: 'show overlay', on: true });
  expect(last()).toMatchObject({ overlay: true });
  expect(mountOverlay).toHaveBeenCalledTimes(2);
});

test('toggled, it says which way', async () => {
  const inspector = await start(reportPage());
  expect(inspector.answer({ type: 'toggle overlay' })).toBe(false);
  expect(last()).toMatchObject({ overlay: false });
  expect(inspector.answer({ type: 'toggle overlay' })).toBe(true);
  expect(last()).toMatchObject({ overlay: true });
});

test('switched off on the page it stays off until somebody wants to see a place', async () => {
  const inspector = await start(reportPage());
  mounted?.onState?.({ on: false, current: null });
  expect(last()).toMatchObject({ overlay: false });
  inspector.answer({ type: 'inspect', insist: false });
  expect(last()).toMatchObject({ overlay: false });
  expect(inspector.answer({ type: 'jump', finding: 'some' })).toEqual({ ok: true });
  expect(last()).toMatchObject({ overlay: true });
});

test('marks that the page keeps taking away are given up, and that is told until somebody wants them again', async () => {
  const inspector = await start(reportPage());
  mounted?.onState?.({ on: false, current: null, removed: true });
  expect(last()).toMatchObject({ overlay: false, marksRemoved: true });
  inspector.answer({ type: 'show overlay', on: true });
  expect(last()).toMatchObject({ overlay: true, marksRemoved: false });
});

test('its end is not told as switching off', async () => {
  await start(reportPage());
  ending.abort();
  mounted?.onState?.({ on: false, current: null });
  expect(told).toHaveLength(1);
});

test('a jump on a page without findings is answered', async () => {
  const inspector = await start('<title>新闻</title>');
  expect(inspector.answer({ type: 'jump', finding: 'some' })).toEqual({ ok: false });
  expect(inspector.answer({ type: 'step', by: 1 })).toBe(true);
  expect(inspector.answer({ type: 'table sheet', table: 'reviews' })).toBeNull();
});

test('a table is copied as the page has it', async () => {
  const inspector = await start(reportPage());
  expect(inspector.answer({ type: 'table sheet', table: 'applications' })).toMatchObject({
    width: 10,
    cells: expect.arrayContaining([expect.objectContaining({ text: '总计' })]),
  });
});

test('insisting lasts: what changes afterwards is inspected as insistently', async () => {
  const inspector = await start('<title>附件</title>');
  inspector.answer({ type: 'inspect', insist: true });
  inspector.answer({ type: 'inspect', insist: false });
  expect(vi.mocked(inspect).mock.calls.map(([, options]) => options.insist)).toEqual([false, true, true]);
});

test('it knows its own session, says goodbye, and comes back with the page', async () => {
  const inspector = await start(reportPage());
  const session = told[0] && 'session' in told[0] ? told[0].session : '';
  expect(inspector.answer({ type: 'still there', session })).toBe(true);
  expect(inspector.answer({ type: 'still there', session: 'another' })).toBe(false);
  fire('pagehide');
  expect(last()).toEqual({ type: 'left', session });
  fire('pageshow', { persisted: true });
  await answered();
  expect(last()).toMatchObject({ type: 'inspected', session });
});

test('a page that says itself that it goes or comes back is not believed', async () => {
  await start(reportPage());
  const before = told.length;
  window.dispatchEvent(new window.Event('pagehide'));
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
  expect(told.length).toBe(before);
});

/** Has the browser itself dispatch an event, which no script can. */
function fire(type: string, more: object = {}): void {
  for (const [listened, listener] of listening.mock.calls)
    if (listened === type) (listener as (event: object) => void)({ isTrusted: true, ...more });
}

const broken = () => reportPage({ cells: { 'applications.received.person': '7' } });
const shown = () => {
  const { inspection } = overlay.show.mock.lastCall![0];
  return inspection.isReport ? inspection.findings.map(({ id }) => id) : [];
};

test('what is settled is told of all the same, and not marked', async () => {
  await start(broken());
  const all = shown();
  expect(all.length).toBeGreaterThan(1);
  ending.abort();
  answer = [all[0]];
  await start(broken());
  expect(last()).toMatchObject({
    inspection: { findings: all.map((id) => expect.objectContaining({ id })) },
  });
  expect(shown()).toEqual(all.slice(1));
});

test('what is settled or undone later changes the marks, of its own session alone', async () => {
  const inspector = await start(broken());
  const all = shown();
  const session = told[0] && 'session' in told[0] ? told[0].session : '';
  expect(inspector.answer({ type: 'settled', session: 'another', findings: all })).toBe(false);
  expect(shown()).toEqual(all);
  expect(inspector.answer({ type: 'settled', session, findings: all })).toBe(true);
  expect(shown()).toEqual([]);
  inspector.answer({ type: 'settled', session, findings: [] });
  expect(shown()).toEqual(all);
});

test('an answer that comes when the marks are shown already is followed all the same', async () => {
  await start(broken());
  const all = shown();
  ending.abort();
  let say: (ids: string[]) => void = () => {};
  answer = new Promise((done) => {
    say = done;
  });
  overlay.show.mockClear();
  const inspector = await start(broken());
  await vi.waitFor(() => expect(overlay.show).toHaveBeenCalled(), { timeout: 2000 });
  expect(shown()).toEqual(all);
  say([all[0]!]);
  await answered();
  expect(shown()).toEqual(all.slice(1));
  // But not when there is a later word.
  answer = new Promise((done) => {
    say = done;
  });
  inspector.answer({ type: 'inspect', insist: false });
  const late = say;
  answer = [];
  inspector.answer({ type: 'inspect', insist: false });
  await answered();
  expect(shown()).toEqual(all);
  late([all[0]!]);
  await answered();
  expect(shown()).toEqual(all);
});

test('a page that comes back asks for the settings, which may have changed while it was away', async () => {
  await start(broken());
  const session = told[0] && 'session' in told[0] ? told[0].session : '';
  fire('pagehide');
  briefly = { ...brief, language: 'en' };
  fire('pageshow', { persisted: true });
  await answered();
  expect(mounted?.language).toBe('en');
  expect(last()).toMatchObject({ type: 'inspected', session, inspection: { language: 'en' } });
});

test('without an answer from the background everything is marked', async () => {
  answer = undefined;
  await start(broken());
  expect(shown().length).toBeGreaterThan(1);
});

test('a new brief holds from then on: language, rules, marks', async () => {
  const inspector = await start(broken());
  const [id] = shown();
  const rule = id!.split(':')[0]!;
  inspector.answer({ type: 'brief', brief: { ...brief, language: 'en', rules: { [rule]: 'off' } } });
  await answered();
  expect(overlay.close).toHaveBeenCalledTimes(1);
  expect(mounted?.language).toBe('en');
  expect(last()).toMatchObject({ inspection: { language: 'en', rulesOff: [rule] } });
  expect(shown().some((each) => each.startsWith(`${rule}:`))).toBe(false);
});

test('a brief that says nothing new changes nothing', async () => {
  const inspector = await start(broken());
  inspector.answer({ type: 'brief', brief: structuredClone(brief) });
  await answered();
  expect(told).toHaveLength(1);
  expect(overlay.close).not.toHaveBeenCalled();
});

test('what a reader settles or copies on the card goes to the background and to the clipboard', async () => {
  await start(broken());
  const [id] = shown();
  mounted?.onSettle?.(id!, 'checked');
  expect(last()).toMatchObject({ type: 'settle', finding: id, reason: 'checked' });
  // The clipboard of this test's window takes nothing: then nothing is claimed.
  expect(await mounted?.onCopy?.('applications', window.document.body)).toBe(false);
});

test('the marks are as the brief has them', async () => {
  await start(broken());
  expect(mounted).toMatchObject({ marks: brief.marks, blanks: 'first' });
});
