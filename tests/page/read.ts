import { JSDOM } from 'jsdom';
import type { Outline, TableBlock, TextBlock } from '../../lib/page/outline';
import type { Places } from '../../lib/page/places';
import { readOutline } from '../../lib/page/read-outline';

const url = 'http://www.qinghe.gov.cn/xxgk/t20220120_1.html';

export function parse(html: string): Document {
  return new JSDOM(html, { url }).window.document;
}

/** Reads a page, or the inside of its body. */
export function read(html: string): { document: Document; outline: Outline; places: Places } {
  const document = parse(html);
  return { document, ...readOutline(document, url) };
}

export function textsOf({ blocks }: Outline): string[] {
  return blocks.filter((block): block is TextBlock => block.kind === 'text').map((block) => block.text);
}

export function tablesOf({ blocks }: Outline): string[][][] {
  return blocks
    .filter((block): block is TableBlock => block.kind === 'table')
    .map((table) => table.rows.map((row) => row.cells.map((cell) => cell.text)));
}

/** The outline in short: texts as they are, tables as `[table]`, other things by their kind. */
export function sketch({ blocks }: Outline): string[] {
  return blocks.map((block) => {
    if (block.kind === 'text') return block.text;
    if (block.kind === 'table') return '[table]';
    return `[${block.kind}] ${block.kind === 'frame' ? block.url : block.text}`;
  });
}
