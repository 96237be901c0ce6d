import { z } from 'zod';
import type { Sheet } from '../copies/sheets/sheet';
import { sheetSchema } from '../copies/sheets/sheet-schema';
import { inspectionSchema, type TableKey, tableKeySchema } from '../inspection';

const place = {
  tab: z.number().int(),
  frame: z.number().int(),
  /** Marks one life of an inspector in one document; a frame that navigates gets another. */
  session: z.string(),
  url: z.string(),
  /** Whose the document is, see `FramePlace`. */
  origin: z.string().nullish(),
};

/**
 * Where the report stands in several frames: whether this one holds a part of what the frame around it begins, and the
 * ids of all findings in reading order. The inspection is of the whole, with the findings of this frame alone.
 */
const shared = z.object({ part: z.boolean(), order: z.array(z.string()) }).optional();

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
    shared,
    /**
     * What its own document may know, where frames of other origins hold a part of the report; and the tables of the
     * report that stand in it, which the document itself does not give away then.
     */
    told: z
      .object({
        inspection: inspectionSchema,
        shared,
        sheets: z.array(z.tuple([tableKeySchema, sheetSchema])),
      })
      .optional(),
    /** Frames inside it that may hold a part of the report and that the extension may not read. */
    unreadFrames: z.array(z.string()),
    /** Files to which it links and that may hold what its report lacks. */
    wanted: z.array(z.object({ name: z.string(), url: z.string() })).optional(),
    /** Whether its findings are marked on the page. */
    overlay: z.boolean(),
    /** The page kept taking the marks away, so that they were given up. */
    marksRemoved: z.boolean().default(false),
  }),
  z.object({ ...place, state: z.literal('failed'), reason: z.string() }),
  /** A report was inspected, and there was no room to keep what was found. */
  z.object({ ...place, state: z.literal('forgotten') }),
]);
export type FrameRecord = z.infer<typeof frameRecordSchema>;

/** One of the report's tables, where only the extension knows that it is one; null: ask the frames. */
export function keptSheet(records: readonly FrameRecord[], table: TableKey): Sheet | null {
  const sheets = records.flatMap((record) => (record.state === 'inspected' && record.told?.sheets) || []);
  return sheets.find(([key]) => key === table)?.[1] ?? null;
}

/** What of a frame's record its own document, and others of its origin, may know. */
export function asTold(record: FrameRecord): FrameRecord {
  if (record.state !== 'inspected') return record;
  const { inspection, shared } = record.told ?? record;
  // Which frames of others may be read, and where they were led, is not theirs to know.
  return { ...record, inspection, shared, unreadFrames: [], wanted: [] };
}
