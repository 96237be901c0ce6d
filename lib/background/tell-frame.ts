import { browser } from 'wxt/browser';
import type { Finding } from '../inspection';
import type { ReadMessage } from '../messages/from-frame';
import type { PackedJudgement } from '../messages/judgement';
import type { ToFrame } from '../messages/to-frame';

/** The inspector of a frame, and which of its inspections is spoken of. */
export interface Addressee extends Pick<ReadMessage, 'session' | 'inspectedAt'> {
  tab: number;
  frame: number;
}

/** Tells an inspector how its page is judged now. */
export function tellJudged(to: Addressee, judgement: PackedJudgement): Promise<void> {
  const { session, inspectedAt } = to;
  return tellFrame(to, { type: 'judged', session, inspectedAt, judgement });
}

/** Tells an inspector which of its findings are settled now. */
export function tellSettled(to: Addressee, findings: Finding[]): Promise<void> {
  const { session, inspectedAt } = to;
  return tellFrame(to, { type: 'settled', session, inspectedAt, findings });
}

async function tellFrame({ tab, frame }: Addressee, message: ToFrame): Promise<void> {
  // A file is no document of the tab.
  if (frame < 0) return;
  // A frame that has gone has no marks.
  await browser.tabs.sendMessage(tab, message, { frameId: frame }).catch(() => false);
}
