import { judgeTab } from '../../lib/background/judge-tab';
import { judgementFor } from '../../lib/background/judgement-for';
import { keepReading } from '../../lib/background/tab-readings';
import { fromFrameSchema, type ReadMessage } from '../../lib/messages/from-frame';
import type { JudgementReply } from '../../lib/messages/judgement';

/** What the background would answer to a reading, with nothing settled: both ways through JSON, as in Chromium. */
export function judgementOf(message: ReadMessage, settled: string[] | null = []): JudgementReply {
  const read = fromFrameSchema.parse(JSON.parse(JSON.stringify(message)));
  if (read.type !== 'read') throw new Error('This is no reading.');
  const [share] = judgeTab([keepReading({ tab: 0, frame: 0, origin: null }, read)], () => true);
  return JSON.parse(JSON.stringify({ ...judgementFor(share!), settled, milliseconds: 1 }));
}
