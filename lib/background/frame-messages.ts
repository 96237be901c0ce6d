import type { FromFrame } from '../messages/from-frame';
import { correctUnreadFrames, forgetFrame, saveFrame } from '../store/frame-store';
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
      const unread = await outOfReach(record, frames, false);
      await saveFrame({ ...record, unreadFrames: unread });
      // What is still loading is not read yet, but nothing waits for it.
      if (unread.length > 0)
        await correctUnreadFrames({ ...record, unreadFrames: await outOfReach(record, frames, true) });
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

/** Those of the frames inside a frame that may not be read, or, without waiting for them, not yet. */
async function outOfReach(
  { tab, frame }: { tab: number; frame: number },
  inside: readonly string[],
  wait: boolean,
): Promise<string[]> {
  if (inside.length === 0) return [];
  return unreached(inside, await reachableFrames(tab, frame, wait).catch(() => []));
}

/** The frames that none of the reached ones is. One that was led to another page of its site is still itself. */
function unreached(inside: readonly string[], reached: readonly string[]): string[] {
  const left = [...reached];
  const take = (is: (url: string) => boolean) => {
    const at = left.findIndex(is);
    return at >= 0 && left.splice(at, 1).length > 0;
  };
  const moved = inside.filter((url) => !take((other) => other === url));
  const unread = moved.filter((url) => !take((other) => originOf(other) === originOf(url)));
  return [...new Set(unread)];
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return url;
  }
}
