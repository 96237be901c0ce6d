import { judgementFor, judgeReading } from '../../lib/background/judge-reading';
import { fromFrameSchema, type ReadMessage } from '../../lib/messages/from-frame';
import type { JudgementReply } from '../../lib/messages/judgement';

/** What the background would answer to a reading, with nothing settled: both ways through JSON, as in Chromium. */
export function judgementOf(message: ReadMessage, settled: string[] | null = []): JudgementReply {
  const read = fromFrameSchema.parse(JSON.parse(JSON.stringify(message)));
  if (read.type !== 'read') throw new Error('This is no reading.');
  return JSON.parse(JSON.stringify({ ...judgementFor(judgeReading(read)), settled, milliseconds: 1 }));
}
