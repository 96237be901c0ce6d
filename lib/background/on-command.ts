import { browser } from 'wxt/browser';
import type { ToFrame } from '../messages/to-frame';
import type { TableAct } from '../messages/to-selector';
import { framesOf } from '../store/frame-store';
import { viewOf } from '../tab/view';
import { onTableUnderMouse } from './on-table';

const tableActs: Record<string, TableAct> = { 'copy-table': 'copy', 'select-cells': 'select' };

/**
 * Carries out a keyboard shortcut. Those for tables work on every page that may be read, the others in the frame that
 * holds the tab's report.
 */
export async function onCommand(command: string, tab: number): Promise<void> {
  const act = tableActs[command];
  if (act) return onTableUnderMouse(tab, act);
  const view = viewOf(await framesOf(tab));
  if (view.state !== 'report') return;
  const messages: Record<string, ToFrame> = {
    next: { type: 'step', by: 1 },
    previous: { type: 'step', by: -1 },
    overlay: { type: 'show overlay', on: !view.overlay },
  };
  const message = messages[command];
  if (!message) return;
  // Marks are on or off in all of the tab, as the switch of the popup has it.
  const frames = message.type === 'show overlay' ? view.frames : [view.frame];
  await Promise.all(
    frames.map((frame) => browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => null)),
  );
}
