import { isReportName, sectionByWords, tableBySigns } from '../forms/signs';
import type { Block, Outline, TextBlock } from '../page/outline';
import { PORTAL_LINE } from '../page/portal-lines';
import { compact, foldLabel, splitOrdinal } from '../text/fold';

/** A title is no longer than this; it takes three lines at most. */
const LONGEST_TITLE = 80;
const MOST_LINES = 3;
/** A line of a title. */
const LONGEST_LINE = 60;

/**
 * The article in what a file holds. Files that were printed from a browser have the portal's lines around it: what
 * stands before the title is none of it, nor are the portal's lines behind it.
 * @returns the article's blocks, and its title as far as it can be told
 */
export function articleOf(blocks: readonly Block[]): Pick<Outline, 'blocks' | 'headlines'> {
  const title = titleAt(blocks);
  const from = title?.from ?? 0;
  const kept = blocks
    .slice(from)
    .filter((block) => block.kind !== 'text' || block.text.includes('。') || !PORTAL_LINE.test(block.text));
  return { blocks: kept, headlines: title ? [{ text: title.text, address: title.address }] : [] };
}

/** Where the last title before the first section begins: lists of other reports stand before it, if they do. */
function titleAt(blocks: readonly Block[]): { from: number; text: string; address: number } | null {
  const end = blocks.findIndex(isSection);
  const head = blocks.slice(0, end < 0 ? Math.min(blocks.length, 40) : end);
  const found: { from: number; to: number; text: string; marked: boolean }[] = [];
  for (let to = 0; to < head.length; to++) {
    const line = lineOf(head[to]);
    if (!line) continue;
    for (let from = to; from >= 0 && from > to - MOST_LINES; from--) {
      const lines = head.slice(from, to + 1).map(lineOf);
      if (lines.some((each) => !each)) break;
      const text = lines.map((each) => each!.text).join('');
      if (!isTitle(text)) continue;
      found.push({ from: startOf(head, from, line), to, text, marked: line.level > 0 || line.emphasis });
      break;
    }
  }
  const dated = found.filter(({ text }) => /20\d\d|二[〇○零]/.test(text));
  const best = (dated.length > 0 ? dated : found).sort((a, b) => Number(a.marked) - Number(b.marked)).at(-1);
  if (!best) return null;
  const lines = head.slice(best.from, best.to + 1) as TextBlock[];
  return { from: best.from, text: lines.map(({ text }) => text).join(''), address: lines[0]!.address };
}

/** The unit's name may stand above in a line of its own, which looks as the title does. */
function startOf(head: readonly Block[], from: number, title: TextBlock): number {
  const above = lineOf(head[from - 1]);
  const alike =
    above && above.level === title.level && (title.level > 0 || (above.emphasis && title.emphasis));
  return alike && above.text.length <= 30 && !/[。：:，,]/.test(above.text) && !PORTAL_LINE.test(above.text)
    ? from - 1
    : from;
}

function lineOf(block: Block | undefined): TextBlock | null {
  return block?.kind === 'text' && block.text.length <= LONGEST_LINE && !/[。；]/.test(block.text)
    ? block
    : null;
}

function isTitle(text: string): boolean {
  const folded = compact(text);
  return folded.length <= LONGEST_TITLE && isReportName(folded);
}

function isSection(block: Block): boolean {
  if (block.kind === 'table') {
    const cells = block.rows.slice(0, 12).flatMap((row) => row.cells);
    return tableBySigns(cells.map(({ text }) => compact(text.slice(0, 80))).join(' ')) !== null;
  }
  if (block.kind !== 'text' || block.text.length > LONGEST_LINE) return false;
  const { ordinal } = splitOrdinal(compact(block.text));
  return ordinal !== '' && sectionByWords(foldLabel(block.text)) !== null;
}
