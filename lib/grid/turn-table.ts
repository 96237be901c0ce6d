import type { Grid, GridCell } from './form-table';

/** The same table with rows and columns exchanged: what stood in a column stands in a row. */
export function turnTable(grid: Grid): Grid {
  const turned = new Map<GridCell, GridCell>();
  for (const cell of grid.cells) {
    turned.set(cell, { x: cell.y, y: cell.x, width: cell.height, height: cell.width, cell: cell.cell });
  }
  return {
    ...grid,
    width: grid.height,
    height: grid.width,
    cells: [...turned.values()].sort((a, b) => a.y - b.y || a.x - b.x),
    at: (x, y) => {
      const cell = grid.at(y, x);
      return cell && turned.get(cell);
    },
  };
}
