import { z } from 'zod';

/** What the extension's own pages ask of the background. */
export const fromPopupSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('inspect tab'),
    tab: z.number().int(),
    /** Inspect although the page does not look like a report. */
    insist: z.boolean(),
  }),
  /** Copies the table that the page makes plain, or lets the reader point at one; `select`: selects cells in it. */
  z.object({ type: z.literal('on table'), tab: z.number().int(), act: z.enum(['copy', 'select']) }),
]);
export type FromPopup = z.infer<typeof fromPopupSchema>;

/** Why a page may not be inspected. */
export const refusalSchema = z.enum([
  'browser page',
  'extension store',
  'file',
  'no permission',
  /** The office's policies for the browser keep extensions off the page. */
  'policy',
  'no such tab',
  'PDF',
  'unknown',
]);
export type Refusal = z.infer<typeof refusalSchema>;

/** The answer to `inspect tab`. */
export const inspectTabReplySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), refusal: refusalSchema }),
]);
export type InspectTabReply = z.infer<typeof inspectTabReplySchema>;
