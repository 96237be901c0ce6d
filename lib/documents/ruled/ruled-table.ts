import { cellsOfGlyphs, hiddenIn, isNear, stepOf } from './cell-of-glyph';
import { type CellText, cellText } from './cell-text';
import { type Glyph, type InkBox, middleOf } from './ink';
import { boxOfCell, type Cell, type Lattice } from './lattice';
import { isMarkInCell, usualSize } from './watermark';

/** A cell with what stands in it. */
export interface FilledCell extends Cell, CellText {
  /** The cell's own box, between its lines. */
  area: InkBox;
  /** Parts of it on the pages behind, each with the character of `text` that it begins with. */
  goesOn?: { area: InkBox; from: number; page: number }[];
}

/** Whether nothing stands in a table: a frame, or the rest of a table whose last row is blank. */
export function isBlank({ rows }: RuledTable): boolean {
  return rows.every(({ cells }) => cells.every(({ text }) => text === ''));
}

/** A table of one page, or of several when it goes on over them. */
export interface RuledTable {
  kind: 'table';
  /** The page that it begins on. */
  page: number;
  box: InkBox;
  /** Edges of the columns, left to right. */
  xs: number[];
  rows: { page: number; cells: FilledCell[] }[];
}

/**
 * Fills the cells of a lattice with the characters in them. Cells that a missing line joins are parted where their
 * texts show that they are columns.
 * @param glyphs characters of the page; those in the table are taken out
 * @param hidden characters that their clips hide
 */
export function fillLattice(
  lattice: Lattice,
  glyphs: Set<Glyph>,
  hidden: readonly Glyph[],
  page: number,
): RuledTable {
  const { xs, ys } = lattice;
  const box = { x0: xs[0]!, y0: ys[0]!, x1: xs.at(-1)!, y1: ys.at(-1)! };
  const near = [...glyphs].filter((glyph) => isNear(glyph, box));
  const cells = cellsOfGlyphs(lattice, near);
  const usual = usualSize([...cells.keys()]);
  const held = new Map<Cell, Glyph[]>(lattice.cells.map((cell) => [cell, []]));
  for (const [glyph, cell] of [...cells, ...hiddenIn(lattice, cells, hidden)]) {
    if (!isMarkInCell(glyph, usual, boxOfCell(lattice, cell))) held.get(cell)!.push(glyph);
  }
  const filled = lattice.cells.flatMap((cell) =>
    parted(cell, held.get(cell)!, xs).map(([part, own]): FilledCell => {
      const area = boxOfCell(lattice, part);
      return { ...part, area, ...cellText(own, area) };
    }),
  );
  for (const glyph of cells.keys()) glyphs.delete(glyph);
  const rows: RuledTable['rows'] = [];
  for (let y = 0; y < ys.length - 1; y++) {
    rows.push({ page, cells: filled.filter((cell) => cell.y === y).sort((a, b) => a.x - b.x) });
  }
  return { kind: 'table', page, box, xs, rows };
}

/** A wide gap in heights of type: what stands at either side of it are two things. */
const WIDE = 1.5;

/**
 * Parts a cell over several columns where there is no line between them but its one line of text keeps clear of
 * their edges: figures in columns.
 */
function parted(cell: Cell, glyphs: Glyph[], xs: readonly number[]): [Cell, Glyph[]][] {
  const seen = glyphs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.box.x0 - b.box.x0);
  if (cell.width < 2 || cell.height > 1 || seen.length < 2) return [[cell, glyphs]];
  if (seen.some(({ text }) => !/^[\d.,%/\\—–-]+$/.test(text))) return [[cell, glyphs]];
  const edges: number[] = [];
  for (let x = cell.x + 1; x < cell.x + cell.width; x++) {
    const edge = xs[x]!;
    const left = seen.filter(({ box }) => box.x1 <= edge).at(-1);
    const right = seen.find(({ box }) => box.x0 >= edge);
    const crosses = seen.some(({ box }) => box.x0 < edge && box.x1 > edge);
    if (crosses || !left || !right) continue;
    if (right.box.x0 - left.box.x1 > WIDE * left.size) edges.push(x);
  }
  // All of the columns hold a figure, or it cannot be told whose each is.
  const bounds = [cell.x, ...edges, cell.x + cell.width];
  if (edges.length !== cell.width - 1) return [[cell, glyphs]];
  return bounds.slice(1).map((to, at): [Cell, Glyph[]] => {
    const from = bounds[at]!;
    return [
      { ...cell, x: from, width: to - from },
      glyphs.filter(
        (glyph) => stepOf(xs, middleOf(glyph.box).x) >= from && stepOf(xs, middleOf(glyph.box).x) < to,
      ),
    ];
  });
}
