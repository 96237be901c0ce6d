import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import type { Brief } from '../../lib/messages/brief';
import type { FromFrame, ReadMessage } from '../../lib/messages/from-frame';
import type { PageFinding } from '../../lib/messages/page-finding';
import type { OverlayContent } from '../../lib/overlay/marks/overlay-content';
import { mountOverlay, type OverlayOptions } from '../../lib/overlay/mount';
import { readPage } from '../../lib/page/read-page';
import { Inspector, type InspectorOptions } from '../../lib/session/inspector';
import { pageOverlay } from '../../lib/session/page-overlay';
import { reportPage } from '../report-page';
import { judgementOf } from './judging';

// What the inspector tells and answers; what is on the page is tried in a browser.

vi.mock(import('../../lib/overlay/mount'), () => ({ mountOverlay: vi.fn() }));
vi.mock(import('../../lib/page/read-page'), async (original) => {
  const real = await original();
  return { ...real, readPage: vi.fn(real.readPage) };
});

const overlay = {
  show: vi.fn<(marked: OverlayContent) => void>(),
  knowTab: vi.fn(),
  jump: vi.fn(() => ({ ok: true })),
  goToClaim: vi.fn(() => ({ ok: true })),
  goToFigure: vi.fn(() => ({ ok: true })),
  step: vi.fn(async () => true),
  close: vi.fn(),
};
let mounted: OverlayOptions | null;
let window: JSDOM['window'];
let ending: AbortController;
let listening: MockInstance<JSDOM['window']['addEventListener']>;
let told: FromFrame[];
/** What the background answers to a reading. */
let judge: (message: ReadMessage) => unknown;
/** Whether it knows the inspection whose marks were switched. */
let known: unknown;
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
  judge = judgementOf;
  known = true;
  briefly = undefined;
});
afterEach(() => {
  ending.abort();
  vi.unstubAllGlobals();
});

const brief: Brief = {
  language: 'zh-CN',
  rules: {},
  marks: { style: 'letter', print: 'none', bar: true, agreed: false },
  blanks: 'first',
};

/** The inspector of the page that was opened last. */
function options(): InspectorOptions {
  return {
    document: window.document,
    brief,
    signal: ending.signal,
    overlay: async () => pageOverlay({ styles: '', renderBar: () => {}, renderCard: () => {} }),
    tell,
  };
}

async function tell(message: FromFrame): Promise<unknown> {
  told.push(message);
  if (message.type === 'ready') return briefly;
  if (message.type === 'marks') return known;
  return message.type === 'read' ? judge(message) : undefined;
}

async function start(html: string): Promise<Inspector> {
  window = new JSDOM(html, { url: 'http://www.qinghe.gov.cn/report.html' }).window;
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  listening = vi.spyOn(window, 'addEventListener');
  ending = new window.AbortController();
  const inspector = new Inspector(options());
  await answered();
  return inspector;
}

/** Until the background's answer has come and was followed. */
const answered = () => new Promise((done) => setTimeout(done));

const last = () => told.at(-1);
const readings = () => told.filter((message): message is ReadMessage => message.type === 'read');
const failures = () => told.filter(({ type }) => type === 'inspection failed');
const sessionOf = () => readings()[0]!.session;
/** Runs what is complained of in the console into a list instead. */
const complaints = () => vi.spyOn(console, 'error').mockImplementation(() => {});

test('a report is read, told of and marked', async () => {
  await start(reportPage());
  expect(told).toHaveLength(1);
  expect(last()).toMatchObject({ type: 'read', url: 'http://www.qinghe.gov.cn/report.html', overlay: true });
  expect(overlay.show).toHaveBeenCalledTimes(1);
});

test('what is no report is read and not marked', async () => {
  await start('<title>新闻</title><body><p>会议召开</p></body>');
  expect(told).toEqual([expect.objectContaining({ type: 'read' })]);
  expect(mountOverlay).not.toHaveBeenCalled();
});

test('a page that cannot be read is told with the reason', async () => {
  const said = complaints();
  vi.mocked(readPage).mockImplementationOnce(() => {
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

test('a page that cannot be judged is told with the reason, and keeps what it showed', async () => {
  complaints();
  const inspector = await start(reportPage());
  judge = () => ({ failed: 'out of memory' });
  inspector.answer({ type: 'inspect', insist: false });
  await answered();
  expect(last()).toMatchObject({ type: 'inspection failed', reason: 'out of memory' });
  expect(overlay.show).toHaveBeenCalledTimes(1);
  expect(overlay.close).not.toHaveBeenCalled();
});

test('a page with more text than any report is not sent, and that is told', async () => {
  complaints();
  await start(reportPage({ problems: `<p>${'公'.repeat(8_000_001)}</p>` }));
  expect(readings()).toEqual([]);
  expect(last()).toMatchObject({
    type: 'inspection failed',
    reason: expect.stringContaining('远超年度报告的篇幅'),
  });
});

describe('without an answer', () => {
  const silences: [string, unknown][] = [
    ['nothing', undefined],
    ['something else', { isReport: true }],
  ];
  test.each(silences)('%s comes: it asks once more', async (_, reply) => {
    judge = (message) => (readings().length === 1 ? reply : judgementOf(message));
    await start(reportPage());
    expect(readings()).toHaveLength(2);
    expect(readings()[1]).toEqual(readings()[0]);
    expect(overlay.show).toHaveBeenCalledTimes(1);
    expect(failures()).toEqual([]);
  });

  test('it asks no third time, and says so', async () => {
    complaints();
    judge = () => undefined;
    await start(reportPage());
    expect(readings()).toHaveLength(2);
    expect(failures()).toHaveLength(1);
    expect(overlay.show).not.toHaveBeenCalled();
  });

  test('it says nothing where the extension has gone', async () => {
    const said = complaints();
    judge = () => void ending.abort();
    await start(reportPage());
    expect(failures()).toEqual([]);
    expect(said).not.toHaveBeenCalled();
  });

  test('one that never comes is not waited for without end', async () => {
    complaints();
    judge = () => new Promise(() => {});
    await start(reportPage());
    vi.useFakeTimers();
    const again = new Inspector(options());
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(failures()).toHaveLength(1);
    expect(again.answer({ type: 'table sheet', table: 'reviews' })).toBeNull();
  });
});

describe('an answer that comes when the page has been read again', () => {
  const broken = reportPage({ cells: { 'applications.received.person': '7' } });

  test('is dropped: its addresses are not those of the page now', async () => {
    const answers: ((reply: unknown) => void)[] = [];
    judge = () => new Promise((done) => answers.push(done));
    const inspector = await start(broken);
    window.document.body.prepend(window.document.createElement('p'), 'before everything else');
    inspector.answer({ type: 'inspect', insist: false });
    const [first, second] = readings();
    answers[1]!(judgementOf(second!));
    await answered();
    expect(overlay.show).toHaveBeenCalledTimes(1);
    const marked = overlay.show.mock.lastCall![0];
    answers[0]!(judgementOf(first!));
    await answered();
    expect(overlay.show).toHaveBeenCalledTimes(1);
    expect(marked.findings.length).toBeGreaterThan(0);
    const cell = marked.cells.get('applications.received.person')!;
    expect(marked.places.element(cell)?.textContent?.trim()).toBe('7');
  });

  test('is dropped as well where it comes first, and where it is a failure', async () => {
    const said = complaints();
    const answers: ((reply: unknown) => void)[] = [];
    judge = () => new Promise((done) => answers.push(done));
    const inspector = await start(broken);
    inspector.answer({ type: 'inspect', insist: false });
    answers[0]!({ failed: 'too late' });
    await answered();
    expect(overlay.show).not.toHaveBeenCalled();
    answers[1]!(judgementOf(readings()[1]!));
    await answered();
    expect(overlay.show).toHaveBeenCalledTimes(1);
    expect(failures()).toEqual([]);
    expect(said).not.toHaveBeenCalled();
  });
});

test('what changes while the page is judged for the first time is not missed, wherever it stands', async () => {
  let say: (reply: unknown) => void = () => {};
  judge = () => new Promise((done) => (say = done));
  await start(reportPage());
  const first = readings()[0]!;
  const cell = window.document.querySelector('td')!;
  cell.textContent = '9';
  await answered();
  judge = judgementOf;
  say(judgementOf(first));
  await vi.waitFor(() => expect(readings()).toHaveLength(2), { timeout: 5000 });
});

test('behind the last finding the background is asked, where the tab has other frames', async () => {
  await start(broken());
  expect(await mounted?.onPastEnd?.(1)).toBe(false);
  expect(last()?.type).toBe('read');
  ending.abort();
  await start(broken().replace('</body>', '<iframe></iframe></body>'));
  expect(await mounted?.onPastEnd?.(-1)).toBe(false);
  expect(last()).toEqual({ type: 'past the end', session: readings().at(-1)!.session, by: -1 });
});

test('marks that cannot be shown are a failure too, and the next inspection mends it', async () => {
  complaints();
  overlay.show.mockImplementationOnce(() => {
    throw new Error('no layout');
  });
  const inspector = await start(reportPage());
  expect(last()).toMatchObject({ type: 'inspection failed', reason: 'no layout' });
  inspector.answer({ type: 'inspect', insist: false });
  await answered();
  expect(last()).toMatchObject({ type: 'read', overlay: true });
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

test('how the marks stand is told without reading again, but where the inspection is not known any more', async () => {
  const inspector = await start(reportPage());
  inspector.answer({ type: 'show overlay', on: false });
  await answered();
  expect(told.map(({ type }) => type)).toEqual(['read', 'marks']);
  known = false;
  inspector.answer({ type: 'show overlay', on: true });
  await answered();
  expect(told.map(({ type }) => type)).toEqual(['read', 'marks', 'marks', 'read']);
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
  expect(await inspector.answer({ type: 'step', by: 1, around: true })).toBe(false);
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
  await answered();
  expect(readings().map(({ insist }) => insist)).toEqual([false, true, true]);
});

test('it knows its own session, says goodbye, and comes back with the page', async () => {
  const inspector = await start(reportPage());
  const session = sessionOf();
  expect(inspector.answer({ type: 'still there', session })).toBe(true);
  expect(inspector.answer({ type: 'still there', session: 'another' })).toBe(false);
  fire('pagehide');
  expect(last()).toEqual({ type: 'left', session });
  fire('pageshow', { persisted: true });
  await answered();
  expect(last()).toMatchObject({ type: 'read', session });
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
const shown = () => overlay.show.mock.lastCall![0].findings.map(({ id }) => id);
/** All findings of the page, some of them settled. */
const decided = (findings: readonly PageFinding[], ...ids: string[]): PageFinding[] =>
  findings.map((finding) =>
    ids.includes(finding.id)
      ? { ...finding, settled: { reason: 'checked', note: '', on: '2026-11-22T08:00:00.000Z' } }
      : finding,
  );
/** Judges with some of the findings settled; null: what is settled is not known yet. */
const withSettled = (ids: string[] | null) => (message: ReadMessage) => judgementOf(message, ids);

test('what is settled is not marked', async () => {
  await start(broken());
  const all = shown();
  expect(all.length).toBeGreaterThan(1);
  ending.abort();
  judge = withSettled([all[0]!]);
  await start(broken());
  expect(shown()).toEqual(all.slice(1));
});

test('what is settled or undone later changes the marks, of its own session and inspection alone', async () => {
  const inspector = await start(broken());
  const { findings } = overlay.show.mock.lastCall![0];
  const all = shown();
  const [{ session, inspectedAt }] = readings() as [ReadMessage];
  const say = (ids: string[], other: { session?: string; inspectedAt?: string } = {}) =>
    inspector.answer({
      ...{ type: 'settled', session, inspectedAt },
      ...{ findings: decided(findings, ...ids), ...other },
    });
  expect(say(all, { session: 'another' })).toBe(false);
  expect(say(all, { inspectedAt: '2020-01-01T00:00:00.000Z' })).toBe(true);
  expect(shown()).toEqual(all);
  expect(say(all)).toBe(true);
  expect(shown()).toEqual([]);
  say([]);
  expect(shown()).toEqual(all);
});

test('a finding that promised what is settled since says so no longer', async () => {
  const inspector = await start(broken());
  const [one, ...others] = overlay.show.mock.lastCall![0].findings as [PageFinding];
  const [{ session, inspectedAt }] = readings() as [ReadMessage];
  const findings = [{ ...one, message: '不符。' }, ...others];
  inspector.answer({ type: 'settled', session, inspectedAt, findings });
  expect(overlay.show.mock.lastCall![0].findings).toEqual(findings);
});

test('until it is said what is settled, what was settled before is', async () => {
  const inspector = await start(broken());
  const { findings } = overlay.show.mock.lastCall![0];
  const all = shown();
  ending.abort();
  judge = withSettled(null);
  const other = await start(broken());
  expect(shown()).toEqual(all);
  const { session, inspectedAt } = readings().at(-1)!;
  other.answer({ type: 'settled', session, inspectedAt, findings: decided(findings, all[0]!) });
  expect(shown()).toEqual(all.slice(1));
  other.answer({ type: 'inspect', insist: false });
  await answered();
  expect(shown()).toEqual(all.slice(1));
  expect(inspector).not.toBe(other);
});

test('the word on what is settled may come before the judgement that it is about', async () => {
  let say: (reply: unknown) => void = () => {};
  judge = () => new Promise((done) => (say = done));
  const inspector = await start(broken());
  const [first] = readings();
  const { session, inspectedAt } = first!;
  const reply = judgementOf(first!);
  const findings = 'findings' in reply ? reply.findings : [];
  const all = findings.map(({ id }) => id);
  inspector.answer({ type: 'settled', session, inspectedAt, findings: decided(findings, all[0]!) });
  say(reply);
  await answered();
  expect(shown()).toEqual(all.slice(1));
});

test('a page that comes back asks for the settings, which may have changed while it was away', async () => {
  await start(broken());
  const session = sessionOf();
  fire('pagehide');
  briefly = { ...brief, language: 'en' };
  fire('pageshow', { persisted: true });
  await answered();
  expect(mounted?.language).toBe('en');
  expect(last()).toMatchObject({ type: 'read', session, language: 'en' });
});

test('a new brief holds from then on: language, rules, marks', async () => {
  const inspector = await start(broken());
  const [id] = shown();
  const rule = id!.split(':')[0]!;
  inspector.answer({ type: 'brief', brief: { ...brief, language: 'en', rules: { [rule]: 'off' } } });
  await answered();
  expect(overlay.close).toHaveBeenCalledTimes(1);
  expect(mounted?.language).toBe('en');
  expect(last()).toMatchObject({ type: 'read', language: 'en', rules: { [rule]: 'off' } });
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
