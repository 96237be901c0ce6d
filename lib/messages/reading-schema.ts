import { z } from 'zod';
import { sourceFileSchema } from '../inspection';
import { isBounded } from './packed-reading';

const count = z.number().int().min(0);
const texts = z.array(z.string());
/** A cell without its names, which would be most of the message of a large table: address, text, spans, header. */
const cell = z.tuple([count, z.string(), count, count, z.boolean()]);
const row = z.object({
  group: count,
  cells: z.array(cell),
});

const frame = z.object({ kind: z.literal('frame'), address: count, url: z.string(), written: z.string() });
const standIn = z.object({
  kind: z.enum(['image', 'attachment', 'viewer']),
  address: count,
  text: z.string(),
  url: z.string().optional(),
});
const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    address: count,
    text: z.string(),
    level: count.max(6),
    emphasis: z.boolean(),
  }),
  z.object({
    kind: z.literal('table'),
    address: count,
    rows: z.array(row),
    cellsLeftOut: count,
    unshown: z.enum(['openable', 'shut']).optional(),
  }),
  standIn,
  frame,
]);

/** What was noted in reading a file. */
export const remarkSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('changesAccepted'), insertions: count, deletions: count }),
  z.object({
    kind: z.enum(['scannedPages', 'recognisedText', 'unmappedText', 'damagedPages']),
    pages: z.array(count).max(1000),
  }),
]);

const packedReading = z.object({
  outline: z.object({
    url: z.string(),
    contentType: z.string(),
    title: z.string(),
    meta: z.array(z.tuple([z.string(), z.string()])),
    headlines: z.array(z.object({ text: z.string(), address: count.nullable() })),
    notices: texts,
    blocks: z.array(block),
    frames: z.array(frame),
    attachments: z.array(standIn).max(50).optional(),
    faults: texts,
    file: sourceFileSchema.optional(),
  }),
  links: z.array(z.object({ texts, url: z.string(), under: texts })),
  linksLeftOut: z.boolean(),
  pager: z.array(z.object({ text: z.string(), leadsOn: z.boolean() })),
});

/** What was read of a page, as it travels by message: JSON and nothing else. */
export type PackedReading = z.infer<typeof packedReading>;

/** What was read of a page, at the background's door. */
export const packedReadingSchema = packedReading.refine(isBounded);
