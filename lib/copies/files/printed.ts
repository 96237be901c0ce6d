import type { WriteSheet } from 'hucre/xlsx';
import { oneLine } from '../written/one-line';

/** Columns that can still be read when they are printed on the width of one page. */
const mostPrinted = 16;

/** A footer may have 255 characters, codes included. */
const longestName = 200;

/**
 * How a sheet is printed: on A4 across, on the width of one page where that can be read, with what stays in sight
 * on screen repeated on every page.
 */
export function pageSetup(
  columns: number,
  frozen: { rows: number; columns: number },
): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    ...(columns <= mostPrinted ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    ...(frozen.rows > 0 ? { printTitlesRow: `$1:$${frozen.rows}` } : {}),
    ...(frozen.columns === 1 ? { printTitlesColumn: '$A:$A' } : {}),
  };
}

/**
 * What stands below every printed page: what it is about, the sheet's name, the page of how many.
 * @param about text, of which nothing becomes a code
 */
export function pageFooter(about: string): NonNullable<WriteSheet['headerFooter']> {
  let name = '';
  for (const character of oneLine(about).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')) {
    const written = character === '&' ? '&&' : character;
    if (name.length + written.length > longestName) break;
    name += written;
  }
  return { oddFooter: `${name && `&L${name}`}&C&A&R&P / &N` };
}
