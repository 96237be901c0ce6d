import { z } from 'zod';
import { refusals } from '../words/refusals';

/** What the extension's own pages ask of the background. */
export const fromPopupSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('inspect tab'),
    tab: z.number().int(),
    /** Inspect although the page does not look like a report. */
    insist: z.boolean(),
  }),
  /** Has the files read that may hold what the tab's report lacks. It is answered with whether there are any. */
  z.object({ type: z.literal('attach files'), tab: z.number().int() }),
  z.object({ type: z.literal('stop files'), tab: z.number().int() }),
  /** Copies the table that the page makes plain, or lets the reader point at one; `select`: selects cells in it. */
  z.object({ type: z.literal('on table'), tab: z.number().int(), act: z.enum(['copy', 'select']) }),
]);
export type FromPopup = z.infer<typeof fromPopupSchema>;

/** The answer to `inspect tab`. */
export const inspectTabReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), refusal: z.enum(refusals) }),
]);
export type InspectTabReply = z.infer<typeof inspectTabReplySchema>;
