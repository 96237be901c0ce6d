import type { Further } from '../inspection';
import type { PageReading } from '../page/outline';
import { compact } from '../text/fold';

const NEXT = /下一?页/;

/**
 * How much more there is of a list than the page shows, by what its pager says: `共 87 条 1/6 页`, a link to the next.
 * @param shown entries of the page
 * @param isCut the page itself has more than was read
 * @returns null where the page is the whole list, as far as it says
 */
export function furtherPages(pager: PageReading['pager'], shown: number, isCut: boolean): Further | null {
  let all: number | null = null;
  let page: number | null = null;
  let pages: number | null = null;
  let next = isCut;
  for (const { text, leadsOn } of pager) {
    const line = compact(text);
    const [, at, of] = /(\d{1,5})[/／](\d{1,5})页?/.exec(line) ?? [];
    if (at !== undefined && !/\d[/／]\d+[/／]/.test(line)) {
      page ??= Number(at);
      pages ??= Number(of);
    }
    all ??= numberIn(/(?:共|总计|合计)(?:有)?(\d{1,7})(?:条|篇|个|项|份|则|件)/, line);
    all ??= numberIn(/总(?:条数|记录数?|数)[:：]?(\d{1,7})/, line);
    pages ??= numberIn(/(?:共|总)(?:有)?(\d{1,5})页/, line) ?? numberIn(/总页数[:：]?(\d{1,5})/, line);
    page ??= numberIn(/(?:当前)?第(\d{1,5})页/, line);
    next ||= leadsOn && NEXT.test(line);
  }
  const isMore = isCut || (pages !== null ? pages > 1 : all !== null ? all > shown : next);
  return isMore ? { all: all !== null && all > shown ? all : null, page, pages } : null;
}

function numberIn(pattern: RegExp, text: string): number | null {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}
