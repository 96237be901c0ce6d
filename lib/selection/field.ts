import type { Rectangle } from '../copies/sheets/cut-sheet';
import type { Sheet } from '../copies/sheets/sheet';
import { layOut } from '../copies/sheets/slots';

/** A place on the logical grid of a table, counted from 0. */
export interface GridPlace {
  x: number;
  y: number;
}

/** The logical grid that a selection moves on. */
export interface SelectionGrid {
  width: number;
  height: number;
  /** The slots of the cell that has this one; of a slot without a cell, the slot itself. */
  at(x: number, y: number): Rectangle;
  /** Number of the cell in the sheet that has this slot, or null. */
  cellAt(x: number, y: number): number | null;
}

/** The grid of a sheet, every slot with the cell that keeps it. */
export function fieldOf(sheet: Sheet): SelectionGrid {
  const slots = layOut(sheet);
  const numbers = new Map(sheet.cells.map((cell, number) => [cell, number]));
  return {
    width: sheet.width,
    height: sheet.height,
    at(x, y) {
      const slot = slots[y]?.[x];
      if (!slot) return { x, y, width: 1, height: 1 };
      // A slot knows its cell's size and, with the cell, where it begins.
      return { x: slot.cell.x, y: slot.cell.y, width: slot.width, height: slot.height };
    },
    cellAt(x, y) {
      const slot = slots[y]?.[x];
      return slot ? (numbers.get(slot.cell) ?? null) : null;
    },
  };
}
