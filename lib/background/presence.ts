import { browser } from 'wxt/browser';
import type { ToFrame } from '../messages/to-frame';
import { forgetFrame, framesOf } from '../store/frame-store';

/**
 * Forgets the frames of a tab whose inspector no longer answers. Pages say goodbye when they leave, but a frame
 * that is torn out or a renderer that crashes does not.
 */
export async function forgetGoneFrames(tab: number): Promise<void> {
  const records = (await framesOf(tab)).filter(({ state }) => state !== 'inspecting');
  await Promise.all(
    records.map(async ({ frame, session }) => {
      const question: ToFrame = { type: 'still there', session };
      const there: unknown = await browser.tabs
        .sendMessage(tab, question, { frameId: frame })
        .catch(() => false);
      if (there !== true) await forgetFrame(tab, frame, session);
    }),
  );
}
