import { attachedFile } from './attached-file';
import { Budget, mostCells } from './budget';
import { fileAddress } from './file-address';
import { followManners } from './manner';
import type { Block } from './outline';
import { type Piece, type Places, readPieces } from './places';
import { isLayoutTable, readTable } from './read-table';
import { type EmbeddedFrame, embedded, pictureStandIn, type StandIn } from './stand-ins';
import { addToRun, emptyRun, isLinked } from './text-run';
import { isBlockElement, isSilent, walk } from './walk';

const HEADING = /^H[1-6]$/;

/** A block with what the search for the article needs to know of it. */
export interface FoundBlock {
  block: Block;
  element: Element;
  /** All of its text is inside links, but for the date and the bullet that lists put beside one. */
  linked: boolean;
  /** The outermost element around it that the page hides by itself; null: it is shown. */
  hiddenBy: Element | null;
}

/**
 * Everything on the page that can be read, in tree order: runs of text between block boundaries and line breaks,
 * data tables, and things that may stand for a table. Tables that hold other tables are walked through.
 * @param root usually `body`
 * @param url address under which the page is known
 * @throws TooMuch for a page that holds more than any report
 */
export function readBlocks(root: Element, places: Places, url: string): FoundBlock[] {
  const found: FoundBlock[] = [];
  const budget = new Budget();
  const manners = followManners();
  let cellsLeft = mostCells;
  let level = 0;
  let run = emptyRun(root);

  function walkThrough(around: Element): void {
    walk(around, enter, leave);
    endRun();
  }

  function enter(node: Node): boolean {
    if (node.nodeType === 3) {
      readText(node as Text);
      return false;
    }
    budget.spendNode(0);
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    if (isSilent(element)) return false;
    const tag = element.tagName;
    if (tag === 'BR' || tag === 'HR') {
      endRun();
      return false;
    }
    if (isBlockElement(element)) endRun();
    if (readWhole(element, tag)) return false;
    if (HEADING.test(tag)) level = Number(tag[1]);
    manners.enter(element);
    return true;
  }

  function leave(element: Element): void {
    if (isBlockElement(element)) endRun();
    if (HEADING.test(element.tagName)) level = 0;
    manners.leave(element);
  }

  function readText(node: Text): void {
    const { length } = node.data;
    budget.spendNode(length);
    if (manners.pre === 0) {
      addText({ node, start: 0, end: length });
      return;
    }
    let start = 0;
    for (const line of node.data.split('\n')) {
      if (start > 0) endRun();
      addText({ node, start, end: start + line.length });
      start += line.length + 1;
    }
  }

  function addText(piece: Piece): void {
    // Text that is shown does not go on with a line that is not.
    if (run.hiddenBy && !manners.hiddenBy && /\S/.test(piece.node.data.slice(piece.start, piece.end)))
      run = emptyRun(root);
    addToRun(run, piece, manners);
  }

  function endRun(): void {
    const { pieces, holder, length, bold, hiddenBy } = run;
    const text = length > 0 ? readPieces(pieces) : '';
    if (text !== '') {
      budget.spendBlock();
      const emphasis = bold === length || manners.centred > 0;
      const block: Block = { kind: 'text', address: places.add(holder, pieces, text), text, level, emphasis };
      found.push({ block, element: holder, linked: isLinked(run), hiddenBy });
    }
    if (pieces.length > 0) run = emptyRun(root);
  }

  /** Reads an element that is one thing with all that is in it. @returns false where its insides are to be read */
  function readWhole(element: Element, tag: string): boolean {
    if (tag === 'TABLE' && !isLayoutTable(element)) {
      readGrid(element);
      return true;
    }
    switch (tag) {
      case 'IMG':
        addStandIn(element, pictureStandIn(element));
        return true;
      case 'IFRAME':
      case 'FRAME':
      case 'EMBED':
      case 'OBJECT':
        addStandIn(element, embedded(element, url));
        return true;
      case 'A': {
        const file = attachedFile(element);
        if (!file) return false;
        endRun();
        addStandIn(element, { kind: 'attachment', ...file });
        return true;
      }
      default:
        return false;
    }
  }

  function readGrid(table: Element): void {
    budget.spendBlock();
    for (const part of readTable(table, places, cellsLeft)) {
      if (part.kind === 'prose') {
        for (const cell of part.cells) walkThrough(cell);
        continue;
      }
      const { rows, cellsLeftOut } = part;
      for (const { cells } of rows) cellsLeft -= cells.length;
      add({ kind: 'table', address: places.add(table), rows, cellsLeftOut }, table);
    }
  }

  function addStandIn(element: Element, inside: StandIn | EmbeddedFrame | null): void {
    if (!inside) return;
    if (inside.kind === 'frame') {
      endRun();
      add({ ...inside, address: places.add(element) }, element);
      return;
    }
    const { kind, text, written } = inside;
    const file = typeof written !== 'string' ? undefined : fileAddress(element, written, url);
    add({ kind, address: places.add(element), text, ...(file && { url: file }) }, element);
  }

  function add(block: Block, element: Element): void {
    found.push({ block, element, linked: false, hiddenBy: manners.hiddenBy });
  }

  walkThrough(root);
  return found;
}
