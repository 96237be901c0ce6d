import { mostCells } from './budget';
import type { TableBlock } from './outline';
import type { Places } from './places';
import { readCellText, readSpan } from './read-cell';
import { rowElements } from './read-table';

/**
 * Reads any table as the reader sees it, whatever it is for: rows and cells that the page does not show are left
 * out, as the browser leaves them out when it lays the table out. A table inside a cell is text of that cell.
 * @param places cells get their addresses here
 * @returns null when it has more cells than are read of a page
 */
export function readShownTable(table: Element, places: Places): TableBlock | null {
  const view = table.ownerDocument.defaultView!;
  const isShown = (element: Element) => {
    const { display, visibility } = view.getComputedStyle(element);
    return display !== 'none' && visibility !== 'collapse';
  };
  const block: TableBlock = { kind: 'table', address: places.add(table), rows: [], cellsLeftOut: 0 };
  let left = mostCells;
  for (const { row, group } of rowElements(table)) {
    const { parentElement: body } = row;
    if (!isShown(row) || (body && body !== table && !isShown(body))) continue;
    const cells = [...row.children].filter(
      (cell) => (cell.tagName === 'TD' || cell.tagName === 'TH') && isShown(cell),
    );
    left -= cells.length;
    if (left < 0) return null;
    block.rows.push({
      group,
      cells: cells.map((cell) => ({
        address: places.add(cell),
        text: readCellText(cell),
        colSpan: readSpan(cell, 'colspan'),
        rowSpan: readSpan(cell, 'rowspan'),
        header: cell.tagName === 'TH',
      })),
    });
  }
  return block;
}
