import { sectionByWords, tableBySigns } from '../forms/signs';
import { compact, foldLabel, splitOrdinal } from '../text/fold';
import type { TableBlock } from './outline';
import { PORTAL_LINE } from './portal-lines';
import type { FoundBlock } from './read-blocks';
import { Unshown } from './unshown';

/** What a block says of being part of a report: the section or table that it shows, if any. */
function evidenceOf({ block, linked }: FoundBlock): string | null {
  if (block.kind === 'table') {
    const table = tableBySigns(beginningOf(block));
    return table && `table ${table}`;
  }
  // A menu of the section names is made of links; the headings themselves are not.
  if (block.kind !== 'text' || linked || block.text.length > 60) return null;
  const { ordinal } = splitOrdinal(compact(block.text));
  if (ordinal === '' && block.level === 0 && !block.emphasis) return null;
  const section = sectionByWords(foldLabel(block.text));
  return section && `section ${section.key}`;
}

/** So much of a table's text as tells which it is. */
function beginningOf({ rows }: TableBlock): string {
  let text = '';
  for (const { cells } of rows)
    for (const cell of cells) if (text.length < 1200) text += `${compact(cell.text)} `;
  return text;
}

/**
 * The blocks of the article: those inside the smallest element that holds the most different signs of a report.
 * Of two copies of the article (one hidden for printing) it takes the one that is shown. Without any sign, those
 * inside the element with the most paragraph text.
 * @param found all blocks of the page
 * @returns the article's blocks, and the element that holds them
 */
export function findArticle(found: FoundBlock[], body: Element): { blocks: FoundBlock[]; root: Element } {
  const unshown = new Unshown();
  const holdings = new Map<Element, Set<string>>();
  for (const each of found) {
    const evidence = evidenceOf(each);
    if (evidence === null) continue;
    for (let holder: Element | null = each.element; holder; holder = holder.parentElement) {
      const held = holdings.get(holder);
      if (held) held.add(evidence);
      else holdings.set(holder, new Set([evidence]));
      if (holder === body) break;
    }
  }
  const holders = best(holdings, found, unshown);
  const root = outOfTable(commonHolder(holders) ?? proseHolder(found) ?? body, body);
  const inside = found.filter((each) => root.contains(each.element));
  if (holders.length < 2) return { root, blocks: withoutChrome(withDisplay(inside, unshown)) };
  // Of what stands around several articles only what stands between them is theirs: their titles.
  const held = inside.map((each) => holders.some((holder) => holder.contains(each.element)));
  return {
    root,
    blocks: withoutChrome(withDisplay(inside.slice(held.indexOf(true), held.lastIndexOf(true) + 1), unshown)),
  };
}

function commonHolder(holders: Element[]): Element | null {
  let common = holders[0] ?? null;
  while (common && !holders.every((holder) => common!.contains(holder))) common = common.parentElement;
  return common;
}

/** The smallest elements with all the signs: one, or several where their tables show that each is a report. */
function best(holdings: Map<Element, Set<string>>, found: FoundBlock[], unshown: Unshown): Element[] {
  let most = 0;
  for (const held of holdings.values()) most = Math.max(most, held.size);
  if (most < 2) return [];
  const full = new Set<Element>();
  for (const [element, held] of holdings) if (held.size === most) full.add(element);
  // Whatever holds one that is full is full itself, so their parents are all that has to be ruled out.
  const around = new Set<Element | null>([...full].map((element) => element.parentElement));
  const smallest = [...full].filter((element) => !around.has(element));
  if (smallest.length < 2) return smallest;
  const shown = smallest.slice(0, MOST_REPORTS).filter((element) => unshown.isShown(element));
  if (shown.length < 2) return shown.length === 1 ? shown : smallest.slice(0, 1);
  const different = new Map([...shown].reverse().map((element) => [tablesIn(element, found), element]));
  return most >= WHOLE && different.size > 1 ? [...different.values()].reverse() : shown.slice(0, 1);
}

/** More reports on one page are not told apart. */
const MOST_REPORTS = 40;
/** So many signs in each of several elements are a report in each. */
const WHOLE = 5;

function tablesIn(element: Element, found: FoundBlock[]): string {
  let text = '';
  for (const { block, element: own } of found) {
    if (block.kind !== 'table' || !element.contains(own)) continue;
    for (const row of block.rows) for (const cell of row.cells) text += `${compact(cell.text)} `;
  }
  return text;
}

/** An article in rows of one table is held by what holds the table. */
function outOfTable(element: Element, body: Element): Element {
  const part = element.closest('tr, tbody, thead, tfoot, table');
  if (!part || part !== element) return element;
  const table = element.closest('table');
  return table?.parentElement ?? body;
}

function proseHolder(found: FoundBlock[]): Element | null {
  const weights = new Map<Element, number>();
  for (const { block, element, linked } of found) {
    if (block.kind !== 'text' || linked || block.text.length < 20) continue;
    let share = block.text.length;
    let holder = element.parentElement;
    for (let level = 0; holder && level < 3; level++, share /= 2) {
      weights.set(holder, (weights.get(holder) ?? 0) + share);
      holder = holder.parentElement;
    }
  }
  let heaviest: Element | null = null;
  for (const [element, weight] of weights) {
    if (!heaviest || weight > weights.get(heaviest)!) heaviest = element;
  }
  return heaviest;
}

/** No page has more tables that count; each one asks for the style of what is around it. */
const MOST_TABLES = 400;
const MOST_HEADINGS = 20;

/**
 * Notes of tables that the page does not show them. Where it shows nothing of the report, it is none that waits for
 * somebody to open it: then a script has not run yet.
 */
function withDisplay(found: FoundBlock[], unshown: Unshown): FoundBlock[] {
  const headings = found.filter((each) => evidenceOf(each)?.startsWith('section')).slice(0, MOST_HEADINGS);
  const showsAny = headings.some(({ element }) => unshown.isShown(element));
  let left = MOST_TABLES;
  return found.map((each) => {
    if (each.block.kind !== 'table' || left-- <= 0) return each;
    const how = unshown.of(each.element);
    return how ? { ...each, block: { ...each.block, unshown: showsAny ? how : 'openable' } } : each;
  });
}

/**
 * Leaves out links that lead on, the portal's lines, and what is hidden. Hidden is no less the report's where it
 * holds a section or a table that the page shows nowhere else: tabs, or an article that a script will show. Of a table
 * that is there shown and hidden, an old version or one for printing, the shown one is the report's.
 */
function withoutChrome(found: FoundBlock[]): FoundBlock[] {
  const shown = whatIsShown(found.filter((each) => !isOut(each)));
  const copies = new Set<FoundBlock>();
  const needed = new Set<Element>();
  for (const each of found) {
    const evidence = isOut(each) ? evidenceOf(each) : null;
    if (evidence === null) continue;
    if (isCopy(each, evidence, shown)) {
      if (each.block.kind === 'table') copies.add(each);
    } else if (each.hiddenBy) needed.add(each.hiddenBy);
  }
  return found.filter((each) => {
    if (copies.has(each) || (each.hiddenBy && !needed.has(each.hiddenBy))) return false;
    if (each.block.kind !== 'text') return true;
    return !each.linked && (each.block.text.includes('。') || !PORTAL_LINE.test(each.block.text));
  });
}

function isOut({ block, hiddenBy }: FoundBlock): boolean {
  return hiddenBy !== null || (block.kind === 'table' && block.unshown !== undefined);
}

/** The sections and tables that a page shows, and the labels in each of the tables. */
interface Shown {
  evidence: ReadonlySet<string | null>;
  labels: ReadonlyMap<string, ReadonlySet<string>>;
}

function whatIsShown(found: readonly FoundBlock[]): Shown {
  const evidence = new Set<string | null>();
  const labels = new Map<string, Set<string>>();
  for (const each of found) {
    const own = evidenceOf(each);
    evidence.add(own);
    if (own === null || each.block.kind !== 'table') continue;
    const held = labels.get(own) ?? new Set();
    for (const label of labelsOf(each.block)) held.add(label);
    labels.set(own, held);
  }
  return { evidence, labels };
}

/** Whether what is hidden is shown as well; else a part of the table that stands in a fold of its own is lost. */
function isCopy({ block }: FoundBlock, evidence: string, shown: Shown): boolean {
  const held = shown.labels.get(evidence);
  if (block.kind !== 'table' || !held) return shown.evidence.has(evidence);
  const own = labelsOf(block);
  return own.filter((label) => held.has(label)).length * 3 >= own.length * 2;
}

/** The words in the cells of a table, without its figures. */
function labelsOf(block: TableBlock): string[] {
  const texts = block.rows.flatMap(({ cells }) => cells.map(({ text }) => compact(text)));
  return texts.filter((text) => text.length > 1 && !/\d/.test(text));
}
