import type { FromFrame } from '../messages/from-frame';
import { forgetFrame, saveFrame } from '../store/frame-store';
import { injectInto, reachableFrames } from './inject';

/** Puts down what a frame says of itself. */
export async function onFrameMessage(message: FromFrame, tab: number, frame: number): Promise<void> {
  switch (message.type) {
    case 'report here':
      await inspectFrame(tab, frame);
      return;
    case 'inspected': {
      const { session, url, inspection, frames, overlay } = message;
      const record = { tab, frame, session, url, state: 'inspected', inspection, overlay } as const;
      await saveFrame({ ...record, unreadFrames: await outOfReach(tab, frames) });
      return;
    }
    case 'inspection failed': {
      const { session, url, reason } = message;
      await saveFrame({ tab, frame, session, url, state: 'failed', reason });
      return;
    }
    case 'left':
      await forgetFrame(tab, frame, message.session);
  }
}

async function inspectFrame(tab: number, frame: number): Promise<void> {
  const record = { tab, frame, session: '', url: '' };
  await saveFrame({ ...record, state: 'inspecting' });
  try {
    await injectInto(tab, frame);
  } catch (error) {
    // A frame that has gone in the meantime is no failure of a report.
    await forgetFrame(tab, frame, '');
    console.warn('Gouji: the inspector could not be put into a frame.', error);
  }
}

/** Those of a page's frames that may not be read. A frame that was led to another page of its site was read. */
async function outOfReach(tab: number, frames: readonly string[]): Promise<string[]> {
  if (frames.length === 0) return [];
  const reached = await reachableFrames(tab).catch(() => []);
  const origins = new Set(reached.map(originOf));
  return [...new Set(frames)].filter((url) => !origins.has(originOf(url)));
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return url;
  }
}
