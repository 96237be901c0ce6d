import { childOf, childrenOf, elementsOf, textIn, type XmlElement } from '../xml';
import type { TrackedChanges } from './runs';
import { isSet } from './runs';

/** A cell on its slots, with the elements whose contents it shows. */
export interface DocxCell {
  holders: XmlElement[];
  x: number;
  colSpan: number;
  rowSpan: number;
}

const TWENTIETHS = 20;
const MOST_COLUMNS = 200;

/**
 * Lays out the cells of a table: `gridSpan` and the older `hMerge` join cells sideways, `vMerge` downwards, rows may
 * begin behind the first column and end before the last.
 */
export function gridOf(table: XmlElement, changes: TrackedChanges): { rows: DocxCell[][]; widths: number[] } {
  const widths = childrenOf(childOf(table, 'tblGrid'), 'gridCol').map(
    (column) => Number(column.attributes.get('w') ?? 0) / TWENTIETHS || 0,
  );
  const rows: DocxCell[][] = [];
  /** The cell that goes on downwards, by its first column. */
  let above = new Map<number, DocxCell>();
  for (const row of unwrapped(table, 'tr')) {
    const properties = childOf(row, 'trPr');
    if (childOf(properties, 'del')) {
      changes.deletions++;
      continue;
    }
    if (isSet(properties, 'hidden')) continue;
    const cells: DocxCell[] = [];
    const next = new Map<number, DocxCell>();
    let x = 0;
    const gap = (name: string) => {
      const width = span(childOf(properties, name));
      if (width > 0) cells.push({ holders: [], x, colSpan: width, rowSpan: 1 });
      x += width;
    };
    gap('gridBefore');
    const held = unwrapped(row, 'tc');
    const surplus = widths.length === 0 ? 0 : spanOf(held) - widths.length;
    for (const cell of held) {
      const own = childOf(cell, 'tcPr');
      if (childOf(own, 'cellDel')) {
        changes.deletions++;
        continue;
      }
      const colSpan = Math.max(1, span(childOf(own, 'gridSpan')));
      const merged = childOf(own, 'vMerge');
      const beside = childOf(own, 'hMerge');
      const last = cells.at(-1);
      const over = above.get(x);
      if (isContinued(beside) && last) {
        last.colSpan += colSpan;
      } else if (isContinued(merged) && over && over.colSpan === colSpan) {
        over.rowSpan++;
        next.set(x, over);
      } else if (isContinued(merged) && surplus === colSpan && textIn(cell).trim() === '') {
        // It goes on with a cell that ended rows above, and the row has no place for it.
        continue;
      } else {
        const placed: DocxCell = { holders: [cell], x, colSpan, rowSpan: 1 };
        cells.push(placed);
        if (merged) next.set(x, placed);
      }
      x = Math.min(MOST_COLUMNS, x + colSpan);
    }
    gap('gridAfter');
    above = next;
    rows.push(cells);
  }
  return { rows, widths };
}

/** How many columns the cells of a row take. */
function spanOf(cells: readonly XmlElement[]): number {
  return cells.reduce((sum, cell) => sum + Math.max(1, span(childOf(childOf(cell, 'tcPr'), 'gridSpan'))), 0);
}

function isContinued(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attributes.get('val') !== 'restart';
}

/** Rows of a table, cells of a row: content controls and tracked changes may stand around them. */
function unwrapped(holder: XmlElement, name: string): XmlElement[] {
  return elementsOf(holder).flatMap((child) => {
    if (child.name === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo'].includes(child.name)
      ? unwrapped(child, name)
      : [];
  });
}

function span(element: XmlElement | undefined): number {
  const value = Number.parseInt(element?.attributes.get('val') ?? '', 10);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_COLUMNS) : 0;
}
