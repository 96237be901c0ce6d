import type { Sheet, SheetCell } from './sheet';

/** A cell on the slots that are its own, or null for a slot that no cell keeps. */
export type Slot = { cell: SheetCell; width: number; height: number; first: boolean } | null;

/**
 * Puts every cell on its slots. Spans end at the sheet's edge; where two cells claim a slot the later one has it,
 * as in the HTML standard, and the earlier one shrinks to a rectangle: spreadsheets refuse merges that overlap.
 */
export function layOut({ width, height, cells }: Sheet): Slot[][] {
  const owners = ownersOf({ width, height, cells });
  const slots: Slot[][] = owners.map((line) => line.map(() => null));
  for (const cell of cells) {
    const { x, y } = cell;
    const { across, down } = keptBy(cell, owners);
    for (let row = y; row < y + down; row++)
      for (let column = x; column < x + across; column++)
        slots[row]![column] = { cell, width: across, height: down, first: row === y && column === x };
  }
  return slots;
}

/** Of every slot the cell that has it: the last of those that claim it. */
function ownersOf({ width, height, cells }: Sheet): (SheetCell | null)[][] {
  const owners: (SheetCell | null)[][] = Array.from({ length: height }, () => new Array(width).fill(null));
  for (const cell of cells) {
    const right = Math.min(cell.x + cell.width, width);
    for (let y = cell.y; y < Math.min(cell.y + cell.height, height); y++)
      owners[y]!.fill(cell, cell.x, right);
  }
  return owners;
}

/** How far the rectangle that a cell keeps reaches from its corner; 0 and 0 where it keeps nothing. */
function keptBy(cell: SheetCell, owners: (SheetCell | null)[][]): { across: number; down: number } {
  const { x, y } = cell;
  const own = (row: number, column: number) => owners[row]?.[column] === cell;
  let across = 0;
  while (across < cell.width && own(y, x + across)) across++;
  if (across === 0) return { across: 0, down: 0 };
  let down = 1;
  while (down < cell.height && ownsAll(own, y + down, x, across)) down++;
  return { across, down };
}

function ownsAll(own: (y: number, x: number) => boolean, y: number, x: number, width: number): boolean {
  for (let column = x; column < x + width; column++) if (!own(y, column)) return false;
  return true;
}
