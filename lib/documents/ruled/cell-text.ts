import { foldLookAlikes } from '../../text/look-alikes';
import { around, type Glyph, type InkBox, middleOf } from './ink';
import { lineOf, type TextLine, textLines } from './text-lines';

export interface CellText {
  /** Lines joined where the cell's width broke them, by `\n` where the writer did. */
  text: string;
  chars: InkBox[];
  box: InkBox | null;
  bold: boolean;
}

/** What Word leaves free at either side of a cell; a line that leaves no more was broken by it. */
export const PADDING = 5.5;

const LATIN_END = /[A-Za-z]$/;
const LATIN_START = /^[A-Za-z]/;

/**
 * The text of a cell: lines that run to the right, or columns of characters below each other.
 * @param glyphs characters of the cell in the file's order
 */
export function cellText(glyphs: readonly Glyph[], box: InkBox): CellText {
  const lines = isDownwards(glyphs, box) ? columnsOf(glyphs) : upright(glyphs);
  let text = '';
  const chars: InkBox[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before) {
      const between = isBroken(before, line, box)
        ? LATIN_END.test(before.text) && LATIN_START.test(line.text)
          ? ' '
          : ''
        : '\n';
      if (between !== '') chars.push(line.chars[0]!);
      text += between;
    }
    text += line.text;
    chars.push(...line.chars);
  }
  return {
    text,
    chars,
    box: lines.length === 0 ? null : lines.map((line) => line.box).reduce(around),
    bold: lines.length > 0 && lines.every((line) => line.bold),
  };
}

/** Lines of any direction, turned so that they run to the right, with their boxes as they are. */
function upright(glyphs: readonly Glyph[]): TextLine[] {
  const lines = textLines(glyphs.filter(({ turn }) => turn === 0));
  for (const turn of [90, 180, 270] as const) {
    const turned = glyphs.filter((glyph) => glyph.turn === turn);
    if (turned.length === 0) continue;
    const back = textLines(turned.map((glyph) => ({ ...glyph, box: turnBox(glyph.box, turn) })));
    for (const line of back) {
      const chars = line.chars.map((char) => turnBox(char, turn === 90 ? 270 : turn === 270 ? 90 : 180));
      lines.push({ ...line, chars, box: chars.reduce(around) });
    }
  }
  return lines;
}

/** A box in axes in which text of this direction runs to the right. */
export function turnBox({ x0, y0, x1, y1 }: InkBox, turn: 0 | 90 | 180 | 270): InkBox {
  if (turn === 90) return { x0: y0, y0: -x1, x1: y1, y1: -x0 };
  if (turn === 270) return { x0: -y1, y0: x0, x1: -y0, y1: x1 };
  if (turn === 180) return { x0: -x1, y0: -y1, x1: -x0, y1: -y0 };
  return { x0, y0, x1, y1 };
}

/**
 * Whether upright characters are to be read downwards: in a narrow tall cell, where in the file's order most stand
 * below the one before.
 */
function isDownwards(glyphs: readonly Glyph[], box: InkBox): boolean {
  const seen = glyphs.filter(({ text, turn }) => turn === 0 && text.trim() !== '');
  if (seen.length < 3 || box.y1 - box.y0 < 1.5 * (box.x1 - box.x0)) return false;
  let below = 0;
  let beside = 0;
  for (const [at, glyph] of seen.entries()) {
    const before = seen[at - 1];
    if (!before) continue;
    const dx = middleOf(glyph.box).x - middleOf(before.box).x;
    const dy = middleOf(glyph.box).y - middleOf(before.box).y;
    if (Math.abs(dx) < 0.5 * glyph.size && dy > 0.5 * glyph.size) below++;
    else if (Math.abs(dy) < 0.5 * glyph.size) beside++;
  }
  return below > 2 * beside;
}

/** Columns of characters, from the right to the left. */
function columnsOf(glyphs: readonly Glyph[]): TextLine[] {
  const columns: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => middleOf(b.box).x - middleOf(a.box).x)) {
    const column = columns.find(
      (each) => Math.abs(middleOf(each[0]!.box).x - middleOf(glyph.box).x) < 0.6 * glyph.size,
    );
    if (column) column.push(glyph);
    else columns.push([glyph]);
  }
  return columns.flatMap((column) => {
    // Marks such as 、 stand in a corner of their square; turned on its side the column is a line.
    const turned = column.map((glyph) => ({
      ...glyph,
      box: {
        x0: middleOf(glyph.box).y - glyph.size / 2,
        x1: middleOf(glyph.box).y + glyph.size / 2,
        y0: 0,
        y1: glyph.size,
      },
    }));
    const line = lineOf(withoutGaps(turned));
    if (!line) return [];
    const sorted = [...column].filter(({ text }) => text.trim() !== '').sort((a, b) => a.box.y0 - b.box.y0);
    const chars = sorted.flatMap((glyph) => [...glyph.text].map(() => glyph.box));
    return [
      {
        ...line,
        text: sorted.map(({ text }) => foldLookAlikes(text)).join(''),
        chars,
        box: chars.reduce(around),
      },
    ];
  });
}

/** Space between characters of a column is there to fill its height. */
function withoutGaps(glyphs: Glyph[]): Glyph[] {
  return glyphs.filter(({ text }) => text.trim() !== '');
}

/** Whether the width of the cell broke the line, and not its writer: what follows had no room in it. */
function isBroken(line: TextLine, next: TextLine, box: InkBox): boolean {
  if (line.text.length === 1 && next.text.length === 1) return true;
  const room = box.x1 - box.x0 - 2 * PADDING - (line.box.x1 - line.box.x0);
  const first = next.chars[0]!;
  return room < 1.1 * (first.x1 - first.x0);
}
