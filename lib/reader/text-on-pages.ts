import type { DocumentReading, PagePlace } from '../documents/document-reading';
import type { Address, OutlineCell, TableBlock } from '../page/outline';
import { aroundAll, type Column, type Placed, points, putAt } from './column';
import type { NaturalWidth } from './natural-width';
import { runsOfChars } from './runs-of-chars';
import { Slices } from './slices';
import { type NodeStretch, WaysInFile } from './ways-in-file';

/**
 * Lays what was read of a file over its drawn pages: a transparent element for each block and cell, with its text where
 * it is drawn. Marks, copies and selection work on these elements as on those of a page, and what the browser finds and
 * copies is this text. Hundreds of pages take a while: others come in between.
 * @throws when the signal aborts
 */
export async function textOnPages(
  layer: HTMLElement,
  { reading: { outline }, places }: Pick<DocumentReading, 'reading' | 'places'>,
  column: Column,
  naturalWidth: NaturalWidth,
  signal: AbortSignal,
): Promise<WaysInFile> {
  const document = layer.ownerDocument;
  const ways = new WaysInFile();
  const placeOf = (address: Address | null): PagePlace | null => {
    const place = address === null ? undefined : places[address];
    return place?.on === 'pages' && place.areas.length > 0 ? place : null;
  };

  const listed = new Set(outline.blocks.map(({ address }) => address));
  const apart = outline.headlines.flatMap(({ address, text }) =>
    address === null || listed.has(address) ? [] : { address, text },
  );
  for (const { address, text } of apart) addText(address, text);
  const slices = new Slices(signal);
  for (const block of outline.blocks) {
    await slices.breathe();
    if (block.kind === 'text') addText(block.address, block.text);
    else if (block.kind === 'table') addTable(block);
    else addPlain(block.address);
  }
  return ways;

  function addPlain(address: Address): void {
    const place = placeOf(address);
    if (!place) return;
    const element = document.createElement('div');
    putAt(element, column.place(place.areas[0]!.page, place.areas[0]!.box));
    layer.append(element);
    ways.add(address, element);
  }

  function addText(address: Address, text: string): void {
    const place = placeOf(address);
    if (!place) return;
    const element = document.createElement('p');
    // Over the page where it begins; the rest of its lines hang out of it.
    const first = place.areas[0]!.page;
    const around = aroundAll(
      place.areas.filter(({ page }) => page === first).map(({ page, box }) => column.place(page, box)),
    );
    putAt(element, around);
    ways.add(address, element, addRuns(element, text, place.chars, around));
    layer.append(element);
  }

  function addTable(block: TableBlock): void {
    const place = placeOf(block.address);
    if (!place) return;
    const table = document.createElement('table');
    const around = aroundAll(place.areas.map(({ page, box }) => column.place(page, box)));
    putAt(table, around);
    const body = table.createTBody();
    for (const { cells } of block.rows) {
      const row = body.insertRow();
      for (const cell of cells) addCell(row, cell, around);
    }
    ways.add(block.address, table);
    layer.append(table);
  }

  function addCell(row: HTMLTableRowElement, read: OutlineCell, table: Placed): void {
    const { address, text, colSpan, rowSpan } = read;
    const cell = row.insertCell();
    if (colSpan > 1) cell.colSpan = colSpan;
    if (rowSpan > 1) cell.rowSpan = rowSpan;
    const where = placeOf(address);
    if (!where) return;
    const [first] = where.areas;
    const own = column.place(first!.page, first!.box);
    putAt(cell, own, table);
    addRuns(cell, text, where.chars, own);
    ways.add(address, cell);
  }

  /** @returns where in these elements the text stands */
  function addRuns(holder: HTMLElement, text: string, chars: Float32Array, around: Placed): NodeStretch[] {
    const stretches: NodeStretch[] = [];
    let end = 0;
    for (const run of runsOfChars(text, chars)) {
      if (text.slice(end, run.at).includes('\n')) holder.append(document.createElement('br'));
      end = run.at + run.text.length;
      const element = document.createElement('span');
      const node = document.createTextNode(run.text);
      element.append(node);
      const place = column.place(run.page, run.box);
      putAt(element, place, around);
      const { style } = element;
      style.fontSize = points(place.height);
      const seen = run.text.trimEnd();
      const spare = place.width - naturalWidth(seen) * place.height;
      if (seen.length > 0) style.letterSpacing = points(spare / [...seen].length);
      holder.append(element);
      stretches.push({ node, at: run.at, offset: 0, length: run.text.length });
    }
    return stretches;
  }
}
