import { withoutInvisible } from '../text/invisible';
import { foldLookAlikes } from '../text/look-alikes';
import { isDatedEntry } from './dated-entries';
import { findArticle } from './find-article';
import type { Block, Outline, StandInBlock } from './outline';
import { isOwn } from './own-elements';
import { Places, readPieces } from './places';
import { readBlocks } from './read-blocks';
import { Unshown } from './unshown';

const NOTICE = /发布|日期|时间|来源|更新|20\d\d\s*[-年/.]/;
const TITLE_PLACES = 'h1, h2, ucaptitle, [class*="tit" i], [class*="biaoti" i], [id*="title" i]';

/** A list of files is none of an article. */
const MOST_FILES = 50;
/** Places of a title that are looked at: in a page that has nothing else, each may hold all the others. */
const MOST_PLACES = 300;

/**
 * Reads a document into plain data. The DOM is only read, never changed.
 * @param document any document, with or without a body
 * @param url address under which it is known; saved pages have one that is not the document's own
 * @returns the outline, and the places to which its addresses lead; @throws TooMuch for a page that holds more than any report
 */
export function readOutline(document: Document, url: string): { outline: Outline; places: Places } {
  const places = new Places();
  const body = document.body;
  const outline: Outline = {
    url,
    contentType: document.contentType,
    title: asRead(document.title),
    meta: readMeta(document),
    headlines: [],
    notices: [],
    blocks: [],
    frames: [],
    faults: [],
  };
  if (!body) return { outline, places };

  const found = readBlocks(body, places, url);
  const article = findArticle(found, body);
  const inArticle = new Set(article.blocks);
  outline.blocks = article.blocks.map((each) => each.block);
  outline.headlines = readHeadlines(document, outline, places);
  const first = found.findIndex((each) => inArticle.has(each));
  // What states the date stands above the article on most portals, below it on some.
  const start = Math.max(first, 0);
  const above = [...found.keys()].slice(0, start).reverse();
  const around = [...above, ...[...found.keys()].slice(start).filter((at) => !inArticle.has(found[at]!))];
  for (const at of around) {
    if (isDatedEntry(found, at, first >= 0 && at > first)) continue;
    const { block } = found[at]!;
    if (block.kind === 'text' && block.text.length < 300 && NOTICE.test(block.text))
      outline.notices.push(block.text);
    if (block.kind === 'table' && block.rows.length <= 12) {
      for (const row of block.rows) outline.notices.push(row.cells.map((cell) => cell.text).join(' '));
    }
  }
  outline.frames = found.flatMap((each) =>
    each.block.kind === 'frame' && !inArticle.has(each) ? each.block : [],
  );
  outline.attachments = found
    .flatMap((each) => (isFile(each.block) && !inArticle.has(each) && !each.hiddenBy ? each.block : []))
    .slice(0, MOST_FILES);
  return { outline, places };
}

function isFile(block: Block): block is StandInBlock {
  return block.kind === 'attachment';
}

/** What a text without an element of its own says: nothing unseen in it, and ordinary characters. */
function asRead(text: string): string {
  return foldLookAlikes(withoutInvisible(text)).trim();
}

function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property'))?.trim().toLowerCase();
    const content = asRead(element.getAttribute('content') ?? '');
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** Texts that may be the article's title: the site guideline's tag, then what the page shows as a title. */
function readHeadlines(document: Document, outline: Outline, places: Places): Outline['headlines'] {
  const headlines: Outline['headlines'] = [];
  const tagged = outline.meta.get('articletitle');
  if (tagged) headlines.push({ text: tagged, address: null });
  const unshown = new Unshown();
  const titles = [...document.querySelectorAll(TITLE_PLACES)].slice(0, MOST_PLACES);
  // The title of a tab that is closed is another article's, unless a script has yet to show the only one.
  const shown = titles.filter((element) => unshown.isShown(element));
  for (const element of shown.length > 0 ? shown : titles) {
    if (headlines.length >= 12) break;
    if (isOwn(element) || element.closest('a, li, nav') || element.querySelector('a, table, p + p, li'))
      continue;
    const pieces = textPieces(element);
    const text = readPieces(pieces);
    if (text !== '' && text.length < 120)
      headlines.push({ text, address: places.add(element, pieces, text) });
  }
  return headlines;
}

function textPieces(element: Element) {
  const view = element.ownerDocument;
  const walker = view.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    pieces.push({ node, start: 0, end: node.data.length });
  }
  return pieces;
}
