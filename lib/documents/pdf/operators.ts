import type { PDFPageProxy } from 'pdfjs-dist';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PathStep } from '../ruled/stretches';

/** One drawing operator of a page, as pdf.js lists them. */
export interface Operator {
  name: keyof typeof OPS;
  args: unknown[];
}

const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name as keyof typeof OPS]));

/** A character as pdf.js lists it; numbers between them move the next one back, in thousandths of the type. */
export interface ListedGlyph {
  unicode: string;
  /** In units of the font's matrix, thousandths of the type for most. */
  width: number;
  isSpace: boolean;
  vmetric: readonly [number, number, number] | null;
}

/** What a page draws, in order. */
export async function operatorsOf(page: PDFPageProxy): Promise<Operator[]> {
  const list = await page.getOperatorList({ intent: 'display' });
  return list.fnArray.flatMap((code, at): Operator[] => {
    const name = names.get(code);
    const args: unknown = list.argsArray[at];
    return name ? [{ name, args: Array.isArray(args) ? args : [] }] : [];
  });
}

/** Path operators inside `constructPath`. */
const DRAW = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;

/**
 * The steps of a `constructPath` operator.
 * @param data numbers as pdf.js packs them; what does not fit ends the path
 */
export function pathSteps(data: ArrayLike<number>): PathStep[] {
  const steps: PathStep[] = [];
  for (let at = 0; at < data.length; ) {
    const code = data[at++];
    const take =
      code === DRAW.curveTo ? 6 : code === DRAW.quadraticCurveTo ? 4 : code === DRAW.closePath ? 0 : 2;
    if (code === undefined || code < DRAW.moveTo || code > DRAW.closePath || at + take > data.length) break;
    const [x, y] = take === 0 ? [0, 0] : [data[at + take - 2]!, data[at + take - 1]!];
    at += take;
    const kind =
      code === DRAW.moveTo
        ? 'move'
        : code === DRAW.lineTo
          ? 'line'
          : code === DRAW.closePath
            ? 'close'
            : 'curve';
    steps.push({ kind, x, y });
  }
  return steps;
}
