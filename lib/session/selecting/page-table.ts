import type { Rectangle } from '../../copies/sheets/cut-sheet';
import type { Sheet } from '../../copies/sheets/sheet';
import { tableSheet } from '../../copies/sheets/table-sheet';
import { formTable } from '../../grid/form-table';
import { around, type Box, boxOf, clamp } from '../../layer/box';
import { Places } from '../../page/places';
import { readShownTable } from '../../page/read-shown-table';
import { fieldOf, type GridPlace, type SelectionGrid } from '../../selection/field';

/** A table of the page, as it stands at this moment, with the way between its cells and the logical grid. */
export interface PageTable {
  element: Element;
  sheet: Sheet;
  field: SelectionGrid;
  /** The element of the cell that has this slot; null for a slot without one. */
  cellOf(spot: GridPlace): Element | null;
  /** The slot where the cell begins that an element of the page stands in; null outside the table's cells. */
  spotOf(element: Element): GridPlace | null;
  /** The slot nearest to a point in client pixels. */
  spotNear(x: number, y: number): GridPlace | null;
  /** The box around the cells of a rectangle, in client pixels; null when none of its slots has a cell. */
  boxOf(part: Rectangle): Box | null;
}

/** Reads a table. @returns null when it is too large to be read, `empty` when it shows no cell */
export function pageTable(element: Element): PageTable | 'empty' | null {
  const places = new Places();
  const block = readShownTable(element, places);
  if (!block) return null;
  const grid = formTable(block.rows);
  if (grid.cut > 0) return null;
  if (grid.width === 0) return 'empty';
  const sheet = tableSheet({ pieces: [{ block, grid }] });
  const field = fieldOf(sheet);
  const elements = grid.cells.map(({ cell }) => places.element(cell.address));
  const spots = new Map(elements.map((cell, at) => [cell, { x: sheet.cells[at]!.x, y: sheet.cells[at]!.y }]));

  function cellOf({ x, y }: GridPlace): Element | null {
    const number = field.cellAt(x, y);
    return number === null ? null : (elements[number] ?? null);
  }
  function spotOf(inside: Element): GridPlace | null {
    let cell = inside.closest('td, th');
    while (cell && cell.closest('table') !== element) cell = cell.parentElement?.closest('td, th') ?? null;
    return (cell && spots.get(cell)) ?? null;
  }
  return {
    ...{ element, sheet, field, cellOf, spotOf },
    spotNear(x, y) {
      // By their boxes, not by what is hit: between cells that stand apart, and in the border, nothing is.
      let nearest: GridPlace | null = null;
      let least = Infinity;
      for (const [cell, spot] of spots) {
        const box = cell?.getBoundingClientRect();
        if (!box?.width) continue;
        const away = Math.hypot(x - clamp(x, box.left, box.right), y - clamp(y, box.top, box.bottom));
        if (away < least) [nearest, least] = [spot, away];
      }
      return nearest;
    },
    boxOf(part) {
      const cells: { slots: Rectangle; box: Box }[] = [];
      for (let y = part.y; y < part.y + part.height; y++) {
        for (let x = part.x; x < part.x + part.width; x++) {
          const box = cellOf({ x, y })?.getBoundingClientRect();
          if (box) cells.push({ slots: field.at(x, y), box: boxOf(box) });
        }
      }
      if (cells.length === 0) return null;
      // A head over several columns is as wide as all of them, of which only one may be selected.
      const inColumns = cells.filter(({ slots }) => slots.x >= part.x && endX(slots) <= endX(part));
      const inRows = cells.filter(({ slots }) => slots.y >= part.y && endY(slots) <= endY(part));
      const across = boxAround(inColumns.length > 0 ? inColumns : cells);
      const down = boxAround(inRows.length > 0 ? inRows : cells);
      return { left: across.left, right: across.right, top: down.top, bottom: down.bottom };
    },
  };
}

const endX = ({ x, width }: Rectangle) => x + width;
const endY = ({ y, height }: Rectangle) => y + height;

function boxAround(cells: readonly { box: Box }[]): Box {
  return cells.map(({ box }) => box).reduce(around);
}

/** The table that an element stands in; the innermost, where they are nested. */
export function tableAround(element: Element): Element | null {
  const table = element.closest('table');
  if (table) return table;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? tableAround(root.host) : null;
}

/** Every table of a document that a reader can see. */
export function shownTables(document: Document): Element[] {
  return [...document.querySelectorAll('table')].filter((table) => {
    const { width, height } = table.getBoundingClientRect();
    return width > 0 && height > 0 && table.querySelector('td, th') !== null;
  });
}
