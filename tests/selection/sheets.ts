import fc from 'fast-check';
import { asNumber } from '../../lib/copies/sheets/number-cell';
import type { Sheet } from '../../lib/copies/sheets/sheet';
import { tableSheet } from '../../lib/copies/sheets/table-sheet';
import { pieceOf, piecesOf } from '../copies/as-page-has-it';

/** The sheet of the first table of a page. */
export function sheetOf(html: string): Sheet {
  return tableSheet({ pieces: piecesOf(html).slice(0, 1) });
}

/** A sheet without merged cells, of what stands in it. */
export function plainSheet(lines: string[][]): Sheet {
  const cells = lines.flatMap((line, y) =>
    line.map((text, x) => ({ x, y, width: 1, height: 1, text, number: asNumber(text), header: false })),
  );
  return { width: lines[0]!.length, height: lines.length, cells };
}

const cell = fc.record({
  text: fc.oneof(
    fc.constantFrom('', '甲', '0', '0012', '12.5', '-3', '1,046'),
    fc.integer({ min: -999, max: 99_999 }).map(String),
    fc.integer({ min: 0, max: 999_999 }).map((tenThousandths) => (tenThousandths / 10_000).toFixed(4)),
  ),
  colSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 0, max: 3 }),
});

/** Tables as pages have them: ragged rows, spans past the edge, cells that overlap. */
export const anySheet: fc.Arbitrary<Sheet> = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
  .map((rows) => tableSheet({ pieces: [pieceOf(rows)] }));
