import type { Sheet } from './sheet';

const [narrowest, widest] = [6, 48];

/**
 * How wide columns should be, in digits: as wide as the longest line in them, a Chinese character counting two.
 * Merged cells spread over several columns and have no say.
 */
export function columnWidths({ width, cells }: Sheet): number[] {
  const widths = new Array<number>(width).fill(narrowest);
  for (const cell of cells) {
    if (cell.width > 1 || cell.x >= width) continue;
    const lines = (cell.number ?? cell.text).split('\n');
    const needed = Math.max(...lines.map(inDigits)) + 2;
    widths[cell.x] = Math.min(widest, Math.max(widths[cell.x]!, needed));
  }
  return widths;
}

function inDigits(line: string): number {
  let digits = 0;
  for (const character of line.slice(0, widest)) digits += character > '\u2E7F' ? 2 : 1;
  return digits;
}
