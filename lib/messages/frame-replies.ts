import { z } from 'zod';
import { sheetSchema } from '../copies/sheets/sheet-schema';

/** Whether the reader now sees the place; if not, the row's words to look for. */
export const jumpReplySchema = z.object({ ok: z.boolean(), row: z.string().optional() });
export type JumpReply = z.infer<typeof jumpReplySchema>;

/** A table as it stands on the page; null when the page no longer has it. */
export const sheetReplySchema = sheetSchema.nullable();
