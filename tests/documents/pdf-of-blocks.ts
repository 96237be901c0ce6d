import { formTable } from '../../lib/grid/form-table';
import type { Block, TableBlock } from '../../lib/page/outline';
import { edgesFrom } from './write-ofd';
import { pdfText, writePdf } from './write-pdf';

/** Points: the type, and the page inside its margins. */
const SIZE = 7;
const LEADING = 9;
const LEFT = 40;
const WIDTH = 515;
const TOP = 50;

/** Sets the tables of an article, each on a page of its own, with lines around their cells. */
export function pdfOfTables(blocks: readonly Block[], trailer = ''): Uint8Array {
  return writePdf(
    blocks.flatMap((block) => (block.kind === 'table' ? pageOf(block) : [])),
    trailer,
  );
}

function pageOf({ rows }: TableBlock): string {
  const { cells, width, height } = formTable(rows);
  const xs = edgesFrom(LEFT, Array<number>(width).fill(WIDTH / width));
  const widthOf = (cell: (typeof cells)[number]) => xs[cell.x + cell.width]! - xs[cell.x]!;
  const linesOf = (cell: (typeof cells)[number]) =>
    wrapped(cell.cell.text, Math.floor((widthOf(cell) - 4) / SIZE));
  const heights = Array.from({ length: height }, (_, y) => {
    const own = cells.filter((cell) => cell.y === y && cell.height === 1);
    return Math.max(1, ...own.map((cell) => linesOf(cell).length)) * LEADING + 4;
  });
  for (const cell of cells.filter((each) => each.height > 1)) {
    const has = heights.slice(cell.y, cell.y + cell.height).reduce((sum, each) => sum + each, 0);
    heights[cell.y + cell.height - 1]! += Math.max(0, linesOf(cell).length * LEADING + 4 - has);
  }
  const ys = edgesFrom(TOP, heights);
  return cells
    .map((cell) => {
      const [x, y, bottom] = [xs[cell.x]!, ys[cell.y]!, ys[cell.y + cell.height]!];
      const box = `${x} ${842 - bottom} ${widthOf(cell)} ${bottom - y} re S\n`;
      const texts = linesOf(cell).map((line, at) => pdfText(line, x + 2, y + 2 + at * LEADING, SIZE));
      return box + texts.join('');
    })
    .join('');
}

function wrapped(text: string, count: number): string[] {
  return text.split('\n').flatMap((line) => {
    // Figures are not parted.
    if (line.length <= count || /^[\d.]*$/.test(line)) return line === '' ? [] : [line];
    const pieces = Math.ceil(line.length / count);
    return Array.from({ length: pieces }, (_, at) => line.slice(at * count, (at + 1) * count));
  });
}
