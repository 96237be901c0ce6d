import type { TextLine } from './text-lines';

/** A paragraph put together again from its lines, which may stand on two pages. */
export interface InkParagraph {
  kind: 'text';
  /** Lines with the page of each. */
  lines: { page: number; line: TextLine }[];
  text: string;
  emphasis: boolean;
}

/** Lines of one page between tables, from the top down. */
export interface TextColumn {
  page: number;
  lines: TextLine[];
}

/** Where text begins and ends on a page, as most of its lines do. */
export interface Margins {
  left: number;
  right: number;
  /** From one line to the next, as usual. */
  leading: number;
}

const ORDINAL =
  /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d))/;
const HEADING = /^[一二三四五六七八九十]{1,2}\s*[、.．].{0,40}$/;
const ENDS = /[。！？；：.!?;:]["”』」）)]*$/;

/**
 * The margins of a page.
 * @param width of the page
 * @param before margins of the page before, which hold where this one has no full lines: a date and a name at its head
 */
export function marginsOf(lines: readonly TextLine[], width: number, before: Margins | null): Margins {
  const long = lines.filter(({ box }) => box.x1 - box.x0 > 0.45 * width);
  const among = long.length >= 2 ? long : lines;
  const lefts = among.map(({ box }) => box.x0).sort((a, b) => a - b);
  const rights = among.map(({ box }) => box.x1).sort((a, b) => a - b);
  const steps = lines
    .slice(1)
    .map((line, at) => line.box.y0 - lines[at]!.box.y0)
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
  if (before && long.length === 0)
    return {
      ...before,
      left: Math.min(before.left, left),
      right: Math.max(before.right, rights.at(-1) ?? 0),
    };
  return {
    left,
    // Few lines may all be short; the margin at the right is as wide as the one at the left at most.
    right: Math.max(rights[Math.floor(rights.length * 0.9)] ?? 0, long.length < 3 ? width - left : 0),
    leading: steps[Math.floor(steps.length / 3)] ?? Number.POSITIVE_INFINITY,
  };
}

/**
 * Whether a line goes on with the paragraph of the line before: that one is full, and this one begins at the margin.
 * @param gap from the top of the one to the top of the other; null where a page ends between them
 */
export function goesOn(before: TextLine, line: TextLine, margins: Margins, gap: number | null): boolean {
  const { left, right, leading } = margins;
  const { size } = before;
  if (Math.abs(line.size - size) > 0.2 * size) return false;
  // Lines of a title are as full as any; the heading below them is no part of it.
  if (HEADING.test(line.text) && !/[，、：；,]$/.test(before.text)) return false;
  const first = line.chars[0]!;
  const room = right - before.box.x1;
  // A line is broken where the next character, or a word of Latin letters or figures, has no room.
  const word = /^[\w.,%]+/.exec(line.text)?.[0].length ?? 1;
  const next = Math.min(word, line.chars.length) * (first.x1 - first.x0);
  if (room > Math.max(next, size) + 0.8 * size) return false;
  if (line.box.x0 > left + 1.2 * size) return false;
  if (gap !== null && gap > Math.max(2 * leading, 2.6 * size) && ENDS.test(before.text)) return false;
  if (
    gap !== null &&
    gap > 1.25 * leading &&
    gap > 2.2 * size &&
    ENDS.test(before.text) &&
    ORDINAL.test(line.text)
  )
    return false;
  // Without an indent a full line may be the last one all the same.
  return !(ENDS.test(before.text) && ORDINAL.test(line.text));
}

/** Puts the lines of a paragraph in one text. */
export function paragraphOf(lines: InkParagraph['lines'], margins: Margins): InkParagraph {
  let text = '';
  for (const { line } of lines) text = text === '' ? line.text : text + joint(text, line.text) + line.text;
  const [only] = lines;
  const centred =
    lines.length === 1 &&
    only !== undefined &&
    only.line.box.x0 > margins.left + 1.2 * only.line.size &&
    Math.abs(only.line.box.x0 - margins.left - (margins.right - only.line.box.x1)) < 1.5 * only.line.size;
  return { kind: 'text', lines, text, emphasis: centred || lines.every(({ line }) => line.bold) };
}

/** What stands between two lines of a paragraph: a space between words of Latin letters, else nothing. */
export function joint(before: string, after: string): '' | ' ' {
  return /[A-Za-z,;:]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}
