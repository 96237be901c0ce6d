import { isSameSite } from '../text/same-site';
import type { Link, PageReading } from './outline';
import { type LinkEntry, readEntries } from './read-entries';

/** Longer texts are whole passages that somebody made a link. */
const MOST_TEXT = 300;
/** Ten times what the longest list of reports on record has. */
const MOST = 5000;

/**
 * What leads from a page to others of the same site and may be a report, in page order; government portals link to
 * each other and count as one site. Several links may lead to one page. The DOM is only read.
 * @param url address of the page; saved and fetched pages have one that is not the document's own
 */
export function readLinks(
  document: Document,
  url: string,
): Pick<PageReading, 'links' | 'linksLeftOut' | 'pager'> {
  const page = addressOf(url, undefined);
  if (!page || !document.body) return { links: [], linksLeftOut: false, pager: [] };
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const from = addressOf(base, page.href) ?? page;
  const { entries, pager } = readEntries(document.body);
  const links: Link[] = [];
  const isOfYear = saysYear(document.title);
  for (const entry of entries) {
    const link = { texts: textsOf(entry), under: [...entry.beside, ...entry.over] };
    // Portals have hundreds of links, and an address costs more than a look at the words.
    if (!isOfYear && ![...link.texts, ...link.under].some(saysYear)) continue;
    const target = addressOf(entry.address, from.href);
    if (!target || target.href === page.href || !isSameSite(page.href, target.href)) continue;
    if (links.length === MOST) return { links, linksLeftOut: true, pager };
    links.push({ ...link, url: target.href });
  }
  return { links, linksLeftOut: false, pager };
}

function textsOf({ element, lines }: LinkEntry): string[] {
  const named = ['title', 'alt', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
  return [...named, lines.join('\n')].filter((text) => text.length < MOST_TEXT && text.trim() !== '');
}

/** A report is of a year: the link says it, what stands over it, or the page's title, in any digits. */
function saysYear(text: string): boolean {
  return /20\d\d|２０|二[〇○零Oo0]/.test(text);
}

/** An address of the web without its `#` part; null for anything else, scripts and mail included. */
function addressOf(href: string, base: string | undefined): URL | null {
  try {
    const address = new URL(href.trim(), base);
    address.hash = '';
    return /^https?:$/.test(address.protocol) && address.username === '' ? address : null;
  } catch {
    return null;
  }
}
