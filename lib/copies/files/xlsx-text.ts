import { cellText } from '../sheets/cell-text';

/**
 * Text as a cell of a workbook has it written: Excel reads `_x0041_` as A. Where a page writes it, its underscore is
 * written in that way itself.
 *
 * @param mark the last words of a text that had to be cut
 */
export function xlsxText(text: string, mark: string): string {
  return cellText(text, mark).replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_');
}
