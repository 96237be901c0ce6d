import type { PageInk } from './ink';
import type { TextLine } from './text-lines';

/** Heads and feet of pages stand in these parts of them. */
const HEAD = 0.12;
const FOOT = 0.88;

const PAGE_NUMBER =
  /^[\s\-—–―－_·•~～|]*(?:第?\s*\d{1,3}\s*页?|第?\s*[一二三四五六七八九十]{1,3}\s*页)[\s\-—–―－_·•~～|]*(?:(?:[/／]|of|,|，|共)\s*共?\s*\d{1,3}\s*页?)?[\s\-—–―－_·•~～|]*$/i;
/** What browsers print over and under a page: the time, the address. */
const PRINTED =
  /^\d{1,4}[/.\-年]\d{1,2}[/.\-月]\d{1,4}日?,?\s*(?:上午|下午)?\s*\d{1,2}:\d\d(?::\d\d)?(?:\s*[AP]M)?|^(?:https?|file):\/\/\S+(?:\s+\d+\s*[/／]\s*\d+)?$/i;

/** A line at the head or foot of a page, and how wide the page is. */
interface Seen {
  line: TextLine;
  page: number;
  width: number;
}

/**
 * Lines that are the pages' and not the article's: page numbers, heads and feet that come back on other pages.
 * @param pages lines of each page in the order of the pages
 */
export function furnitureOf(pages: readonly { ink: PageInk; lines: TextLine[] }[]): Set<TextLine> {
  const furniture = new Set<TextLine>();
  const seen = new Map<string, Seen[]>();
  for (const { ink, lines } of pages) {
    const head = lines.filter(({ box }) => box.y1 < HEAD * ink.height);
    const foot = lines.filter(({ box }) => box.y0 > FOOT * ink.height).reverse();
    for (const edge of [head, foot]) {
      for (const [at, line] of edge.entries()) {
        if (at > 2) break;
        const { text } = line;
        const outermost = edge.slice(0, at).every((each) => furniture.has(each));
        if (outermost && ((at === 0 && PAGE_NUMBER.test(text)) || PRINTED.test(text))) furniture.add(line);
        const key = `${edge === head} ${text.replace(/\d+/g, '#').replace(/\s/g, '')} ${Math.round(line.box.y0 / 6)}`;
        const others = seen.get(key);
        if (others) others.push({ line, page: ink.page, width: ink.width });
        else seen.set(key, [{ line, page: ink.page, width: ink.width }]);
      }
    }
  }
  for (const others of seen.values()) {
    const least = pages.length <= 3 ? 2 : Math.max(2, Math.floor(pages.length / 3));
    // The title stands at the head of the first page alone, and words of a table may come back.
    for (const each of others) {
      const alike = others.filter((other) => isSamePlace(each, other));
      if (new Set(alike.map(({ page }) => page)).size >= least) furniture.add(each.line);
    }
  }
  return furniture;
}

/** How far lines of one running head may differ in where they begin, in points: page numbers grow. */
const ASIDE = 10;

/**
 * Whether two lines are set alike, at the same place of their pages or at the outer side of either. A unit that signs
 * at the head of the last page has its name in the title, too, which stands as high on the first one.
 */
function isSamePlace(a: Seen, b: Seen): boolean {
  if (Math.abs(a.line.size - b.line.size) > 0.5) return false;
  const [one, other] = [a.line.box, b.line.box];
  const [left, right] = [Math.abs(one.x0 - other.x0), Math.abs(a.width - one.x1 - (b.width - other.x1))];
  const [outer, inner] = [Math.abs(one.x0 - (b.width - other.x1)), Math.abs(a.width - one.x1 - other.x0)];
  return Math.min(left, right) <= ASIDE || Math.min(outer, inner) <= ASIDE;
}
