import { browser } from 'wxt/browser';
import type { ToFrame } from '../messages/to-frame';
import { framesOf } from '../store/frame-store';
import { viewOf } from '../tab/view';

/** Carries out a keyboard shortcut in the frame that holds the tab's report; without a report it does nothing. */
export async function onCommand(command: string, tab: number): Promise<void> {
  const view = viewOf(await framesOf(tab));
  if (view.state !== 'report') return;
  const messages: Record<string, ToFrame> = {
    next: { type: 'step', by: 1 },
    previous: { type: 'step', by: -1 },
    overlay: { type: 'show overlay', on: !view.overlay },
  };
  const message = messages[command];
  if (message) await browser.tabs.sendMessage(tab, message, { frameId: view.frame }).catch(() => null);
}
