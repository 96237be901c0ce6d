import { isSameSite } from '../text/same-site';
import type { Link } from './outline';

/** Longer texts are whole passages that somebody made a link. */
const MOST_TEXT = 300;
/** More than ten times what the longest list of reports has. */
const MOST = 5000;

/**
 * The links of a page that may lead to reports on the same site, in page order; government portals link to each
 * other and count as one site. Several links may lead to one page. The DOM is only read.
 * @param url address of the page; saved and fetched pages have one that is not the document's own
 */
export function readLinks(document: Document, url: string): Link[] {
  const page = addressOf(url, undefined);
  if (!page) return [];
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const from = addressOf(base, page.href) ?? page;
  const links: Link[] = [];
  for (const anchor of document.querySelectorAll('a[href]')) {
    if (links.length === MOST) break;
    const texts = [anchor.getAttribute('title') ?? '', anchor.textContent ?? ''].filter(
      (text) => text.length < MOST_TEXT && text.trim() !== '',
    );
    // Portals have hundreds of links, and an address costs more than a look at the words.
    if (!texts.some(mayNameReport)) continue;
    const target = addressOf(anchor.getAttribute('href') ?? '', from.href);
    if (!target || target.href === page.href || !isSameSite(page.href, target.href)) continue;
    links.push({ texts, url: target.href });
  }
  return links;
}

/** The name of a report has a year, in digits of either width or in Chinese ones, and says 政府信息 or 政务. */
function mayNameReport(text: string): boolean {
  return /[2２二]/.test(text) && /[信政]/.test(text);
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
