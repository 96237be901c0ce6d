import { z } from 'zod';
import { inspectionSchema } from '../inspection';

const place = {
  tab: z.number().int(),
  frame: z.number().int(),
  /** Marks one life of an inspector in one document; a frame that navigates gets another. */
  session: z.string(),
  url: z.string(),
};

/**
 * What is known of one frame of one tab. The toolbar, the popup and the counts all derive from these records
 * and from nothing else.
 */
export const frameRecordSchema = z.discriminatedUnion('state', [
  z.object({ ...place, state: z.literal('inspecting') }),
  z.object({
    ...place,
    state: z.literal('inspected'),
    inspection: inspectionSchema,
    /**
     * Where the report stands in several frames: whether this one holds a part of what the frame around it begins, and
     * the ids of all findings in reading order. The inspection is of the whole, with the findings of this frame alone.
     */
    shared: z.object({ part: z.boolean(), order: z.array(z.string()) }).optional(),
    /** Frames inside it that may hold a part of the report and that the extension may not read. */
    unreadFrames: z.array(z.string()),
    /** Whether its findings are marked on the page. */
    overlay: z.boolean(),
    /** The page kept taking the marks away, so that they were given up. */
    marksRemoved: z.boolean().default(false),
  }),
  z.object({ ...place, state: z.literal('failed'), reason: z.string() }),
]);
export type FrameRecord = z.infer<typeof frameRecordSchema>;
