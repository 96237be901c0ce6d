import type { Block, OutlineRow, TextBlock } from '../../page/outline';
import { isProseRow } from '../../page/prose-row';
import type { PagePlace } from '../document-reading';
import type { InkBox } from './ink';
import { type InkParagraph, joint } from './paragraphs';
import type { FilledCell, RuledTable } from './ruled-table';
import { asShown, type Turning } from './upright';

/** Gives each block and cell of pages its address. */
export class PagePlaces {
  readonly all: PagePlace[] = [];

  /** @param turnings by page, how it was turned to be read */
  constructor(readonly turnings: ReadonlyMap<number, Turning>) {}

  /** @param chars boxes of the characters of a text, with the page of each */
  add(areas: PagePlace['areas'], chars: { page: number; box: InkBox }[] = []): number {
    const flat = new Float32Array(chars.length * 5);
    for (const [at, { page, box }] of chars.entries()) {
      const { x0, y0, x1, y1 } = this.#asShown(page, box);
      flat.set([page, x0, y0, x1, y1], at * 5);
    }
    const shown = areas.map(({ page, box }) => ({ page, box: this.#asShown(page, box) }));
    this.all.push({ on: 'pages', areas: shown, chars: flat });
    return this.all.length - 1;
  }

  #asShown(page: number, box: InkBox): InkBox {
    const turning = this.turnings.get(page);
    return turning ? asShown(box, turning) : box;
  }
}

/** Type so much larger than the text's is a heading's. */
const LARGER = 1.2;

/**
 * Makes blocks of paragraphs and tables in reading order.
 * @param body height of type in which most of the text is set
 */
export function blocksOf(
  items: readonly (InkParagraph | RuledTable)[],
  body: number,
  places: PagePlaces,
): Block[] {
  return items.flatMap((item) =>
    item.kind === 'text' ? [textBlock(item, body, places)] : tableBlocks(item, places),
  );
}

function textBlock(paragraph: InkParagraph, body: number, places: PagePlaces): TextBlock {
  const chars: { page: number; box: InkBox }[] = [];
  let before = '';
  for (const { page, line } of paragraph.lines) {
    if (before !== '' && joint(before, line.text) !== '') chars.push({ page, box: line.chars[0]! });
    for (const box of line.chars) chars.push({ page, box });
    before = line.text;
  }
  const areas = paragraph.lines.map(({ page, line }) => ({ page, box: line.box }));
  const { text, emphasis } = paragraph;
  const level = body > 0 && paragraph.lines.every(({ line }) => line.size > LARGER * body) ? 1 : 0;
  return { kind: 'text', address: places.add(areas, chars), text, level, emphasis };
}

/** A table, parted where a row of it is no row but the article's text. */
function tableBlocks(table: RuledTable, places: PagePlaces): Block[] {
  const blocks: Block[] = [];
  // A single column is no table of figures: a frame around text.
  const texts = table.rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== ''));
  const isList = texts.length < 2 || table.rows.every(({ cells }) => cells.length <= 1);
  let rows: OutlineRow[] | null = null;
  for (const { page, cells } of table.rows) {
    if (cells.length > 0 && (isList || isProseRow(cells.map(({ text }) => text)))) {
      rows = null;
      for (const cell of cells.filter(({ text }) => text !== '')) blocks.push(...proseOf(cell, page, places));
      continue;
    }
    if (!rows) {
      rows = [];
      blocks.push({ kind: 'table', address: places.add(areasOf(table)), rows, cellsLeftOut: 0 });
    }
    rows.push({
      group: 0,
      cells: cells.map((cell) => ({
        address: places.add(
          [
            { page, box: cell.area },
            ...(cell.goesOn ?? []).map((part) => ({ page: part.page, box: part.area })),
          ],
          charsOf(cell, page),
        ),
        text: cell.text,
        colSpan: cell.width,
        rowSpan: cell.height,
        header: false,
      })),
    });
  }
  for (const block of blocks) if (block.kind === 'table') block.rows = withoutFrame(block.rows);
  return blocks;
}

/** A column at either side that is one blank cell is no part of the table: it stands in a frame. */
function withoutFrame(rows: OutlineRow[]): OutlineRow[] {
  const [first, ...rest] = rows;
  const isFrame = (cell: OutlineRow['cells'][number] | undefined) =>
    rest.length > 0 && cell?.text === '' && cell.rowSpan >= rows.length;
  if (!first) return rows;
  const cells = first.cells.filter(
    (cell, at) => !((at === 0 || at === first.cells.length - 1) && isFrame(cell)),
  );
  return [{ ...first, cells }, ...rest];
}

function areasOf({ rows, box, page }: RuledTable): PagePlace['areas'] {
  const areas = new Map<number, InkBox>();
  for (const row of rows) {
    for (const { area } of row.cells) {
      const known = areas.get(row.page);
      areas.set(row.page, {
        x0: Math.min(known?.x0 ?? Infinity, area.x0),
        y0: Math.min(known?.y0 ?? Infinity, area.y0),
        x1: Math.max(known?.x1 ?? -Infinity, area.x1),
        y1: Math.max(known?.y1 ?? -Infinity, area.y1),
      });
    }
  }
  return areas.size === 0 ? [{ page, box }] : [...areas].map(([on, held]) => ({ page: on, box: held }));
}

function charsOf(cell: FilledCell, page: number): { page: number; box: InkBox }[] {
  return cell.chars.map((box, at) => ({
    page: cell.goesOn?.findLast((part) => at >= part.from)?.page ?? page,
    box,
  }));
}

function proseOf(cell: FilledCell, page: number, places: PagePlaces): TextBlock[] {
  const chars = charsOf(cell, page);
  let start = 0;
  return cell.text.split('\n').flatMap((text): TextBlock[] => {
    const own = chars.slice(start, start + text.length);
    start += text.length + 1;
    if (text === '') return [];
    const address = places.add([{ page, box: cell.area }], own);
    return [{ kind: 'text', address, text, level: 0, emphasis: text.length < 60 }];
  });
}
