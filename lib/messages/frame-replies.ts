import { z } from 'zod';

/** Whether the reader now sees the place; if not, the row's words to look for. */
export const jumpReplySchema = z.object({ ok: z.boolean(), row: z.string().optional() });
export type JumpReply = z.infer<typeof jumpReplySchema>;

/** A table in both forms of the clipboard; null when the page no longer has it. */
export const copyReplySchema = z
  .object({ html: z.string(), text: z.string(), rows: z.number(), columns: z.number() })
  .nullable();
export type CopyReply = z.infer<typeof copyReplySchema>;
