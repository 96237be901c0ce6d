import { z } from 'zod';
import { severitySchema } from '../inspection';
import { attachedStateSchema } from '../store/attached-store';
import { packedReadingSchema, remarkSchema } from './reading-schema';

const file = { tab: z.number().int(), frame: z.number().int().negative() };

/** What was read of a file to which a page links. */
export const readAttachmentSchema = z.object({
  reading: packedReadingSchema,
  /** By address: its page; null: it has none. */
  pages: z.array(z.number().int().min(1).nullable()),
  remarks: z.array(remarkSchema),
  /** Whose it is: the origin that handed it out at the address of the link; null: another did. */
  origin: z.string().nullable(),
});
export type ReadAttachment = z.infer<typeof readAttachmentSchema>;

/** What the page that reads files in the background tells it. */
export const fromRoomSchema = z.discriminatedUnion('type', [
  /** It has nothing to do. It is answered with a file to be read, or null. */
  z.object({ type: z.literal('file wanted') }),
  /** How far a file is; said every second. It is answered with whether anybody still wants it. */
  z.object({ type: z.literal('file state'), ...file, state: attachedStateSchema }),
  z.object({ type: z.literal('file read'), ...file, read: readAttachmentSchema }),
]);
export type FromRoom = z.infer<typeof fromRoomSchema>;

/** A file to be read, as the answer to `file wanted`. */
export const fileWantedSchema = z.object({
  ...file,
  name: z.string(),
  url: z.string(),
  brief: z.object({
    language: z.enum(['zh-CN', 'en']),
    rules: z.record(z.string(), z.enum([...severitySchema.options, 'off'])),
  }),
});
export type FileWanted = z.infer<typeof fileWantedSchema>;

/** To the page that reads files: there is more to do. It is answered with true, where the page is there. */
export const filesWaiting = { type: 'files waiting' } as const;
export const filesWaitingSchema = z.object({ type: z.literal(filesWaiting.type) });
