import { browser } from 'wxt/browser';
import { inspectTabReplySchema } from '../messages/from-popup';
import { reasonOf } from '../reason-of';
import { framesOf, watchFrames } from '../store/frame-store';
import { viewOf } from '../tab/view';
import type { HeldState } from './held-state';
import type { Stand } from './stand';
import type { PopupState } from './state';
import { tellBackground } from './tell-background';

/** An inspection takes a fraction of a second. */
const patienceMs = 3000;

export interface TabWatch {
  /** Shows anew what is stored of the tab, and has it inspected where nothing is. */
  refresh: () => Promise<void>;
  inspect: (insist: boolean) => Promise<void>;
}

/**
 * Keeps what the popup shows in line with what is stored of its tab, until the popup ends. Nothing is shown before the
 * first `refresh`.
 * @param onShown called when something else of the tab is shown
 */
export function watchTab({ tab, signal }: Stand, { now, change }: HeldState, onShown: () => void): TabWatch {
  let overdue: ReturnType<typeof setTimeout> | undefined;

  async function inspect(insist: boolean): Promise<void> {
    if (insist) change({ insisted: true });
    const answer = await tellBackground({ type: 'inspect tab', tab, insist });
    const reply = inspectTabReplySchema.safeParse(answer).data;
    if (!reply?.ok) change({ view: { state: 'refused', refusal: reply?.refusal ?? 'unknown' } });
  }

  async function refresh(): Promise<void> {
    const view = await viewNow(tab);
    if (signal.aborted) return;
    // The page has gone: what was said and done about it does not hold for the next one.
    const anew = view.state === 'unseen' ? { insisted: false, jumped: null, notice: null } : {};
    change({ view, ...anew });
    onShown();
    // Nothing has looked at this page, or what had has gone: then the user's click is the reason to look.
    if (view.state === 'unseen') await inspect(false);
    // The service worker may have died between the promise to inspect and the inspection.
    clearTimeout(overdue);
    if (view.state === 'inspecting') overdue = setTimeout(() => void inspect(false), patienceMs);
  }

  watchFrames((changed) => {
    if (changed === tab) void refresh();
  }, signal);
  // A page that may not be read leaves no record; that another has come in its place only the browser says.
  const onUpdated: Parameters<typeof browser.tabs.onUpdated.addListener>[0] = (changed, { status }) => {
    if (changed === tab && status === 'complete' && now().view.state === 'refused') void refresh();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    clearTimeout(overdue);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
  return { refresh, inspect };
}

function viewNow(tab: number): Promise<PopupState['view']> {
  return framesOf(tab).then(viewOf, (error: unknown) => ({ state: 'no storage', reason: reasonOf(error) }));
}
