import type { OutlineCell, OutlineRow } from '../page/outline';

/**
 * A table in which several rows were put into one, line below line in every cell, with those rows apart again: what a
 * spreadsheet's cells become when they are pasted into one another.
 * @param isLabel whether a line is the label of a row, told without doubt
 * @returns the same rows where none holds several; cells that are divided keep their address
 */
export function splitRows(rows: OutlineRow[], isLabel: (line: string) => boolean): OutlineRow[] {
  const split: OutlineRow[] = [];
  /** Cells that reach down into the rows below, with the row of the page where they end. */
  let reaching: { cell: OutlineCell; end: number }[] = [];
  rows.forEach(({ group, cells }, y) => {
    reaching = reaching.filter(({ end }) => end > y);
    const label = cells.findIndex(({ text }) => isStack(text, isLabel));
    const height = rowsIn(cells, label);
    for (const { cell } of reaching) cell.rowSpan += height - 1;
    const first: OutlineRow = { group, cells: [] };
    const added = [first, ...Array.from({ length: height - 1 }, (): OutlineRow => ({ group, cells: [] }))];
    cells.forEach((cell, at) => {
      if (height === 1 || at < label || cell.rowSpan !== 1) {
        const own = { ...cell };
        first.cells.push(own);
        if (cell.rowSpan > 1) reaching.push({ cell: own, end: y + cell.rowSpan });
        if (cell.rowSpan !== 0) own.rowSpan += height - 1;
        return;
      }
      divide(cell, added);
    });
    split.push(...added);
  });
  return split.length === rows.length ? rows : split;
}

/** How many rows were put into one, by the labels in the cell at `label`; 1 where a cell cannot be divided so. */
function rowsIn(cells: readonly OutlineCell[], label: number): number {
  const lines = label < 0 ? 1 : linesOf(cells[label]!.text).length;
  return cells.every((cell, at) => at <= label || canSplit(cell, lines)) ? lines : 1;
}

/** As many figures as rows are theirs in turn; which row another number of them is of cannot be seen. */
function divide(cell: OutlineCell, rows: readonly OutlineRow[]): void {
  const texts = linesOf(cell.text);
  for (const [line, row] of rows.entries())
    row.cells.push({ ...cell, text: texts.length === rows.length ? texts[line]! : cell.text });
}

function linesOf(text: string): string[] {
  return text.split('\n');
}

function isStack(text: string, isLabel: (line: string) => boolean): boolean {
  const lines = text.includes('\n') ? linesOf(text) : [];
  return lines.length > 1 && lines.every(isLabel);
}

/** One figure beside several labels is none of theirs. */
function canSplit({ text, rowSpan }: OutlineCell, lines: number): boolean {
  return rowSpan !== 1 || text === '' || lines === 1 || text.includes('\n');
}
