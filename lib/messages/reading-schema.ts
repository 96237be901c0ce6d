import { z } from 'zod';
import { isBounded, type PackedReading } from './packed-reading';

const count = z.number().int().min(0);
const texts = z.array(z.string());
const row = z.object({
  group: count,
  cells: z.array(z.tuple([count, z.string(), count, count, z.boolean()])),
});

const frame = z.object({ kind: z.literal('frame'), address: count, url: z.string(), written: z.string() });
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
  z.object({ kind: z.enum(['image', 'attachment', 'viewer']), address: count, text: z.string() }),
  frame,
]);

/** What was read of a page, at the background's door. */
export const packedReadingSchema = z
  .object({
    outline: z.object({
      url: z.string(),
      contentType: z.string(),
      title: z.string(),
      meta: z.array(z.tuple([z.string(), z.string()])),
      headlines: z.array(z.object({ text: z.string(), address: count.nullable() })),
      notices: texts,
      blocks: z.array(block),
      frames: z.array(frame),
      attachments: z
        .array(
          z.object({ kind: z.enum(['image', 'attachment', 'viewer']), address: count, text: z.string() }),
        )
        .max(50)
        .optional(),
      faults: texts,
    }),
    links: z.array(z.object({ texts, url: z.string(), under: texts })),
    linksLeftOut: z.boolean(),
    pager: z.array(z.object({ text: z.string(), leadsOn: z.boolean() })),
  })
  .refine(isBounded) satisfies z.ZodType<PackedReading>;
