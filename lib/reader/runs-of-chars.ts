import type { InkBox } from '../documents/ruled/ink';

/** Characters that stand beside each other on one line of a page. */
export interface Run {
  page: number;
  box: InkBox;
  text: string;
  /** Where in the whole text it begins. */
  at: number;
}

/** How much further a character may stand from the one before it than that is wide, in heights of type. */
const widestGap = 0.3;

/**
 * Divides a text into runs that an element each can hold, with every character close to its place.
 * @param chars page, x0, y0, x1, y1 of every UTF-16 unit
 */
export function runsOfChars(text: string, chars: Float32Array): Run[] {
  const runs: Run[] = [];
  let isOpen = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    const [page = 0, x0 = 0, y0 = 0, x1 = 0, y1 = 0] = chars.subarray(at * 5, at * 5 + 5);
    const last = runs.at(-1);
    if (unit === '\n') {
      isOpen = false;
      continue;
    }
    // A space that joins two lines has no place of its own: it goes with the line that it ends.
    if (/\s/.test(unit) && last && isOpen) {
      last.text += unit;
      continue;
    }
    // The second half of a character that takes two units stands where the first does.
    const isHalf = last !== undefined && unit >= '\udc00' && unit <= '\udfff';
    const goesOn =
      isHalf || (last !== undefined && isOpen && goesOnAfter(last, { page, x0, y0, x1, y1 }, unit));
    if (goesOn) {
      last.text += unit;
      last.box = {
        x0: Math.min(last.box.x0, x0),
        y0: Math.min(last.box.y0, y0),
        x1: Math.max(last.box.x1, x1),
        y1: Math.max(last.box.y1, y1),
      };
    } else {
      runs.push({ page, box: { x0, y0, x1, y1 }, text: unit, at });
      isOpen = true;
    }
  }
  return runs;
}

function goesOnAfter({ page, box, text }: Run, next: InkBox & { page: number }, unit: string): boolean {
  const height = Math.max(box.y1 - box.y0, 0.1);
  if (next.page !== page || Math.abs(next.y0 - box.y0) > 0.4 * height) return false;
  if (next.x0 < box.x1 - 0.5 * height || next.x0 > box.x1 + widestGap * height) return false;
  // Figures and Chinese characters are spaced by themselves in every font.
  return isWide(unit) === isWide(text.trimEnd().at(-1) ?? unit);
}

function isWide(unit: string): boolean {
  return unit.charCodeAt(0) >= 0x2e80;
}
