import { attachedFile } from './attached-file';
import { Budget, mostCells } from './budget';
import { fileAddress } from './file-address';
import { frameAddress } from './frame-address';
import type { Block, StandInBlock } from './outline';
import { type Piece, type Places, readPieces } from './places';
import { isLayoutTable, readTable } from './read-table';
import { isTableByRole } from './table-parts';
import { isBlockElement, isHiddenItself, isSilent, walk } from './walk';

/** A block with what the search for the article needs to know of it. */
export interface FoundBlock {
  block: Block;
  element: Element;
  /** All of its text is inside links, but for the date and the bullet that lists put beside one. */
  linked: boolean;
  /** The outermost element around it that the page hides by itself; null: it is shown. */
  hiddenBy: Element | null;
}

/** The line of text that is being put together, with how many of its characters are bold or in links. */
interface Run {
  pieces: Piece[];
  holder: Element;
  length: number;
  bold: number;
  linked: number;
  /** The text outside of links, where there are some. */
  rest: string;
  hiddenBy: Element | null;
}

const emptyRun = (holder: Element): Run => ({
  pieces: [],
  holder,
  length: 0,
  bold: 0,
  linked: 0,
  rest: '',
  hiddenBy: null,
});

const VIEWER = /pdf|viewer|preview|office|flexpaper|\.docx?|\.ofd/i;
/** What the rows of lists have beside their link. */
const DATE =
  /^[\s·•●○■□◆▪>»*|[\]()（）【】-]*20\d\d\s*(?:[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?[\s|[\]()（）【】]*$/;
/** Pictures and frames smaller than this are ornament: bullets, icons, spacers, counters. */
const LEAST_PICTURE = 120;

/**
 * Everything on the page that can be read, in tree order: runs of text between block boundaries and line breaks,
 * data tables, and things that may stand for a table. Tables that hold other tables are walked through.
 * @param root usually `body`
 * @param url address under which the page is known
 * @throws TooMuch for a page that holds more than any report
 */
export function readBlocks(root: Element, places: Places, url: string): FoundBlock[] {
  const found: FoundBlock[] = [];
  let run = emptyRun(root);
  let hiddenBy: Element | null = null;
  const budget = new Budget();
  let cellsLeft = mostCells;
  const state = { bold: 0, link: 0, hidden: 0, level: 0, centred: 0, pre: 0 };
  // What an element added to the state, so that leaving it takes away the same.
  const added = new Map<Element, (keyof typeof state)[]>();

  const endRun = () => {
    const { pieces, holder, length } = run;
    const text = length > 0 ? readPieces(pieces) : '';
    if (text !== '') {
      budget.spendBlock();
      found.push({
        block: {
          kind: 'text',
          address: places.add(holder, pieces, text),
          text,
          level: state.level,
          emphasis: run.bold === length || state.centred > 0,
        },
        element: holder,
        linked: run.linked === length || (run.linked > 0 && DATE.test(run.rest)),
        hiddenBy: run.hiddenBy,
      });
    }
    run = emptyRun(root);
  };

  const addText = (node: Text, start: number, end: number) => {
    const length = node.data.slice(start, end).trim().length;
    // What is hidden in the middle of a line that is shown is no part of it.
    if (hiddenBy && !run.hiddenBy && run.length > 0) return;
    if (!hiddenBy && run.hiddenBy && length > 0) run = emptyRun(root);
    if (run.pieces.length === 0) run.holder = node.parentElement ?? root;
    run.pieces.push({ node, start, end });
    if (length === 0) return;
    run.hiddenBy = hiddenBy;
    run.length += length;
    if (state.bold > 0) run.bold += length;
    if (state.link > 0) run.linked += length;
    else if (run.rest.length < 60) run.rest += node.data.slice(start, end);
  };

  const add = (block: Block, element: Element) => found.push({ block, element, linked: false, hiddenBy });
  const standIn = (kind: StandInBlock['kind'], element: Element, text: string, written?: string) => {
    const file = written === undefined ? undefined : fileAddress(element, written, url);
    add({ kind, address: places.add(element), text, ...(file && { url: file }) }, element);
  };

  const readGrid = (table: Element) => {
    budget.spendBlock();
    for (const part of readTable(table, places, cellsLeft)) {
      if (part.kind === 'grid') {
        const { rows, cellsLeftOut } = part;
        for (const { cells } of rows) cellsLeft -= cells.length;
        add({ kind: 'table', address: places.add(table), rows, cellsLeftOut }, table);
      } else {
        for (const cell of part.cells) {
          walk(cell, enter, leave);
          endRun();
        }
      }
    }
  };

  const enter = (node: Node): boolean => {
    if (node.nodeType === 3) {
      const text = node as Text;
      budget.spendNode(text.data.length);
      if (state.pre > 0) {
        let start = 0;
        for (const line of text.data.split('\n')) {
          if (start > 0) endRun();
          addText(text, start, start + line.length);
          start += line.length + 1;
        }
      } else {
        addText(text, 0, text.data.length);
      }
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
    if (tag === 'TABLE' ? !isLayoutTable(element) : isTableByRole(element)) {
      readGrid(element);
      return false;
    }
    if (tag === 'IMG') {
      if (isPicture(element)) standIn('image', element, element.getAttribute('alt') ?? '');
      return false;
    }
    if (tag === 'IFRAME' || tag === 'FRAME' || tag === 'EMBED' || tag === 'OBJECT') {
      const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
      if (VIEWER.test(address)) standIn('viewer', element, address, address);
      else if (/FRAME/.test(tag) && !isHiddenItself(element) && isLarge(element)) {
        endRun();
        const written = element.getAttribute('src')?.trim() ?? '';
        const block = {
          kind: 'frame' as const,
          address: places.add(element),
          url: frameAddress(element, url),
        };
        add({ ...block, written }, element);
      }
      return false;
    }
    if (tag === 'A') {
      const file = attachedFile(element);
      if (file) {
        endRun();
        standIn('attachment', element, file.text, file.written ?? undefined);
        return false;
      }
    }
    const adds: (keyof typeof state)[] = [];
    if (/^(?:B|STRONG)$/.test(tag)) adds.push('bold');
    // Word's bookmarks (`<a name="_Toc…">`) are no links.
    if (tag === 'A' && element.hasAttribute('href')) adds.push('link');
    if (tag === 'PRE') adds.push('pre');
    const heading = /^H([1-6])$/.exec(tag);
    if (heading) state.level = Number(heading[1]);
    if (tag === 'CENTER' || element.getAttribute('align') === 'center') adds.push('centred');
    const style = element.getAttribute('style');
    if (style !== null) {
      if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) adds.push('bold');
      if (/text-align\s*:\s*center/i.test(style)) adds.push('centred');
      if (/white-space\s*:\s*pre/i.test(style)) adds.push('pre');
    }
    if (isHiddenItself(element)) adds.push('hidden');
    if (adds.length > 0) {
      added.set(element, adds);
      for (const key of adds) state[key]++;
      if (state.hidden > 0) hiddenBy ??= element;
    }
    return true;
  };

  const leave = (element: Element) => {
    if (isBlockElement(element)) endRun();
    if (/^H[1-6]$/.test(element.tagName)) state.level = 0;
    for (const key of added.get(element) ?? []) state[key]--;
    added.delete(element);
    if (state.hidden === 0) hiddenBy = null;
  };

  walk(root, enter, leave);
  endRun();
  return found;
}

/** Large enough to show a table. Without sizes in the markup it may be. */
function isLarge(element: Element): boolean {
  const { naturalWidth, naturalHeight } = element as Partial<HTMLImageElement>;
  const isSmall = (name: 'width' | 'height', natural = 0) => {
    const written = element.getAttribute(name)?.trim();
    const size = written === '0' ? 1 : Number(written) || natural;
    return size > 0 && size < LEAST_PICTURE;
  };
  return !isSmall('width', naturalWidth) && !isSmall('height', naturalHeight);
}

function isPicture(image: Element): boolean {
  const source = image.getAttribute('src') ?? '';
  return isLarge(image) && !/icon|logo|qr|ewm|erweima|code|arrow|print|share|banner/i.test(source);
}
