import type { Block } from '../../page/outline';
import type { PagePlace } from '../document-reading';
import { rulesOfClips } from './clip-rules';
import { furnitureOf } from './furniture';
import { around, type InkBox, type PageInk } from './ink';
import { goesOnWith, joinTables } from './join-tables';
import { latticeOf } from './lattice';
import { mergeRules } from './merge-rules';
import { rulesAroundOpenRows } from './open-rows';
import { blocksOf, PagePlaces } from './outline-of-pages';
import { withOverrun } from './overrun';
import { goesOn, type InkParagraph, type Margins, marginsOf, paragraphOf } from './paragraphs';
import { partTables } from './part-tables';
import { type Region, regionsOf } from './regions';
import { fillLattice, isBlank, type RuledTable } from './ruled-table';
import { type TextLine, textLines } from './text-lines';
import { turningOf, upright } from './upright';
import { withoutMarks } from './watermark';

export interface ReadPages {
  blocks: Block[];
  places: PagePlace[];
}

interface ReadPage {
  ink: PageInk;
  tables: RuledTable[];
  lines: TextLine[];
}

/**
 * Reads pages of fixed layout: tables from their lines, paragraphs from lines of text. Pages that are set on their side
 * are read upright.
 * @param inks the pages in order
 * @returns blocks in reading order, and the rectangle of every address
 */
export function readPages(inks: readonly PageInk[]): ReadPages {
  const turnings = new Map(inks.map((ink) => [ink.page, turningOf(ink)]));
  const pages = inks.map((ink) => readPage(upright(ink, turnings.get(ink.page)!)));
  const furniture = furnitureOf(pages);
  const items: (InkParagraph | RuledTable)[] = [];
  // The paragraph that is still open: the next line may go on with it.
  let open: { lines: InkParagraph['lines']; margins: Margins } | null = null;
  const close = () => {
    if (open) items.push(paragraphOf(open.lines, open.margins));
    open = null;
  };
  let margins: Margins | null = null;
  for (const { ink, tables, lines } of pages) {
    const kept = lines.filter((line) => !furniture.has(line));
    const here: Margins = marginsOf(kept, ink.width, margins);
    margins = here;
    const column: (TextLine | RuledTable)[] = [...kept, ...tables].sort((a, b) => a.box.y0 - b.box.y0);
    let firstHere = true;
    for (const item of column) {
      if ('rows' in item) {
        const before = open ? undefined : items.at(-1);
        const joins = firstHere && before?.kind === 'table' && goesOnWith(before, item);
        if (!joins && isBlank(item)) continue;
        close();
        if (joins) items[items.length - 1] = joinTables(before, item);
        else items.push(item);
      } else {
        const before: { page: number; line: TextLine } | undefined = (
          open as { lines: InkParagraph['lines'] } | null
        )?.lines.at(-1);
        const gap = before && before.page === ink.page ? item.box.y0 - before.line.box.y0 : null;
        if (before && goesOn(before.line, item, gap === null ? open!.margins : here, gap)) {
          open!.lines.push({ page: ink.page, line: item });
        } else {
          close();
          open = { lines: [{ page: ink.page, line: item }], margins: here };
        }
      }
      firstHere = false;
    }
    // A table ends where its page does, unless the next page begins with the rest of it.
  }
  close();
  const places = new PagePlaces(turnings);
  const parted = items.flatMap((item): (InkParagraph | RuledTable)[] =>
    item.kind === 'table' ? partTables(item) : [item],
  );
  const blocks = blocksOf(parted, bodySize(pages), places);
  return { blocks, places: places.all };
}

function readPage(ink: PageInk): ReadPage {
  const glyphs = new Set(ink.glyphs);
  const regions = tableRegions(ink).sort((a, b) => sizeOf(a.box) - sizeOf(b.box));
  const tables: RuledTable[] = [];
  for (const region of regions) {
    if (tables.some((table) => !isBlank(table) && isInside(table.box, region))) continue;
    const lattice = latticeOf(region, ink.glyphs);
    const table =
      lattice && fillLattice(withOverrun(lattice, ink.glyphs, ink.height), glyphs, ink.hidden, ink.page);
    if (table) tables.push(table);
  }
  const level = [...glyphs].filter(({ turn }) => turn === 0);
  return { ink, tables, lines: textLines(withoutMarks(level, ink.glyphs)) };
}

/** Lines that hang together, with those that nobody drew around cells that are there all the same. */
function tableRegions(ink: PageInk): Region[] {
  const merged = mergeRules(ink.rules);
  const regions = regionsOf(merged);
  const tables = regions.filter((region) => latticeOf(region, ink.glyphs) !== null).map(({ box }) => box);
  const clips = rulesOfClips(ink, tables);
  const missing = clips.length > 0 ? clips : rulesAroundOpenRows(merged, ink);
  return missing.length === 0 ? regions : regionsOf(mergeRules([...ink.rules, ...missing]));
}

function sizeOf(box: InkBox): number {
  return (box.x1 - box.x0) * (box.y1 - box.y0);
}

function isInside(inner: InkBox, { box }: Region): boolean {
  return (
    around(inner, box).x0 === box.x0 &&
    around(inner, box).x1 === box.x1 &&
    inner.y0 >= box.y0 &&
    inner.y1 <= box.y1
  );
}

/** The height of type in which most of the text is set. */
function bodySize(pages: readonly ReadPage[]): number {
  const lengths = new Map<number, number>();
  for (const { lines } of pages) {
    for (const { size, text } of lines) {
      const rounded = Math.round(size * 2) / 2;
      lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
    }
  }
  return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
