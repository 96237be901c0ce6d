import type { Block, OutlineRow, TextBlock } from '../../page/outline';
import { isProseRow } from '../../page/prose-row';
import type { FlowPlace } from '../document-reading';
import type { ShownBlock, ShownCell, ShownParagraph, ShownTable } from './shown';

/** Makes the outline of what is shown, and says of every address where in that it is. */
export class OutlineOfShown {
  readonly blocks: Block[] = [];
  readonly places: FlowPlace[] = [];

  constructor(shown: readonly ShownBlock[]) {
    for (const block of shown) this.#add(block);
  }

  #place(place: Omit<FlowPlace, 'on'>): number {
    return this.places.push({ on: 'flow', ...place }) - 1;
  }

  #add(block: ShownBlock, alone = false): void {
    if (block.kind === 'paragraph') this.blocks.push(...this.#texts(block, alone));
    else if (block.kind === 'picture')
      this.blocks.push({
        kind: 'image',
        address: this.#place({ id: block.id, range: null }),
        text: block.text,
      });
    else this.#table(block);
  }

  /** A paragraph is a block, or several where it breaks its lines itself. */
  #texts(paragraph: ShownParagraph, alone: boolean): TextBlock[] {
    const text = paragraph.runs.map((run) => run.text).join('');
    const seen = paragraph.runs.filter((run) => run.text.trim() !== '');
    const emphasis =
      alone || paragraph.align === 'center' || (seen.length > 0 && seen.every(({ bold }) => bold));
    return linesOf(text).map(({ line, start, end }) => ({
      kind: 'text',
      address: this.#place({ id: paragraph.id, range: { start, end } }),
      text: line,
      level: paragraph.level,
      emphasis,
    }));
  }

  /** A table; one that holds others only lays the page out, and what it holds is read in turn. */
  #table(table: ShownTable): void {
    const holdsOthers = table.rows.some(({ cells }) =>
      cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table')),
    );
    // A single column is no table of figures: a frame around text, a menu.
    const isList = table.rows.every(({ cells }) => cells.length <= 1);
    let rows: OutlineRow[] | null = null;
    for (const { cells } of table.rows) {
      const texts = cells.map(cellText);
      if (holdsOthers || isList || isProseRow(texts)) {
        rows = null;
        const [only] = cells.filter(({ blocks }) => blocks.length > 0);
        for (const cell of cells)
          for (const block of cell.blocks)
            this.#add(block, cells.length === 1 && cell === only && texts.join('').length < 60);
        continue;
      }
      if (!rows) {
        rows = [];
        this.blocks.push({
          kind: 'table',
          address: this.#place({ id: table.id, range: null }),
          rows,
          cellsLeftOut: 0,
        });
      }
      rows.push({
        group: 0,
        cells: cells.map((cell, at) => ({
          address: this.#place({ id: cell.id, range: null }),
          text: texts[at]!,
          colSpan: cell.colSpan,
          rowSpan: cell.rowSpan,
          header: false,
        })),
      });
      for (const cell of cells) {
        for (const block of cell.blocks) if (block.kind === 'picture') this.#add(block);
      }
    }
  }
}

/** The text of a cell: a line for each of its paragraphs, and where they break lines themselves. */
export function cellText(cell: ShownCell): string {
  return cell.blocks
    .flatMap((block) =>
      block.kind === 'paragraph' && !block.note ? linesOf(block.runs.map((run) => run.text).join('')) : [],
    )
    .map(({ line }) => line)
    .join('\n');
}

/** The lines of a text as the outline has them, white space collapsed, each with where it stands in the text. */
function linesOf(text: string): { line: string; start: number; end: number }[] {
  let start = 0;
  return text.split('\n').flatMap((part) => {
    const own = start;
    start += part.length + 1;
    const line = oneLine(part);
    if (line === '') return [];
    const lead = part.length - part.trimStart().length;
    return [{ line, start: own + lead, end: own + part.trimEnd().length }];
  });
}

function oneLine(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[^\S\ufeff]+/g, ' ')
    .trim();
}

const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]/g;
