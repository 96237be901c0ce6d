import { hasSidePanel } from './side-panel';
import type { PopupState } from './state';

/** What the popup shows now, and the one way to have it show something else. */
export interface HeldState {
  now: () => PopupState;
  /** Shows the news; once the popup has turned to another tab they are dropped. */
  change: (news: Partial<PopupState>) => void;
}

/**
 * Holds the state of a popup, which begins as one of a page that nobody has looked at.
 * @param mayOpenPanel whether it hangs where a side panel can stand instead
 */
export function holdState(
  mayOpenPanel: boolean,
  signal: AbortSignal,
  render: (state: PopupState) => void,
): HeldState {
  let state: PopupState = {
    ...{ view: { state: 'unseen' }, notice: null, jumped: null, insisted: false, updated: null },
    ...{ recordNews: false, unkept: false },
    withheld: false,
    panel: mayOpenPanel && hasSidePanel(),
    ...{ attachments: [], attached: [] },
    ...{ desk: null, lastYear: null },
  };
  return {
    now: () => state,
    change(news) {
      if (signal.aborted) return;
      state = { ...state, ...news };
      render(state);
    },
  };
}
