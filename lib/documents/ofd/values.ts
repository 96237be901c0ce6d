import type { InkBox } from '../ruled/ink';
import { IDENTITY, type Matrix } from '../ruled/matrix';
import type { PathStep } from '../ruled/stretches';
import type { XmlElement } from '../xml';

/** How GB/T 33190-2016 writes values in XML (7.3); lengths are millimetres. */

export function numbersOf(text: string | undefined): number[] {
  return (text ?? '')
    .trim()
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter((value) => Number.isFinite(value));
}

/** `x y width height`. */
export function boxOfValue(text: string | undefined): InkBox | null {
  const [x, y, width, height] = numbersOf(text);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return { x0: x, y0: y, x1: x + width, y1: y + height };
}

export function matrixOfValue(text: string | undefined): Matrix {
  const numbers = numbersOf(text);
  return numbers.length === 6 ? (numbers as unknown as Matrix) : IDENTITY;
}

export function numberOf(element: XmlElement, name: string, otherwise: number): number {
  const [value] = numbersOf(element.attributes.get(name));
  return value ?? otherwise;
}

export function isTrue(element: XmlElement, name: string, otherwise: boolean): boolean {
  const value = element.attributes.get(name)?.trim().toLowerCase();
  return value === undefined ? otherwise : value === 'true' || value === '1';
}

/** A text has this many characters at most that one count may stand for. */
const MOST_REPEATED = 10_000;

/** Steps from one character to the next; `g 4 3.5` stands for 3.5 four times (11.3). */
export function deltasOf(text: string | undefined): number[] {
  const parts = (text ?? '').trim().split(/[\s,]+/);
  const deltas: number[] = [];
  for (let at = 0; at < parts.length; at++) {
    if (parts[at] === 'g') {
      const count = Math.min(Number(parts[at + 1]), MOST_REPEATED);
      const value = Number(parts[at + 2]);
      if (Number.isFinite(value)) for (let done = 0; done < count; done++) deltas.push(value);
      at += 2;
    } else {
      const value = Number(parts[at]);
      if (parts[at] !== '' && Number.isFinite(value)) deltas.push(value);
    }
  }
  return deltas;
}

const TAKES: Record<string, number> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };

/** How SVG calls these. */
const IN_SVG: Record<string, string> = { S: 'M', M: 'M', L: 'L', Q: 'Q', B: 'C', A: 'A', C: 'Z' };

/** The steps of `AbbreviatedData` (9.1); what does not fit ends the path. */
export function stepsOf(data: string): PathStep[] {
  return strokesOf(data).map(({ operator, values }) => {
    const takes = TAKES[operator];
    const kind = operator === 'C' ? 'close' : operator === 'L' ? 'line' : takes === 2 ? 'move' : 'curve';
    return { kind, x: values.at(-2) ?? 0, y: values.at(-1) ?? 0 };
  });
}

/** The same as SVG writes it. */
export function svgPathOf(data: string): string {
  return strokesOf(data)
    .map(({ operator, values }) => `${IN_SVG[operator]}${values.join(' ')}`)
    .join('');
}

function strokesOf(data: string): { operator: string; values: number[] }[] {
  // Some writers leave out the space between a letter and a number.
  const parts = data
    .replace(/([SMLQBAC])/g, ' $1 ')
    .trim()
    .split(/[\s,]+/);
  const strokes: { operator: string; values: number[] }[] = [];
  for (let at = 0; at < parts.length; ) {
    const operator = parts[at++]!;
    const takes = TAKES[operator];
    if (takes === undefined) break;
    const values = parts.slice(at, at + takes).map(Number);
    if (values.length < takes || values.some((value) => !Number.isFinite(value))) break;
    at += takes;
    strokes.push({ operator, values });
  }
  return strokes;
}
