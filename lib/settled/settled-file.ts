import { z } from 'zod';
import { type SettledEntry, settledEntrySchema } from './settled-entry';

const fileSchema = z.object({
  gouji: z.literal('settled'),
  version: z.literal(1),
  decisions: z.array(z.unknown()),
});
const laterSchema = z.object({ gouji: z.literal('settled'), version: z.number().min(2) });

/** What a file of decisions holds; an entry that cannot be read is counted and costs itself alone. */
export type ReadDecisions =
  | { ok: true; entries: SettledEntry[]; unreadable: number }
  | { ok: false; reason: 'no json' | 'no decisions' | 'later version' };

/** Decisions about findings as a file that can be handed on. */
export function writeSettledFile(entries: readonly SettledEntry[]): string {
  const decisions = entries.map((entry) => settledEntrySchema.parse(entry));
  return `${JSON.stringify({ gouji: 'settled', version: 1, decisions }, null, 2)}\n`;
}

/** Reads a file of decisions. Never throws. */
export function readSettledFile(text: string): ReadDecisions {
  let value: unknown;
  try {
    // Editors on Windows put a byte-order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'no json' };
  }
  const file = fileSchema.safeParse(value).data;
  if (!file) {
    const later = laterSchema.safeParse(value).success;
    return { ok: false, reason: later ? 'later version' : 'no decisions' };
  }
  const entries = file.decisions.flatMap((entry) => settledEntrySchema.safeParse(entry).data ?? []);
  return { ok: true, entries, unreadable: file.decisions.length - entries.length };
}
