import { mostBlocks, mostCells, mostCharacters, TooMuch } from '../page/budget';
import type { Block, OutlineCell, PageReading } from '../page/outline';
import type { PackedReading } from './reading-schema';

type PackedBlock = PackedReading['outline']['blocks'][number];
type PackedCell = Extract<PackedBlock, { kind: 'table' }>['rows'][number]['cells'][number];

/**
 * Makes a message of what was read.
 * @throws TooMuch where it is more than the background takes
 */
export function packReading({ outline, ...rest }: PageReading): PackedReading {
  const meta = [...outline.meta];
  const packed = { outline: { ...outline, meta, blocks: outline.blocks.map(packBlock) }, ...rest };
  if (!isBounded(packed)) throw new TooMuch();
  return packed;
}

/** The reading that a message was made of. */
export function unpackReading({ outline, ...rest }: PackedReading): PageReading {
  return {
    outline: { ...outline, meta: new Map(outline.meta), blocks: outline.blocks.map(unpackBlock) },
    ...rest,
  };
}

/** Whether a reading is small enough to be judged. */
export function isBounded({ outline, links, pager }: PackedReading): boolean {
  let cells = 0;
  let characters = 0;
  const count = (texts: readonly string[]) => {
    for (const text of texts) characters += text.length;
  };
  for (const block of outline.blocks) {
    if (block.kind === 'frame') count([block.url, block.written]);
    else if (block.kind !== 'table') count([block.text]);
    else {
      for (const row of block.rows) {
        cells += row.cells.length;
        count(row.cells.map(([, text]) => text));
      }
    }
  }
  for (const pair of outline.meta) count(pair);
  for (const link of links) count([...link.texts, ...link.under]);
  count(pager.map(({ text }) => text));
  count([outline.title, ...outline.headlines.map(({ text }) => text)]);
  count(outline.notices);
  return outline.blocks.length <= mostBlocks && cells <= mostCells && characters <= mostCharacters;
}

function packBlock(block: Block): PackedBlock {
  if (block.kind !== 'table') return block;
  return { ...block, rows: block.rows.map(({ group, cells }) => ({ group, cells: cells.map(packCell) })) };
}

function packCell({ address, text, colSpan, rowSpan, header }: OutlineCell): PackedCell {
  return [address, text, colSpan, rowSpan, header];
}

function unpackBlock(block: PackedBlock): Block {
  if (block.kind !== 'table') return block;
  return { ...block, rows: block.rows.map(({ group, cells }) => ({ group, cells: cells.map(unpackCell) })) };
}

function unpackCell([address, text, colSpan, rowSpan, header]: PackedCell): OutlineCell {
  return { address, text, colSpan, rowSpan, header };
}
