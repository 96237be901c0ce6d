import type { FromFrame } from '../messages/from-frame';
import type { FramePlace } from '../messages/own-sender';
import { settleOnPage } from '../settled/settle-finding';
import { forgetFrame, framesOf, saveFrame } from '../store/frame-store';
import { dropFilesOf } from './attached-files';
import { briefNow } from './brief';
import { goOnInto, goTo } from './go-on';
import { inTurnOf } from './in-turn';
import { injectInto, injectOverlay } from './inject';
import { onGone, onReading } from './on-reading';

/**
 * Puts down what a frame says of itself.
 * @returns the answer to it: the brief to `ready`, the judgement to `read`, to `overlay wanted` whether it is there, to `marks` whether their inspection is
 * known, to `settle` whether the decision was stored, to `past the end` and `go to` whether another frame has findings
 */
export async function onFrameMessage(message: FromFrame, place: FramePlace): Promise<unknown> {
  const { tab, frame } = place;
  switch (message.type) {
    case 'report here':
      return inTurnOf(tab, frame, () => inspectFrame(place));
    case 'ready':
      return briefNow();
    case 'read':
      return onReading(message, place);
    case 'overlay wanted':
      return injectOverlay(tab, frame);
    case 'marks':
      return inTurnOf(tab, frame, () => switchMarks(message, tab, frame));
    case 'inspection failed': {
      const { session, url, reason } = message;
      return inTurnOf(tab, frame, () => saveFrame({ ...place, session, url, state: 'failed', reason }));
    }
    case 'settle': {
      const { session, finding, reason } = message;
      // What was inspected a moment ago is put down first: the decision is about those figures.
      return inTurnOf(tab, frame, () =>
        settleOnPage({ ...place, session, finding }, { reason, note: '' }),
      ).catch((error) => {
        console.error('Gouji: a decision could not be stored.', error);
        return false;
      });
    }
    case 'past the end':
      return goOnInto(place, message.by);
    case 'go to':
      return goTo(place, message.frame, message.finding);
    case 'left':
      void dropFilesOf(tab, frame, message.session).then(() => onGone(tab, frame, message.session));
      return inTurnOf(tab, frame, () => forgetFrame(tab, frame, message.session));
  }
}

/** How the marks stand now. @returns false where the inspection is not known that they belong to */
async function switchMarks(
  { session, overlay, marksRemoved }: Extract<FromFrame, { type: 'marks' }>,
  tab: number,
  frame: number,
): Promise<boolean> {
  const record = (await framesOf(tab)).find((each) => each.frame === frame);
  if (record?.state !== 'inspected' || record.session !== session) return false;
  await saveFrame({ ...record, overlay: overlay && record.inspection.isReport, marksRemoved });
  return true;
}

async function inspectFrame(place: FramePlace): Promise<void> {
  const { tab, frame } = place;
  const record = { ...place, session: '', url: '' };
  await saveFrame({ ...record, state: 'inspecting' });
  try {
    await injectInto(tab, frame);
  } catch (error) {
    // A frame that has gone in the meantime is no failure of a report.
    await forgetFrame(tab, frame, '');
    console.warn('Gouji: the inspector could not be put into a frame.', error);
  }
}
