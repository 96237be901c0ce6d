import type { Inspection } from '../inspection';
import type { ReadMessage } from '../messages/from-frame';
import type { JudgementReply } from '../messages/judgement';
import type { FramePlace } from '../messages/own-sender';
import { readPageAgain } from './attached-files';
import { decisions } from './decisions';
import { inTurnOf } from './in-turn';
import { judgeTab, type Share } from './judge-tab';
import { recordOf, save } from './put-down';
import { type KeptReading, readingsOf, whenRead } from './tab-readings';
import { answerFor } from './tell-share';

/** The page is asked to read again where the background was ended since it did. */
const patienceMs = 1500;

/**
 * A file that is shown by itself, and that was inspected with a page: it has the marks that it has there, and what people
 * decide about them is about the page's report. Nothing is kept of it besides.
 * @returns null where it is no part of that page's report any more
 */
export async function answerForFile(message: ReadMessage, place: FramePlace): Promise<JudgementReply | null> {
  const { tab, frame } = message.partOf!;
  const isThere = (readings: readonly KeptReading[]) =>
    readings.some((reading) => reading.frame === frame) && readings.some((reading) => !reading.file);
  if (!isThere(readingsOf(tab))) {
    await readPageAgain(tab);
    await whenRead(tab, isThere, patienceMs);
  }
  const joint = judgeTab(readingsOf(tab), () => true).find(({ reading }) => reading.frame === frame);
  if (!joint || !isSameFile(joint.reading, message)) return null;
  const share = shownAlone(joint, message, place);
  const decided = await decisions();
  void inTurnOf(place.tab, place.frame, async () => {
    await save(await recordOf(place.tab, { known: share, told: share, said: decided }, decided));
  }).catch((error) => console.error('Gouji: a file of a page could not be put down.', error));
  return answerFor(share, decided, 0);
}

/** What of the report stands in the file, as though it were all. */
function shownAlone(joint: Share, message: ReadMessage, { frame, origin }: FramePlace): Share {
  const { shared: _, wanted: _wanted, ...share } = joint;
  const { source } = joint.inspection;
  const inspection: Inspection = {
    ...joint.inspection,
    // Known by the address of its link, wherever that led.
    source: { ...source, url: joint.reading.url, inspectedAt: message.inspectedAt },
  };
  return { ...share, inspection, reading: { ...joint.reading, frame, origin, message } };
}

/** Its addresses lead into the file as it was when it was inspected with the page. */
function isSameFile({ outline }: KeptReading, { reading }: ReadMessage): boolean {
  return outline.file?.sha256 !== undefined && outline.file.sha256 === reading.outline.file?.sha256;
}
