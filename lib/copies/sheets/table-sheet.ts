import type { TableReading } from '../../report/table-reading';
import { asNumber } from './number-cell';
import type { Sheet, SheetCell } from './sheet';

/**
 * One of the page's tables as it stands, merged cells and all. The pieces that Word's page breaks made of it stand
 * under each other as one table.
 */
export function tableSheet({ pieces }: Pick<TableReading, 'pieces'>): Sheet {
  const cells: SheetCell[] = [];
  let top = 0;
  for (const { grid } of pieces) {
    for (const { x, y, width, height, cell } of grid.cells) {
      const { text, header } = cell;
      cells.push({ x, y: y + top, width, height, text, number: asNumber(text), header });
    }
    top += grid.height;
  }
  return { width: Math.max(0, ...pieces.map(({ grid }) => grid.width)), height: top, cells };
}
