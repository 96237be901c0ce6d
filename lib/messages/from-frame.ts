import { z } from 'zod';
import { settledReasonSchema, severitySchema } from '../inspection';
import { packedReadingSchema, remarkSchema } from './reading-schema';

/** Of which life of an inspector a message is. */
const inspector = { session: z.string() };
const marks = {
  /** Findings are marked on the page, where it is a report. */
  overlay: z.boolean(),
  /** The page kept taking the marks away, so that they were given up. */
  marksRemoved: z.boolean(),
};

/** What scripts in pages tell the background. Who sent it, and from where, the browser says. */
export const fromFrameSchema = z.discriminatedUnion('type', [
  /** The detector: this frame looks like a report. */
  z.object({ type: z.literal('report here') }),
  /** The inspector: I am here, and ask for my brief. */
  z.object({ type: z.literal('ready') }),
  /** The inspector: this is what I read, now. It is answered with a judgement. */
  z.object({
    type: z.literal('read'),
    ...inspector,
    url: z.string(),
    /** ISO date and time. Tells this reading from the others of its session. */
    inspectedAt: z.string(),
    reading: packedReadingSchema,
    language: z.enum(['zh-CN', 'en']),
    /** What the brief says of them, by id. */
    rules: z.record(z.string(), z.enum([...severitySchema.options, 'off'])),
    /** Inspect although the page does not look like a report. */
    insist: z.boolean(),
    /** Addresses of the frames inside this one that are large enough to hold a part of the report. */
    frames: z.array(z.string()),
    /** What was noted in reading a file. */
    remarks: z.array(remarkSchema).optional(),
    /** Only of a file in our own page: the tab whose page links to it and was inspected with it, and its number there. */
    partOf: z.object({ tab: z.number().int(), frame: z.number().int().negative() }).optional(),
    ...marks,
  }),
  /** The inspector has a report to mark: put the overlay into this frame. It is answered with whether it is there. */
  z.object({ type: z.literal('overlay wanted') }),
  /** The marks were switched, or given up. It is answered with whether the inspection is known that they belong to. */
  z.object({ type: z.literal('marks'), ...inspector, ...marks }),
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
  /**
   * The reader goes on behind the last finding of this frame, or before the first. It is answered with whether that led
   * into another frame.
   */
  z.object({ type: z.literal('past the end'), ...inspector, by: z.union([z.literal(1), z.literal(-1)]) }),
  /** The reader picks a finding of another frame. It is answered with whether that is there. */
  z.object({ type: z.literal('go to'), ...inspector, frame: z.number().int(), finding: z.string() }),
  /** The document goes away. */
  z.object({ type: z.literal('left'), session: z.string() }),
]);
export type FromFrame = z.infer<typeof fromFrameSchema>;
/** What an inspector has read. */
export type ReadMessage = Extract<FromFrame, { type: 'read' }>;
