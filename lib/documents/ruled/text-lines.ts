import { foldLookAlikes } from '../../text/look-alikes';
import { around, type Glyph, type InkBox } from './ink';

/** A line of text as a reader sees it. */
export interface TextLine {
  /** White space collapsed, ends trimmed. */
  text: string;
  /** For each UTF-16 unit of `text` the character that it is of; a space has the box between its neighbours. */
  chars: InkBox[];
  box: InkBox;
  /** Height of most of its type. */
  size: number;
  bold: boolean;
}

/**
 * A gap between characters, in heights of type, from which on there is a space; wider between Chinese ones. Nobody sets
 * the figures of a number apart: `1 2` are two.
 */
const SPACE = 0.28;
const SPACE_DIGIT = 0.18;
const SPACE_HAN = 0.75;
/** The figures of a number that is spaced out over its cell are no further from each other. */
const ONE_NUMBER = 0.6;
/** The same character as near as this to itself is drawn twice to look bold. */
const TWICE = 0.25;

const WHITE = /^\s*$/;
const DIGIT = /^\d$/;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’（）]/;

/**
 * Puts characters together to lines, from the top down. All of them run to the right.
 */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const rows: { glyphs: Glyph[]; y0: number; y1: number }[] = [];
  const sorted = glyphs
    .filter(({ text }) => text !== '')
    .map((glyph) => ({ glyph, middle: (glyph.box.y0 + glyph.box.y1) / 2 }))
    .sort((a, b) => a.middle - b.middle);
  for (const { glyph } of sorted) {
    const { y0, y1 } = glyph.box;
    const row = rows
      .slice(-3)
      .reverse()
      .find(
        (each) => Math.min(each.y1, y1) - Math.max(each.y0, y0) > 0.5 * Math.min(each.y1 - each.y0, y1 - y0),
      );
    if (row) {
      row.glyphs.push(glyph);
      // The row does not grow with every letter that stands a little lower, or lines would run into each other.
      if (y1 - y0 > row.y1 - row.y0) [row.y0, row.y1] = [y0, y1];
    } else rows.push({ glyphs: [glyph], y0, y1 });
  }
  return rows
    .sort((a, b) => a.y0 - b.y0)
    .flatMap((row) => {
      const line = lineOf(row.glyphs);
      return line ? [line] : [];
    });
}

/** One line of characters, whatever their heights; null where none of them is seen. */
export function lineOf(unsorted: readonly Glyph[]): TextLine | null {
  // Fonts have one shape for ⼀ and 一, and programs name whichever they find first.
  const ordinary = unsorted.map((glyph) => ({ ...glyph, text: foldLookAlikes(glyph.text) }));
  const glyphs = once(ordinary.sort((a, b) => a.box.x0 - b.box.x0));
  const seen = glyphs.filter(({ text }) => !WHITE.test(text));
  if (seen.length === 0) return null;
  const spaced = evenlySpaced(seen, glyphs);
  let text = '';
  const chars: InkBox[] = [];
  let before: Glyph | null = null;
  let blank = false;
  for (const glyph of glyphs) {
    if (WHITE.test(glyph.text)) {
      blank ||= glyph.text !== '' && glyph.box.x1 - glyph.box.x0 > 0.12 * glyph.size;
      continue;
    }
    // Some writers put spaces below the next character, where nobody sees them.
    const room = before && glyph.box.x0 - before.box.x1 > 0.1 * glyph.size;
    if (before && ((blank && room) || isApart(before, glyph, spaced))) {
      text += ' ';
      chars.push({
        x0: Math.min(before.box.x1, glyph.box.x0),
        y0: before.box.y0,
        x1: Math.max(before.box.x1, glyph.box.x0),
        y1: before.box.y1,
      });
    }
    // A ligature is one shape for several characters.
    const width = (glyph.box.x1 - glyph.box.x0) / glyph.text.length;
    for (let at = 0; at < glyph.text.length; at++) {
      const x0 = glyph.box.x0 + at * width;
      chars.push({ ...glyph.box, x0, x1: x0 + width });
    }
    text += glyph.text;
    before = glyph;
    blank = false;
  }
  return {
    text,
    chars,
    box: seen.reduce((box, glyph) => around(box, glyph.box), seen[0]!.box),
    size: middleSize(seen),
    bold: seen.every((glyph) => glyph.bold),
  };
}

function isApart(before: Glyph, glyph: Glyph, spaced: boolean): boolean {
  if (spaced) return false;
  const gap = glyph.box.x0 - before.box.x1;
  const size = Math.min(before.size, glyph.size);
  const han = HAN.test(before.text) || HAN.test(glyph.text);
  const digits = DIGIT.test(before.text) && DIGIT.test(glyph.text);
  return gap > (han ? SPACE_HAN : digits ? SPACE_DIGIT : SPACE) * size;
}

/** Characters set apart by the same gap everywhere are spaced out to fill a width, and belong together. */
function evenlySpaced(seen: readonly Glyph[], all: readonly Glyph[]): boolean {
  if (seen.length < 3 || all.length > seen.length) return false;
  const gaps = seen.slice(1).map((glyph, at) => glyph.box.x0 - seen[at]!.box.x1);
  const [least, most, { size }] = [Math.min(...gaps), Math.max(...gaps), seen[0]!];
  if (most - least >= 0.1 * size) return false;
  // Figures far apart are several: those of a row without lines, and no number was made of them.
  if (seen.every(({ text }) => DIGIT.test(text)))
    return least > SPACE_DIGIT * size && most < ONE_NUMBER * size;
  return least > SPACE * size;
}

function once(sorted: Glyph[]): Glyph[] {
  return sorted.filter((glyph, at) => {
    for (let back = at - 1; back >= 0 && back >= at - 4; back--) {
      const other = sorted[back]!;
      if (
        other.text === glyph.text &&
        !WHITE.test(glyph.text) &&
        Math.abs(glyph.box.x0 - other.box.x0) <
          TWICE * Math.min(glyph.size, glyph.box.x1 - glyph.box.x0 + 1) &&
        Math.abs(glyph.box.y0 - other.box.y0) < TWICE * glyph.size
      )
        return false;
    }
    return true;
  });
}

function middleSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)]!;
}
