import type { Glyph, InkBox, PageInk } from '../ruled/ink';
import { apply, applyToBox, type Matrix, through, turnOf } from '../ruled/matrix';
import { filledRules, type Point, strokedRules } from '../ruled/path-rules';
import { stretchesOf } from '../ruled/stretches';
import { childOf, childrenOf, elementsOf, textIn, type XmlElement } from '../xml';
import type { DrawnObject, DrawnText } from './drawn';
import { Looks } from './looks';
import { boxOfValue, deltasOf, isTrue, matrixOfValue, numberOf, stepsOf, svgPathOf } from './values';

/** What pages refer to by number. */
export interface Resources {
  bold: ReadonlySet<string>;
  /** Drawings that pages put together of others. */
  composites: ReadonlyMap<string, XmlElement>;
  /** How objects look that name these. */
  looks: ReadonlyMap<string, XmlElement>;
  /** Paths of pictures. */
  media: ReadonlyMap<string, string>;
}

/** Drawings in drawings; one that holds itself has no end. */
const DEEPEST = 12;
const MOST_OBJECTS = 400_000;
/** Where the next character stands, by the direction in which a text is read. */
const DIRECTIONS: Record<number, readonly [x: number, y: number]> = {
  0: [1, 0],
  90: [0, 1],
  180: [-1, 0],
  270: [0, -1],
};
const HOLDERS = new Set(['Content', 'Layer', 'PageBlock']);
const ABOVE = 0.86;
const BELOW = 0.14;

/** Puts what a page, or its template, draws into its ink. */
export class OfdInk {
  #objects = 0;
  readonly #looks: Looks;

  /** @param drawn takes what is drawn as it looks, where somebody draws it */
  constructor(
    readonly ink: PageInk,
    readonly resources: Resources,
    readonly drawn: DrawnObject[] | null = null,
  ) {
    this.#looks = new Looks(resources.looks);
  }

  /** @param toPage from the holder's millimetres to points of the page */
  draw(holder: XmlElement, toPage: Matrix, depth = 0): void {
    if (depth > DEEPEST) return;
    for (const object of elementsOf(holder)) {
      if (++this.#objects > MOST_OBJECTS) return;
      if (HOLDERS.has(object.name)) this.draw(object, toPage, depth + 1);
      if (!isTrue(object, 'Visible', true) || object.attributes.get('Alpha') === '0') continue;
      const boundary = boxOfValue(object.attributes.get('Boundary'));
      if (!boundary) continue;
      // What an object draws goes through its own matrix, and then to the corner of its boundary (8.5).
      const own = through(
        through(toPage, [1, 0, 0, 1, boundary.x0, boundary.y0]),
        matrixOfValue(object.attributes.get('CTM')),
      );
      if (object.name === 'TextObject') this.#text(object, own);
      else if (object.name === 'PathObject') this.#path(object, own);
      else if (object.name === 'ImageObject') {
        const { x0, y0, x1, y1 } = applyToBox(toPage, boundary);
        // A picture that is drawn long and thin is a line.
        const points: Point[] = [
          [x0, y0],
          [x1, y0],
          [x1, y1],
          [x0, y1],
        ];
        for (const rule of filledRules([{ points, closed: true, curved: false }])) this.ink.rules.push(rule);
        if ((x1 - x0) * (y1 - y0) > 0.1 * this.ink.width * this.ink.height) this.ink.pictured = true;
        this.#picture(object, own, boundary);
      } else if (object.name === 'CompositeObject') {
        const drawing = this.resources.composites.get(object.attributes.get('ResourceID') ?? '');
        if (drawing) this.draw(drawing, own, depth + 1);
      }
    }
  }

  /** One without a matrix of its own fills its boundary. */
  #picture(object: XmlElement, own: Matrix, { x0, y0, x1, y1 }: InkBox): void {
    const fitted = object.attributes.has('CTM') ? own : through(own, [x1 - x0, 0, 0, y1 - y0, 0, 0]);
    const file = this.resources.media.get(object.attributes.get('ResourceID') ?? '');
    if (file !== undefined) this.drawn?.push({ kind: 'picture', matrix: fitted, file });
  }

  #path(object: XmlElement, own: Matrix): void {
    const data = childOf(object, 'AbbreviatedData');
    if (!data) return;
    this.drawn?.push({
      ...{ kind: 'path', path: svgPathOf(textIn(data)), matrix: own },
      fill: this.#looks.fill(object, false),
      stroke: this.#looks.stroke(object),
      width: this.#looks.lineWidth(object),
    });
    const stretches = stretchesOf(stepsOf(textIn(data)), own);
    const rules = [
      ...(isTrue(object, 'Stroke', true) ? strokedRules(stretches) : []),
      ...(isTrue(object, 'Fill', false) ? filledRules(stretches) : []),
    ];
    for (const rule of rules) this.ink.rules.push(rule);
  }

  #text(object: XmlElement, own: Matrix): void {
    const size = numberOf(object, 'Size', 0);
    const scale = numberOf(object, 'HScale', 1);
    if (size <= 0) return;
    const bold =
      numberOf(object, 'Weight', 400) >= 600 || this.resources.bold.has(object.attributes.get('Font') ?? '');
    const turned = numberOf(object, 'CharDirection', 0);
    // Without steps of their own characters follow each other as the text is read (11.3).
    const onwards = DIRECTIONS[numberOf(object, 'ReadDirection', 0)] ?? DIRECTIONS[0]!;
    const colour = this.drawn && (this.#looks.fill(object, true) ?? this.#looks.stroke(object));
    let [x, y] = [0, 0];
    for (const code of childrenOf(object, 'TextCode')) {
      // A second code without a place of its own goes on where the first one began.
      x = numberOf(code, 'X', x);
      y = numberOf(code, 'Y', y);
      const dx = deltasOf(code.attributes.get('DeltaX'));
      const dy = deltasOf(code.attributes.get('DeltaY'));
      let [atX, atY] = [x, y];
      const chars = [...textIn(code).replace(/[\r\n]/g, '')];
      for (const [at, text] of chars.entries()) {
        const usual = (isWide(text) ? 1 : 0.5) * size * scale;
        const isFree = dx.length === 0 && dy.length === 0;
        const step = dx[at] ?? (isFree ? onwards[0] * usual : dy.length > 0 ? 0 : usual);
        const down = dy[at] ?? (isFree ? onwards[1] * usual : 0);
        const width = step > 0 ? Math.min(step, usual) : usual;
        const matrix = placeOf({ x: atX, y: atY, turned }, own);
        const glyph = glyphAt({ text, width, size, bold }, matrix);
        if (glyph) this.ink.glyphs.push(glyph);
        if (colour && text.trim() !== '')
          this.drawn?.push({ kind: 'text', text, matrix, size, width, bold, colour });
        atX += step;
        atY += down;
      }
    }
  }
}

type Code = Pick<DrawnText, 'text' | 'width' | 'size' | 'bold'>;

/** @param turned by how much each character is turned, clockwise */
function placeOf({ x, y, turned }: { x: number; y: number; turned: number }, own: Matrix): Matrix {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(angle)), Math.round(Math.sin(angle))];
  return through(own, [cos, sin, -sin, cos, x, y]);
}

function glyphAt({ text, width, size, bold }: Code, matrix: Matrix): Glyph | null {
  const turn = turnOf(matrix);
  if (turn === null || text === '') return null;
  const box = applyToBox(matrix, { x0: 0, x1: width, y0: -ABOVE * size, y1: BELOW * size });
  const [ox, oy] = apply(matrix, 0, 0);
  const [ux, uy] = apply(matrix, 0, size);
  return { text, box, size: Math.hypot(ux - ox, uy - oy), bold, turn, clip: null };
}

function isWide(char: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60\u3000-\u303f“”‘’…—]/.test(char) || char.length > 1;
}
