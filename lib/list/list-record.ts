import { z } from 'zod';
import { furtherSchema, inspectionSchema } from '../inspection';
import { faultSchema } from './fault';
import { listPagesSchema } from './list-pages';

/** Addresses come from pages, and are opened at a click: nothing but pages of the web. */
const webAddress = z.string().regex(/^https?:\/\//i);

/** A list of reports that is inspected, or is going to be. */
export const listSchema = z.object({
  /** The tab that showed it; by it the list is known. */
  tab: z.number().int(),
  /** The page that lists them. */
  source: z.object({ url: z.string(), title: z.string() }),
  reports: z.array(z.object({ title: z.string(), url: webAddress })),
  /** It has more pages, whose reports are not among them. */
  further: furtherSchema.optional(),
  /** Its pages, once the person has asked for the others as well. */
  pages: listPagesSchema.optional(),
  /** What the user wants: a page that is loaded again goes on with it. */
  wanted: z.enum(['nothing yet', 'run', 'pause', 'stop']),
  /** The list on the desk that it became, by its id. */
  kept: z.string().optional(),
});
export type ReportList = z.infer<typeof listSchema>;

/** What became of one listed report. */
export const outcomeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('inspected'), inspection: inspectionSchema }),
  z.object({ state: z.literal('failed'), fault: faultSchema }),
]);
export type ListedOutcome = z.infer<typeof outcomeSchema>;
