import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boxOf, common, type InkBox, type PageInk, type RuledLine } from '../ruled/ink';
import { apply, applyToBox, type Matrix, through } from '../ruled/matrix';
import { filledRules, strokedRules } from '../ruled/path-rules';
import { stretchesOf } from '../ruled/stretches';
import { Fonts } from './fonts';
import { type ListedGlyph, type Operator, operatorsOf, pathSteps } from './operators';
import { type TextParameters, TextPlacer, textAtStart } from './text-state';

/** The part of the graphics state that decides where things are (ISO 32000-1, 8.4). */
interface State {
  matrix: Matrix;
  clip: InkBox | null;
  text: TextParameters;
}

/** How a `constructPath` is painted. */
const STROKES = new Set<number>([OPS.stroke, OPS.closeStroke]);
const FILLS = new Set<number>([OPS.fill, OPS.eoFill]);
const BOTH = new Set<number>([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

/** So many curved shapes on a page are letters that were turned into drawings. */
const DRAWN = 300;
/** States saved in each other; files that save without end are broken. */
const DEEPEST = 512;
/** A picture is worth mention when it covers this much of the page. */
const PICTURE = 0.1;

export interface PageOfPdf extends PageInk {
  /** Characters that are there and not shown: recognised from a picture that lies over them. */
  unseen: number;
}

/**
 * Reads what a page draws: characters with their places, lines, clips.
 * @throws what pdf.js throws of a page that is broken
 */
export async function readInk(page: PDFPageProxy): Promise<PageOfPdf> {
  const viewport = page.getViewport({ scale: 1 });
  const ink: PageOfPdf = {
    page: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    glyphs: [],
    hidden: [],
    rules: [],
    pictured: false,
    unmapped: 0,
    unseen: 0,
  };
  const operators = await operatorsOf(page);
  draw(operators, viewport.transform as unknown as Matrix, new Fonts(page), ink);
  return ink;
}

function draw(operators: readonly Operator[], toPage: Matrix, fonts: Fonts, ink: PageOfPdf): void {
  const sheet: InkBox = { x0: 0, y0: 0, x1: ink.width, y1: ink.height };
  let state: State = { matrix: toPage, clip: null, text: textAtStart };
  const saved: State[] = [];
  const placer = new TextPlacer();
  let clipNext = false;
  let curves = 0;
  const setText = (changes: Partial<TextParameters>) => {
    state = { ...state, text: { ...state.text, ...changes } };
  };
  const save = () => {
    if (saved.length < DEEPEST) saved.push(state);
  };
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const clipTo = (box: InkBox) => {
    state = { ...state, clip: common(state.clip ?? sheet, box) };
  };
  const show = (items: unknown) => {
    if (!Array.isArray(items)) return;
    const shown = placer.show(items as (ListedGlyph | number)[], state.text, state.matrix, state.clip);
    for (const glyph of shown.glyphs) ink.glyphs.push(glyph);
    for (const glyph of shown.hidden) ink.hidden.push(glyph);
    ink.unseen += shown.unseen;
    ink.unmapped += shown.unmapped;
  };

  for (const { name, args } of operators) {
    const [first, second, third] = args;
    switch (name) {
      case 'save':
        save();
        break;
      case 'restore':
        restore();
        break;
      case 'transform':
        state = { ...state, matrix: through(state.matrix, args as unknown as Matrix) };
        if (coversMuch(state.matrix, sheet)) ink.pictured = true;
        break;
      case 'paintFormXObjectBegin':
      case 'beginAnnotation': {
        save();
        // Annotations come with their rectangle, transform and matrix, forms with a matrix and a box.
        const matrices = name === 'beginAnnotation' ? [args[2], args[3]] : [first];
        for (const matrix of matrices) {
          if (Array.isArray(matrix))
            state = { ...state, matrix: through(state.matrix, matrix as unknown as Matrix) };
        }
        const box = name === 'beginAnnotation' ? null : second;
        if (isNumbers(box) && box.length === 4) {
          clipTo(applyToBox(state.matrix, { x0: box[0]!, y0: box[1]!, x1: box[2]!, y1: box[3]! }));
        }
        break;
      }
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        restore();
        break;
      case 'clip':
      case 'eoClip':
        clipNext = true;
        break;
      case 'constructPath':
        path(first as number, second);
        break;
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
      case 'paintSolidColorImageMask':
        picture(state.matrix);
        break;
      case 'paintImageXObjectRepeat':
        if (isNumbers(args[3])) {
          const [across, down, places] = [Number(second), Number(third), args[3]];
          for (let at = 0; at + 1 < places.length; at += 2)
            picture(through(state.matrix, [across, 0, 0, down, places[at]!, places[at + 1]!]));
        }
        break;
      case 'beginText':
        placer.begin();
        break;
      case 'setFont':
        setText({ font: fonts.get(String(first)), size: Number(second) });
        break;
      case 'setCharSpacing':
        setText({ charSpacing: Number(first) });
        break;
      case 'setWordSpacing':
        setText({ wordSpacing: Number(first) });
        break;
      case 'setHScale':
        setText({ scale: Number(first) / 100 });
        break;
      case 'setLeading':
        // pdf.js keeps it with its sign turned.
        setText({ leading: -Number(first) });
        break;
      case 'setTextRise':
        setText({ rise: Number(first) });
        break;
      case 'setTextRenderingMode':
        setText({ mode: Number(first) });
        break;
      case 'setTextMatrix':
        placer.setMatrix((isNumbers(first) ? first : args) as unknown as Matrix);
        break;
      case 'moveText':
        placer.move(Number(first), Number(second));
        break;
      case 'setLeadingMoveText':
        setText({ leading: Number(second) });
        placer.move(Number(first), Number(second));
        break;
      case 'nextLine':
        placer.move(0, state.text.leading);
        break;
      case 'showText':
      case 'showSpacedText':
        show(first);
        break;
      case 'nextLineShowText':
        placer.move(0, state.text.leading);
        show(first);
        break;
      case 'nextLineSetSpacingShowText':
        setText({ wordSpacing: Number(first), charSpacing: Number(second) });
        placer.move(0, state.text.leading);
        show(third);
        break;
    }
  }

  function path(painted: number, data: unknown): void {
    const packed = Array.isArray(data) ? data[0] : data;
    const steps = isNumbers(packed) ? pathSteps(packed) : [];
    const stretches = stretchesOf(steps, state.matrix);
    const rules: RuledLine[] = [];
    if (STROKES.has(painted) || BOTH.has(painted)) {
      const close =
        painted === OPS.closeStroke || painted === OPS.closeFillStroke || painted === OPS.closeEOFillStroke;
      rules.push(...strokedRules(close ? stretches.map((each) => ({ ...each, closed: true })) : stretches));
    }
    if (FILLS.has(painted) || BOTH.has(painted)) {
      rules.push(...filledRules(stretches));
      curves += stretches.filter(({ curved }) => curved).length;
      if (curves > DRAWN) ink.pictured = true;
    }
    rule(rules);
    if (clipNext && stretches.length > 0) clipTo(boxOf(stretches.flatMap(({ points }) => points)));
    clipNext = false;
  }

  /** A picture of one colour that is drawn long and thin is a line. */
  function picture(matrix: Matrix): void {
    const corners = (
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ] as const
    ).map(([x, y]) => apply(matrix, x, y));
    rule(filledRules([{ points: corners, closed: true, curved: false }]));
  }

  function rule(rules: readonly RuledLine[]): void {
    for (const each of rules) {
      const kept = within(each, state.clip ?? sheet);
      if (kept) ink.rules.push(kept);
    }
  }
}

/** The part of a line that its clip lets be seen. */
function within(rule: RuledLine, clip: InkBox): RuledLine | null {
  const [low, high, from, to] =
    rule.along === 'x' ? [clip.y0, clip.y1, clip.x0, clip.x1] : [clip.x0, clip.x1, clip.y0, clip.y1];
  if (rule.at < low - 1 || rule.at > high + 1) return null;
  const kept = { ...rule, from: Math.max(rule.from, from), to: Math.min(rule.to, to) };
  return kept.to > kept.from ? kept : null;
}

/** Pictures are left out in listing; where one lies is seen by the matrix that makes it as large as it is. */
function coversMuch(matrix: Matrix, sheet: InkBox): boolean {
  const unit = common(applyToBox(matrix, { x0: 0, y0: 0, x1: 1, y1: 1 }), sheet);
  const size = Math.max(0, unit.x1 - unit.x0) * Math.max(0, unit.y1 - unit.y0);
  return size > PICTURE * (sheet.x1 - sheet.x0) * (sheet.y1 - sheet.y0);
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || value instanceof Float32Array || value instanceof Float64Array;
}
