import type { Sheet, SheetCell } from './sheet';

/** A cell on the slots that are its own, or null for a slot that no cell keeps. */
export type Slot = { cell: SheetCell; width: number; height: number; first: boolean } | null;

/**
 * Puts every cell on its slots. Spans end at the sheet's edge; where two cells claim a slot the later one has it,
 * as in the HTML standard, and the earlier one shrinks to a rectangle: spreadsheets refuse merges that overlap.
 */
export function layOut({ width, height, cells }: Sheet): Slot[][] {
  const owners: (SheetCell | null)[][] = Array.from({ length: height }, () => new Array(width).fill(null));
  for (const cell of cells) {
    const right = Math.min(cell.x + cell.width, width);
    for (let y = cell.y; y < Math.min(cell.y + cell.height, height); y++)
      owners[y]!.fill(cell, cell.x, right);
  }
  const slots: Slot[][] = owners.map((line) => line.map(() => null));
  for (const cell of cells) {
    const { x, y } = cell;
    const own = (row: number, column: number) => owners[row]?.[column] === cell;
    let across = 0;
    while (across < cell.width && own(y, x + across)) across++;
    if (across === 0) continue;
    let down = 1;
    while (down < cell.height && ownsAll(own, y + down, x, across)) down++;
    for (let row = y; row < y + down; row++)
      for (let column = x; column < x + across; column++)
        slots[row]![column] = { cell, width: across, height: down, first: row === y && column === x };
  }
  return slots;
}

function ownsAll(own: (y: number, x: number) => boolean, y: number, x: number, width: number): boolean {
  for (let column = x; column < x + width; column++) if (!own(y, column)) return false;
  return true;
}
