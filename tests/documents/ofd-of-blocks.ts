import { formTable } from '../../lib/grid/form-table';
import type { Block, TableBlock } from '../../lib/page/outline';
import { edgesFrom, type OfdObject, writeOfd } from './write-ofd';

/** Millimetres: the page's margins, and the type. */
const LEFT = 20;
const RIGHT = 190;
const TOP = 25;
const BOTTOM = 272;
const SIZE = 4;
const LEADING = 6;

/** Sets an article as OFD pages: paragraphs in lines, tables with lines around their cells, cut where pages end. */
export function ofdOfBlocks(blocks: readonly Block[]): Uint8Array {
  const pages: OfdObject[][] = [[]];
  let y = TOP;
  const page = () => pages.at(-1)!;
  const turn = () => {
    page().push({ text: `- ${pages.length} -`, x: 100, y: 285, size: 3, delta: '1.5 1.5 1.5 1.5' });
    pages.push([]);
    y = TOP;
  };
  for (const block of blocks) {
    if (block.kind === 'text') {
      const centred = block.level > 0;
      const lines = wrapped(centred ? block.text : `\u3000\u3000${block.text}`, RIGHT - LEFT);
      for (const line of lines) {
        if (y + LEADING > BOTTOM) turn();
        const x = centred ? (LEFT + RIGHT - widthOf(line)) / 2 : LEFT;
        const indent = [...line].filter((char) => char === '\u3000').length * SIZE;
        page().push(...lettersOf(line.replaceAll('\u3000', ''), x + indent, y));
        y += LEADING;
      }
    } else if (block.kind === 'table') setTable(block);
  }
  return writeOfd(pages);

  function setTable(block: TableBlock): void {
    const grid = formTable(block.rows);
    const wide = [...Array(grid.width).keys()].map((x) => (x === 0 || grid.width < 6 ? 2 : 1));
    const unit = (RIGHT - LEFT) / wide.reduce((sum, width) => sum + width, 0);
    const xs = edgesFrom(
      LEFT,
      wide.map((width) => width * unit),
    );
    const lines = (cell: (typeof grid.cells)[number]) =>
      cell.cell.text.split('\n').flatMap((line) => wrapped(line, xs[cell.x + cell.width]! - xs[cell.x]! - 2));
    const heights = [...Array(grid.height).keys()].map((row) => {
      const own = grid.cells.filter((cell) => cell.y === row && cell.height === 1);
      return Math.max(1, ...own.map((cell) => lines(cell).length)) * LEADING + 2;
    });
    for (const cell of grid.cells.filter(({ height }) => height > 1)) {
      const missing =
        lines(cell).length * LEADING +
        2 -
        heights.slice(cell.y, cell.y + cell.height).reduce((sum, each) => sum + each, 0);
      if (missing > 0) heights[cell.y + cell.height - 1]! += missing;
    }
    for (let row = 0; row < grid.height; ) {
      let to = row;
      let bottom = y;
      while (to < grid.height && bottom + heights[to]! <= BOTTOM) bottom += heights[to++]!;
      // Rows of a header stay together; groups of many rows are cut.
      const whole = (at: number) =>
        grid.cells.some((cell) => cell.height <= 3 && cell.y < at && at < cell.y + cell.height);
      while (to > row && to < grid.height && whole(to)) bottom -= heights[--to]!;
      if (to === row) {
        if (y === TOP) throw new Error('A row is higher than a page.');
        turn();
        continue;
      }
      const edges = edgesFrom(y, heights.slice(row, to));
      for (const cell of grid.cells) {
        const [from, end] = [Math.max(cell.y, row), Math.min(cell.y + cell.height, to)];
        if (from >= end) continue;
        const [x0, x1, y0, y1] = [
          xs[cell.x]!,
          xs[cell.x + cell.width]!,
          edges[from - row]!,
          edges[end - row]!,
        ];
        page().push({ path: `M ${x0} ${y0} L ${x1} ${y0} L ${x1} ${y1} L ${x0} ${y1} C` });
        if (cell.y < row) continue;
        for (const [at, line] of lines(cell).entries())
          page().push(...lettersOf(line, x0 + 1, y0 + 1 + at * LEADING));
      }
      y = bottom;
      row = to;
      if (row < grid.height) turn();
    }
    y += LEADING;
  }
}

function isNarrow(char: string): boolean {
  return char.charCodeAt(0) < 0x2000;
}

function widthOf(line: string): number {
  return [...line].reduce((sum, char) => sum + (isNarrow(char) ? SIZE / 2 : SIZE), 0);
}

function wrapped(text: string, width: number): string[] {
  const lines = [''];
  // Figures are not parted.
  for (const part of text.match(/[\d.,]+|[\s\S]/gu) ?? []) {
    if (widthOf(lines.at(-1)! + part) > width && lines.at(-1) !== '') lines.push('');
    lines[lines.length - 1] += part;
  }
  return lines.filter((line) => line !== '');
}

/** A line of text with the step to each next character. */
function lettersOf(line: string, x: number, y: number): OfdObject[] {
  const steps = [...line].slice(0, -1).map((char) => (isNarrow(char) ? SIZE / 2 : SIZE));
  const text = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return line === '' ? [] : [{ text, x, y, size: SIZE, delta: steps.join(' ') }];
}
