import type { Sheet, SheetCell } from './sheet';
import { layOut } from './slots';

/** A part of a sheet, in slots. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * The part of a sheet that lies in a rectangle. A merged cell of which only a part lies in it is cut at the edge
 * and keeps its text. What of the rectangle lies outside the sheet is left out.
 */
export function cutSheet(sheet: Sheet, rectangle: Rectangle): Sheet {
  const left = Math.max(0, rectangle.x);
  const top = Math.max(0, rectangle.y);
  const right = Math.max(left, Math.min(rectangle.x + rectangle.width, sheet.width));
  const bottom = Math.max(top, Math.min(rectangle.y + rectangle.height, sheet.height));
  const cut = new Map<SheetCell, SheetCell>();
  layOut(sheet)
    .slice(top, bottom)
    .forEach((line, y) => {
      line.slice(left, right).forEach((slot, x) => {
        if (slot === null) return;
        const known = cut.get(slot.cell);
        // A cell's slots are a rectangle: the last one that is met is its other corner.
        if (known) Object.assign(known, { width: x - known.x + 1, height: y - known.y + 1 });
        else cut.set(slot.cell, { ...slot.cell, x, y, width: 1, height: 1 });
      });
    });
  return { width: right - left, height: bottom - top, cells: [...cut.values()] };
}
