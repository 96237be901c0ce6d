import { z } from 'zod';
import type { ListWords } from '../words/list';
import { faultInWords } from './fault-in-words';
import { listPagesSchema } from './list-pages';
import { outcomeSchema } from './list-record';

const keptSchema = z.object({ state: z.literal('kept') });

/**
 * Why an entry of a list was not inspected, in words.
 * @param outcome as the desk keeps it; undefined: there is none yet
 * @returns null: it was
 */
export function whyNotInspected(outcome: unknown, words: ListWords): string | null {
  if (outcome === undefined) return words.notYet;
  if (keptSchema.safeParse(outcome).success) return null;
  const known = outcomeSchema.safeParse(outcome).data;
  // What cannot be read is inspected again when the list is gone through.
  if (!known) return words.notYet;
  if (known.state === 'failed') return faultInWords(known.fault, words);
  const { inspection } = known;
  return inspection.isReport ? null : words.noReport(inspection.reason);
}

/** Pages of a list that could not be read, and why. @param pages as the desk keeps them */
export function unreadPages(
  pages: unknown,
  words: ListWords,
): { url: string; title: string; reason: string }[] {
  const known = listPagesSchema.safeParse(pages).data?.pages ?? [];
  return known.flatMap(({ url, number, outcome }, at) =>
    outcome.state === 'failed'
      ? [{ url, title: words.pageOfList(number ?? at + 1), reason: faultInWords(outcome.fault, words) }]
      : [],
  );
}
