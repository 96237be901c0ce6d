import { z } from 'zod';
import { inspectionSchema, type ReportInspection, severitySchema } from '../inspection';

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

/** What a finding is in a list of reports: enough to filter and to search. */
const lineFindingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  severity: severitySchema,
  message: z.string(),
});

/**
 * What a list shows of a report, kept beside it: a thousand inspections are not read to show a thousand lines. It is
 * made of the report by `lineOf` and of nothing else, so that a damaged one can be made again.
 */
export const lineSchema = z.object({
  id: z.string(),
  addresses: z.array(z.string()),
  lists: z.array(z.string()),
  url: z.string(),
  title: z.string(),
  agency: z.string().nullable(),
  year: z.number().int().nullable(),
  /** What the reports of this unit for this year are found by, see `yearNames`. */
  names: z.array(z.string()),
  publishedOn: z.string().nullable(),
  digest: z.string(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  versions: z.number().int().min(1),
  findings: z.array(lineFindingSchema),
  checked: z.enum(['whole', 'in part', 'not', 'free form']),
  notCompared: z.boolean(),
});
export type DeskLine = z.infer<typeof lineSchema>;
