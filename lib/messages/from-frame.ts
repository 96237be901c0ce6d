import { z } from 'zod';
import { inspectionSchema, settledReasonSchema } from '../inspection';

/** What scripts in pages tell the background. Who sent it, and from where, the browser says. */
export const fromFrameSchema = z.discriminatedUnion('type', [
  /** The detector: this frame looks like a report. */
  z.object({ type: z.literal('report here') }),
  /** The inspector: I am here, and ask for my brief. */
  z.object({ type: z.literal('ready') }),
  /** The inspector: this is what I found, now. It is answered with what of it is settled. */
  z.object({
    type: z.literal('inspected'),
    session: z.string(),
    url: z.string(),
    inspection: inspectionSchema,
    /** Addresses of the frames inside this one that are large enough to hold a part of the report. */
    frames: z.array(z.string()),
    overlay: z.boolean(),
    /** The page kept taking the marks away, so that they were given up. */
    marksRemoved: z.boolean().default(false),
  }),
  z.object({
    type: z.literal('inspection failed'),
    session: z.string(),
    url: z.string(),
    reason: z.string(),
  }),
  /**
   * The reader has settled a finding on the page. Only the fixed reasons come this way: what is typed in a page, the
   * page can read.
   */
  z.object({
    type: z.literal('settle'),
    session: z.string(),
    finding: z.string(),
    reason: settledReasonSchema.exclude(['other']),
  }),
  /** The document goes away. */
  z.object({ type: z.literal('left'), session: z.string() }),
]);
export type FromFrame = z.infer<typeof fromFrameSchema>;
