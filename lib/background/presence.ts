import { browser } from 'wxt/browser';
import type { ToFrame } from '../messages/to-frame';
import { forgetFrame, framesOf } from '../store/frame-store';
import { dropFilesOf } from './attached-files';
import { onGone } from './on-reading';

/**
 * Forgets the frames of a tab whose inspector no longer answers. Pages say goodbye when they leave, but a frame
 * that is torn out or a renderer that crashes does not.
 */
export async function forgetGoneFrames(tab: number): Promise<void> {
  await Promise.all(
    (await framesOf(tab)).map(async ({ frame, session, state }) => {
      // A file goes with the page that links to it.
      if (frame < 0) return;
      // An inspector that is only being put in cannot answer yet, and never will when its frame goes first.
      const there = state === 'inspecting' ? await isFrame(tab, frame) : await answers(tab, frame, session);
      if (there) return;
      await forgetFrame(tab, frame, session);
      await dropFilesOf(tab, frame, session);
      await onGone(tab, frame, session);
    }),
  );
}

async function answers(tab: number, frame: number, session: string): Promise<boolean> {
  const question: ToFrame = { type: 'still there', session };
  const answer: unknown = await browser.tabs
    .sendMessage(tab, question, { frameId: frame })
    .catch(() => false);
  return answer === true;
}

function isFrame(tab: number, frame: number): Promise<boolean> {
  const target = { tabId: tab, frameIds: [frame] };
  return browser.scripting.executeScript({ target, func: () => {}, injectImmediately: true }).then(
    () => true,
    () => false,
  );
}
