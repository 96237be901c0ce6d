import { browser } from 'wxt/browser';
import { copyFacts } from '../copies/copy-facts';
import { inspectionAsJson } from '../copies/inspection-as-json';
import type { Copy } from '../copies/sheet';
import type { TableKey } from '../inspection';
import { copyReplySchema, jumpReplySchema } from '../messages/frame-replies';
import { type FromPopup, inspectTabReplySchema } from '../messages/from-popup';
import type { ToFrame } from '../messages/to-frame';
import { framesOf, watchFrames } from '../store/frame-store';
import { type ReportView, viewOf } from '../tab/view';
import { writeClipboard } from './clipboard';
import type { Notice, PopupEvents, PopupState } from './state';

/** An inspection takes a fraction of a second. */
const patienceMs = 3000;

/**
 * Keeps the popup's state in line with what is stored of a tab, and carries out what the user asks for.
 * @param render called with every new state
 */
export async function controlPopup(
  tab: number,
  document: Document,
  render: (state: PopupState, events: PopupEvents) => void,
): Promise<void> {
  let state: PopupState = { view: { state: 'unseen' }, notice: null, jumped: null, insisted: false };
  const change = (news: Partial<PopupState>) => {
    state = { ...state, ...news };
    render(state, events);
  };

  const events: PopupEvents = {
    async jump(frame, finding) {
      const reply = jumpReplySchema.safeParse(await ask(frame, { type: 'jump', finding })).data;
      const outcome = !reply
        ? ({ kind: 'no answer' } as const)
        : reply.ok
          ? ({ kind: 'shown' } as const)
          : ({ kind: 'not shown', row: reply.row ?? null } as const);
      change({ jumped: { frame, finding, outcome } });
      if (outcome.kind === 'shown') await makeWay();
    },
    copyTable: (table) => withReport(async ({ frame }) => copied(table, await tableFrom(frame, table))),
    copyFacts: () =>
      withReport(({ inspection }) => copied('facts', copyFacts(inspection, inspection.language))),
    copyJson: () =>
      withReport(async ({ inspection }) => {
        const text = inspectionAsJson(inspection);
        return { kind: (await writeClipboard(document, { text })) ? 'copied json' : 'copy failed' };
      }),
    async showOverlay(on) {
      const { view } = state;
      if (view.state !== 'report') return;
      // At once, as a switch does; the page's own word comes by way of the store.
      change({ view: { ...view, overlay: on } });
      const frames = new Set([view.frame, ...view.findings.map(({ frame }) => frame)]);
      await Promise.all([...frames].map((frame) => ask(frame, { type: 'show overlay', on })));
    },
    inspect,
  };

  async function inspect(insist: boolean): Promise<void> {
    if (insist) change({ insisted: true });
    const message: FromPopup = { type: 'inspect tab', tab, insist };
    const reply = inspectTabReplySchema.safeParse(await browser.runtime.sendMessage(message)).data;
    if (!reply?.ok) change({ view: { state: 'refused', refusal: reply?.refusal ?? 'unknown' } });
  }

  /**
   * Lets the user see what was jumped to: the popup that hangs from the toolbar covers a part of the page and
   * goes, one in a window of its own stays and brings the page to the front.
   */
  async function makeWay(): Promise<void> {
    if (isDetached(document.location.href)) await browser.tabs.update(tab, { active: true }).catch(() => {});
    else document.defaultView?.close();
  }

  /** Does something with the report, when there is one, and says what became of it. */
  async function withReport(act: (view: ReportView) => Promise<Notice>): Promise<void> {
    if (state.view.state !== 'report') return;
    // The same words said again are not read out again: they go first.
    change({ notice: null });
    change({ notice: await act(state.view) });
  }

  async function copied(what: TableKey | 'facts', copy: Copy | null): Promise<Notice> {
    if (!copy) return { kind: 'nothing to copy' };
    if (!(await writeClipboard(document, copy))) return { kind: 'copy failed' };
    return { kind: 'copied', what, rows: copy.rows, columns: copy.columns };
  }

  async function tableFrom(frame: number, table: TableKey): Promise<Copy | null> {
    return copyReplySchema.safeParse(await ask(frame, { type: 'copy table', table })).data ?? null;
  }

  /** The inspector's answer, or null when it does not answer: the page has gone or was reloaded. */
  async function ask(frame: number, message: ToFrame): Promise<unknown> {
    return browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => null);
  }

  let overdue: ReturnType<typeof setTimeout> | undefined;
  async function refresh(): Promise<void> {
    const view = viewOf(await framesOf(tab));
    change({ view });
    // Nothing has looked at this page, or what had has gone: then the user's click is the reason to look.
    if (view.state === 'unseen') await inspect(false);
    // The service worker may have died between the promise to inspect and the inspection.
    clearTimeout(overdue);
    if (view.state === 'inspecting') overdue = setTimeout(() => void inspect(false), patienceMs);
  }
  watchFrames((changed) => {
    if (changed === tab) void refresh();
  });
  await refresh();
}

/** Whether the popup stands in a tab or window of its own rather than hanging from the toolbar. */
export function isDetached(address: string): boolean {
  return new URL(address).searchParams.has('tab');
}

/** The tab that the popup is about: the one named in its address, else the one in front. */
export async function tabOfPopup(address: string): Promise<number | null> {
  const named = new URL(address).searchParams.get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
