import { type Glyph, type InkBox, middleOf } from '../ruled/ink';
import { apply, applyToBox, IDENTITY, type Matrix, through, turnOf } from '../ruled/matrix';
import type { ListedGlyph } from './operators';

/** What is needed of a font to place its characters. */
export interface FontFacts {
  matrix: Matrix;
  vertical: boolean;
  /** Advance downwards, and where a character hangs, for vertical writing. */
  verticalMetrics: readonly [number, number, number];
  bold: boolean;
  /** Height of its type in units of the text's size: 1 but for fonts whose characters are drawings. */
  em: number;
  /** The file does not say which characters its codes stand for. */
  unmapped: boolean;
}

/** The part of the graphics state that places text (ISO 32000-1, 9.3 and 9.4). */
export interface TextParameters {
  font: FontFacts | null;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  /** 1 is 100 %. */
  scale: number;
  leading: number;
  rise: number;
  mode: number;
}

export const textAtStart: TextParameters = {
  font: null,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};

/** Where a font says nothing, its characters reach so far above and below the line. */
const ABOVE = 0.86;
const BELOW = 0.14;

/**
 * Characters that no report is written with: private ones, and letters of other alphabets that codes turn into where
 * the file maps them wrongly or not at all.
 */
const UNLIKELY = /[\u0080-\u009f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0250\ufffd\ue000-\uf8ff]/;

/** Invisible, and invisible but clipping. */
const UNSEEN = new Set([3, 7]);

/** Places text: follows the text matrix through a page's operators. */
export class TextPlacer {
  #matrix: Matrix = IDENTITY;
  #lineX = 0;
  #lineY = 0;
  #x = 0;
  #y = 0;

  begin(): void {
    this.setMatrix(IDENTITY);
  }

  setMatrix(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#x = this.#lineX = 0;
    this.#y = this.#lineY = 0;
  }

  move(x: number, y: number): void {
    this.#x = this.#lineX += x;
    this.#y = this.#lineY += y;
  }

  /**
   * Places the characters of one operator.
   * @param page from user space to the page as shown
   * @returns those that are seen, those that their clip hides, and how many are unseen or unmapped
   */
  show(
    items: readonly (ListedGlyph | number)[],
    text: TextParameters,
    page: Matrix,
    clip: InkBox | null,
  ): { glyphs: Glyph[]; hidden: Glyph[]; unseen: number; unmapped: number } {
    const found = { glyphs: [] as Glyph[], hidden: [] as Glyph[], unseen: 0, unmapped: 0 };
    const { font, size, scale } = text;
    if (!font || size === 0) return found;
    const unit = size * (font.matrix[0] || 0.001);
    for (const item of items) {
      if (typeof item === 'number') {
        const back = (item * size) / 1000;
        if (font.vertical) this.#y -= back;
        else this.#x -= back * scale;
        continue;
      }
      const spacing = (item.isSpace ? text.wordSpacing : 0) + text.charSpacing;
      const width = item.width * unit;
      const [down, hangX, hangY] = font.vertical ? (item.vmetric ?? font.verticalMetrics) : [0, 0, 0];
      const shiftX = font.vertical ? -(item.vmetric ? hangX * unit : width / 2) : 0;
      const shiftY = font.vertical ? -hangY * unit : 0;
      const matrix = through(page, this.#matrix);
      const at = {
        x0: this.#x + shiftX * scale,
        x1: this.#x + (shiftX + width) * scale,
        y0: this.#y + text.rise + shiftY - BELOW * size * font.em,
        y1: this.#y + text.rise + shiftY + ABOVE * size * font.em,
      };
      const glyph = place(item, at, text, matrix, clip);
      if (glyph === 'unseen') found.unseen++;
      else if (glyph) {
        const read = font.unmapped && glyph.text.trim() !== '' ? { ...glyph, text: '\ufffd' } : glyph;
        if (isClipped(read)) found.hidden.push(read);
        else {
          if (font.unmapped || UNLIKELY.test(glyph.text)) found.unmapped++;
          found.glyphs.push(read);
        }
      }
      if (font.vertical) this.#y += down * unit + spacing;
      else this.#x += (width + spacing) * scale;
    }
    return found;
  }
}

function place(
  { unicode }: ListedGlyph,
  at: InkBox,
  { font, size, mode }: TextParameters,
  matrix: Matrix,
  clip: InkBox | null,
): Glyph | 'unseen' | null {
  const upwards = size < 0 ? [-matrix[0], -matrix[1]] : [matrix[0], matrix[1]];
  const turn = turnOf([upwards[0]!, upwards[1]!, 0, 0, 0, 0]);
  const text = withoutControls(unicode);
  if (turn === null || text === '') return null;
  const box = applyToBox(matrix, at);
  if (UNSEEN.has(mode)) return 'unseen';
  const [ox, oy] = apply(matrix, 0, 0);
  const [ux, uy] = apply(matrix, 0, size * font!.em);
  const height = Math.hypot(ux - ox, uy - oy);
  if (height < 0.5) return null;
  const bold = font!.bold || mode === 2;
  return { text, box, size: height, bold, turn: font!.vertical ? 0 : turn, clip };
}

function isClipped({ box, clip }: Glyph): boolean {
  const { x, y } = middleOf(box);
  return clip !== null && (x < clip.x0 - 1 || x > clip.x1 + 1 || y < clip.y0 - 1 || y > clip.y1 + 1);
}

/** NUL and its like are no characters; a tab or a line feed is a space. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\t\n\r]/g, ' ').replace(/[\u0000-\u001f\u007f]/g, '');
}
