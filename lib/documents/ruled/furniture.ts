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

/**
 * Lines that are the pages' and not the article's: page numbers, heads and feet that come back on other pages.
 * @param pages lines of each page in the order of the pages
 */
export function furnitureOf(pages: readonly { ink: PageInk; lines: TextLine[] }[]): Set<TextLine> {
  const furniture = new Set<TextLine>();
  const seen = new Map<string, { line: TextLine; page: number }[]>();
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
        if (others) others.push({ line, page: ink.page });
        else seen.set(key, [{ line, page: ink.page }]);
      }
    }
  }
  for (const others of seen.values()) {
    const least = pages.length <= 3 ? 2 : Math.max(2, Math.floor(pages.length / 3));
    // The title stands at the head of the first page alone, and words of a table may come back.
    if (new Set(others.map(({ page }) => page)).size < least) continue;
    for (const { line } of others) furniture.add(line);
  }
  return furniture;
}
