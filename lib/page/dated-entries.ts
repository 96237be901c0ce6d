import type { FoundBlock } from './read-blocks';

const DATE = /20\d\d\s*[-年/.]\s*\d/;
const LABEL = /(?:时间|日期|来源|机构|单位|作者|编辑)\s*[:：]/;
/** Shorter links are buttons and places on the way: 打印, 首页. */
const LEAST_TITLE = 6;

/**
 * Whether a block outside the article is an entry of a list, or the date beside one: news, 相关阅读. Such a date is
 * that of another page. A date that is labelled, and one beside no link, is none of them.
 * @param at index into `found`
 * @param below whether the block stands below the article, where a date on its own is rarely the article's
 */
export function isDatedEntry(found: readonly FoundBlock[], at: number, below: boolean): boolean {
  const { block, element, linked } = found[at]!;
  if (block.kind === 'table') return isListTable(element);
  if (block.kind !== 'text' || !DATE.test(block.text) || LABEL.test(block.text)) return false;
  if (linked ? block.text.length >= LEAST_TITLE : besideLink(found, at)) {
    return below || holdsLink(element.closest('li, dd')) || repeats(found, at);
  }
  return holdsLink(element.closest('li, dd'));
}

function isTitle(each: FoundBlock | undefined): boolean {
  return each?.linked === true && each.block.kind === 'text' && each.block.text.length >= LEAST_TITLE;
}

function besideLink(found: readonly FoundBlock[], at: number): boolean {
  return isTitle(found[at - 1]) || isTitle(found[at + 1]);
}

/** A link and a date close by that are put together in the same way: a list has more than one entry. */
function repeats(found: readonly FoundBlock[], at: number): boolean {
  return [-2, -1, 1, 2].some((step) => {
    const other = found[at + step];
    if (other?.block.kind !== 'text' || !DATE.test(other.block.text) || LABEL.test(other.block.text))
      return false;
    return other.linked === found[at]!.linked && (other.linked || besideLink(found, at + step));
  });
}

function holdsLink(element: Element | null): boolean {
  const link = element?.querySelector('a[href]');
  return link ? (link.textContent ?? '').trim().length >= LEAST_TITLE : false;
}

/** A table whose rows are links with their dates; what states an article's date has a label in it. */
function isListTable(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')].slice(0, 20);
  const entries = rows.filter((row) => holdsLink(row) && DATE.test(row.textContent ?? ''));
  return (
    entries.length > 0 &&
    !LABEL.test(table.textContent ?? '') &&
    !/发布|公开|索引/.test(rows[0]?.textContent?.slice(0, 8) ?? '')
  );
}
