import { sectionByWords } from '../forms/signs';
import { compact, foldLabel, splitOrdinal } from '../text/fold';

/** A cell with more text than this is prose in a layout table, not a label or a figure. */
const PROSE_LENGTH = 120;

/**
 * Whether a row of a table only carries article text: one cell with words, and those are a section's heading or long.
 * @param texts of the row's cells
 */
export function isProseRow(texts: readonly string[]): boolean {
  let worded: string | null = null;
  for (const text of texts) {
    if (text === '') continue;
    if (worded !== null) return texts.some((each) => each.length > 400);
    worded = text;
  }
  if (worded === null) return false;
  if (worded.length > PROSE_LENGTH) return true;
  const { ordinal } = splitOrdinal(compact(worded));
  return ordinal !== '' && !ordinal.startsWith('(') && sectionByWords(foldLabel(worded)) !== null;
}
