import { z } from 'zod';
import type { Sheet } from './sheet';

/** Slots that a sheet may have: four times what the grid of one table can. */
const mostSlots = 1_000_000;

const count = z.number().int().min(0);

const cellSchema = z.object({
  x: count,
  y: count,
  width: count.min(1),
  height: count.min(1),
  text: z.string(),
  number: z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/)
    .nullable(),
  header: z.boolean(),
});

/**
 * A sheet that has travelled by message, with bounds: whoever lays it out makes a slot for every place that it says
 * it has. Apart from the sheet itself, so that what only makes sheets needs no schema.
 */
export const sheetSchema = z
  .object({ width: count, height: count, cells: z.array(cellSchema) })
  .refine(({ width, height, cells }) => width * height <= mostSlots && cells.length <= mostSlots)
  .refine(({ width, height, cells }) =>
    cells.every(({ x, y }) => x < width && y < height),
  ) satisfies z.ZodType<Sheet>;
