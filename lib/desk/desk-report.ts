import { z } from 'zod';
import { inspectionSchema, type ReportInspection } from '../inspection';

/** An inspection of a report; of a page that is none nothing is kept. */
const reportInspectionSchema = inspectionSchema.refine(
  (inspection): inspection is ReportInspection => inspection.isReport,
);

/** What a report said between two moments. */
export const versionSchema = z.object({
  /** SHA-256 of what the report says, see `digestOf`. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** ISO date and time. */
  firstSeen: z.iso.datetime(),
  lastSeen: z.iso.datetime(),
  /** The version of the extension that inspected it. */
  by: z.string(),
  /** The life of the document in which it was first seen: what a page says while it is still loading is no version. */
  visit: z.string().nullable(),
  inspection: reportInspectionSchema,
});
export type Version = z.infer<typeof versionSchema>;

/** One report with all that it has said, last seen last. */
export interface DeskReport {
  id: string;
  /** Where it stands, see `addressKey`. */
  addresses: string[];
  /** The pages of lists that it was taken from. */
  lists: string[];
  versions: Version[];
}
