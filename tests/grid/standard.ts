import type { OutlineCell, OutlineRow } from '../../lib/page/outline';

/** A cell where the standard puts it; rows counted among the rows of the page. */
export interface StandardCell {
  cell: OutlineCell;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * "Forming a table" (HTML, 4.9.12.1), written down step by step as it stands there, with the names it uses, for
 * rows whose row groups are given by number. It is as slow and as plain as the text.
 *
 * The standard lets a row group grow below its last row when a cell spans further; no row of the page stands
 * there, so those slots are left out of the result, as browsers leave them out.
 */
export function formTableByTheStandard(rows: OutlineRow[]): {
  width: number;
  cells: StandardCell[];
  slots: Map<string, OutlineCell[]>;
} {
  let xwidth = 0;
  let yheight = 0;
  let ycurrent = 0;
  let xcurrent = 0;
  const slots = new Map<string, OutlineCell[]>();
  const anchored: { cell: OutlineCell; x: number; y: number; width: number; height: number }[] = [];
  let downwardGrowing: { entry: (typeof anchored)[number]; cellx: number; width: number }[] = [];
  /** The y of each row of the page. */
  const pageRows: number[] = [];

  const assign = (x: number, y: number, cell: OutlineCell) => {
    const slot = slots.get(`${x},${y}`);
    if (slot) slot.push(cell);
    else slots.set(`${x},${y}`, [cell]);
  };

  const growDownwardGrowingCells = () => {
    for (const { entry, cellx, width } of downwardGrowing) {
      for (let x = cellx; x < cellx + width; x++) assign(x, ycurrent, entry.cell);
      entry.height = ycurrent - entry.y + 1;
    }
  };

  const processRow = (row: OutlineRow) => {
    if (yheight === ycurrent) yheight++;
    pageRows.push(ycurrent);
    xcurrent = 0;
    growDownwardGrowingCells();
    for (const cell of row.cells) {
      while (xcurrent < xwidth && slots.has(`${xcurrent},${ycurrent}`)) xcurrent++;
      if (xcurrent === xwidth) xwidth++;
      const colspan = cell.colSpan > 1000 ? 1000 : cell.colSpan < 1 ? 1 : cell.colSpan;
      let rowspan = cell.rowSpan > 65534 ? 65534 : cell.rowSpan;
      let growsDownward = false;
      if (rowspan === 0) {
        growsDownward = true;
        rowspan = 1;
      }
      if (xwidth < xcurrent + colspan) xwidth = xcurrent + colspan;
      if (yheight < ycurrent + rowspan) yheight = ycurrent + rowspan;
      for (let x = xcurrent; x < xcurrent + colspan; x++) {
        for (let y = ycurrent; y < ycurrent + rowspan; y++) assign(x, y, cell);
      }
      const entry = { cell, x: xcurrent, y: ycurrent, width: colspan, height: rowspan };
      anchored.push(entry);
      if (growsDownward) downwardGrowing.push({ entry, cellx: xcurrent, width: colspan });
      xcurrent += colspan;
    }
    ycurrent++;
  };

  const endRowGroup = () => {
    while (ycurrent < yheight) {
      ycurrent++;
      if (ycurrent < yheight) growDownwardGrowingCells();
    }
    downwardGrowing = [];
  };

  rows.forEach((row, index) => {
    processRow(row);
    if (rows[index + 1]?.group !== row.group) endRowGroup();
  });

  const rowAt = new Map(pageRows.map((y, index) => [y, index]));
  return {
    width: xwidth,
    cells: anchored.map(({ cell, x, y, width, height }) => ({
      cell,
      x,
      y: rowAt.get(y)!,
      width,
      height: pageRows.filter((each) => each >= y && each < y + height).length,
    })),
    slots: new Map(
      [...slots].flatMap(([place, cells]) => {
        const [x, y] = place.split(',').map(Number) as [number, number];
        const row = rowAt.get(y);
        return row === undefined ? [] : [[`${x},${row}`, cells] as const];
      }),
    ),
  };
}
