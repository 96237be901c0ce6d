import type { PDFPageProxy } from 'pdfjs-dist';
import type { Matrix } from '../ruled/matrix';
import type { FontFacts } from './text-state';

/** What pdf.js tells of a font once a page has been listed. */
interface ListedFont {
  name?: string;
  fontMatrix?: number[];
  vertical?: boolean;
  defaultVMetrics?: number[];
  bold?: boolean;
  black?: boolean;
  isType3Font?: boolean;
  bbox?: number[];
  composite?: boolean;
  toUnicode?: object;
  cMap?: { builtInCMap?: boolean; name?: string };
}

/** The fonts of a page by the names that its operators use. */
export class Fonts {
  readonly #known = new Map<string, FontFacts | null>();

  constructor(readonly page: PDFPageProxy) {}

  /** @returns null when pdf.js does not have it: then its text cannot be placed */
  get(name: string): FontFacts | null {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const facts = this.#read(name);
    this.#known.set(name, facts);
    return facts;
  }

  #read(name: string): FontFacts | null {
    const { commonObjs } = this.page;
    if (!commonObjs.has(name)) return null;
    const font = commonObjs.get(name) as ListedFont | null;
    if (!font) return null;
    const matrix = (font.fontMatrix ?? [0.001, 0, 0, 0.001, 0, 0]) as unknown as Matrix;
    const [, hangX = 500, hangY = 880] = font.defaultVMetrics ?? [];
    return {
      matrix,
      vertical: font.vertical === true,
      verticalMetrics: [font.defaultVMetrics?.[0] ?? -1000, hangX, hangY],
      bold:
        font.bold === true || font.black === true || /bold|heavy|black|simhei|黑体/i.test(font.name ?? ''),
      em: font.isType3Font ? heightOf(font, matrix) : 1,
      unmapped: isUnmapped(font),
    };
  }
}

/** The type of fonts whose characters are drawings is as high as the box around all of them. */
function heightOf({ bbox }: ListedFont, matrix: Matrix): number {
  const height = bbox ? Math.abs((bbox[3] ?? 0) - (bbox[1] ?? 0)) * Math.abs(matrix[3]) : 0;
  return height > 0.2 && height < 5
    ? height
    : Math.abs(matrix[3]) * 1000 > 5
      ? 1
      : Math.max(0.5, Math.abs(matrix[3]) * 1000);
}

/**
 * Whether a font's codes stand for nothing but places in the font: pdf.js then makes characters of the codes
 * themselves, which are any.
 */
function isUnmapped({ composite, toUnicode, isType3Font }: ListedFont): boolean {
  return composite === true && !isType3Font && toUnicode !== undefined && 'firstChar' in toUnicode;
}
