import type { TableReading } from '../report/table-reading';
import { type Copy, copySheet } from './sheet';
import { tableSheet } from './table-sheet';

/** One of the page's tables for a spreadsheet as it stands. */
export function copyTable(reading: Pick<TableReading, 'pieces'>): Copy {
  return copySheet(tableSheet(reading));
}
