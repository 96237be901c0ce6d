import type { FromFrame } from '../messages/from-frame';
import { applySettled } from '../settled/apply';
import { settleFinding } from '../settled/settle-finding';
import { settledEntries } from '../settled/settled-store';
import { correctUnreadFrames, forgetFrame, saveFrame } from '../store/frame-store';
import { briefNow } from './brief';
import { inTurnOf } from './in-turn';
import { injectInto, reachableFrames } from './inject';
import { settledIds } from './settled';

/**
 * Puts down what a frame says of itself.
 * @returns the answer to it: the brief to `ready`, to `inspected` the ids of the findings that are settled, to
 * `settle` whether the decision was stored
 */
export async function onFrameMessage(message: FromFrame, tab: number, frame: number): Promise<unknown> {
  switch (message.type) {
    case 'report here':
      return inTurnOf(tab, frame, () => inspectFrame(tab, frame));
    case 'ready':
      return briefNow();
    case 'inspected':
      return inspected(message, tab, frame);
    case 'inspection failed': {
      const { session, url, reason } = message;
      return inTurnOf(tab, frame, () => saveFrame({ tab, frame, session, url, state: 'failed', reason }));
    }
    case 'settle': {
      const { session, finding, reason } = message;
      // What was inspected a moment ago is put down first: the decision is about those figures.
      return inTurnOf(tab, frame, () =>
        settleFinding({ tab, frame, session, finding }, { reason, note: '' }),
      ).catch((error) => {
        console.error('Gouji: a decision could not be stored.', error);
        return false;
      });
    }
    case 'left':
      return inTurnOf(tab, frame, () => forgetFrame(tab, frame, message.session));
  }
}

/** Saves an inspection in its turn; the answer, and the work on the next one, wait for nothing else. */
async function inspected(
  {
    session,
    url,
    inspection: fresh,
    frames,
    overlay,
    marksRemoved,
  }: Extract<FromFrame, { type: 'inspected' }>,
  tab: number,
  frame: number,
): Promise<string[]> {
  const record = await inTurnOf(tab, frame, async () => {
    const inspection = applySettled(fresh, await settledEntries());
    const place = {
      tab,
      frame,
      session,
      url,
      state: 'inspected',
      inspection,
      overlay,
      marksRemoved,
    } as const;
    const unreadFrames = await outOfReach({ tab, frame }, frames, false);
    await saveFrame({ ...place, unreadFrames }).catch((error) => {
      // No room for it, not even alone. That is said; the page has its marks all the same.
      const reason = error instanceof Error ? error.message : String(error);
      return saveFrame({ tab, frame, session, url, state: 'failed', reason });
    });
    return { ...place, unreadFrames };
  });
  // What is still loading is not read yet, but nothing waits for it.
  if (record.unreadFrames.length > 0) void correctWhenLoaded(record, frames);
  return settledIds(record.inspection);
}

async function correctWhenLoaded(record: Parameters<typeof correctUnreadFrames>[0], frames: string[]) {
  const { tab, frame } = record;
  const unreadFrames = await outOfReach(record, frames, true);
  await inTurnOf(tab, frame, () => correctUnreadFrames({ ...record, unreadFrames }));
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
