import { browser } from 'wxt/browser';
import { reasonOf } from '../reason-of';
import type { HeldState } from './held-state';
import { openSidePanel } from './side-panel';
import type { Stand } from './stand';

/** Opens the side panel in the popup's place, or says why it does not open. @returns what does so */
export function openingPanel({ document }: Stand, { change }: HeldState): () => void {
  // Known before it is needed: a panel opens only while the click still counts.
  let ownWindow: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    ownWindow = id;
  });
  return () => {
    change({ notice: null });
    // At once, while the click counts. By policy, and in some browsers, there is a panel that does not open.
    openSidePanel(ownWindow).then(
      () => document.defaultView?.close(),
      (error: unknown) =>
        change({ notice: { failed: true, kind: 'panel refused', reason: reasonOf(error) } }),
    );
  };
}
