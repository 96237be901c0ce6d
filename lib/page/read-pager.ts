import type { PagerReading } from './outline';
import { type Pager, pagersIn } from './pager';
import { readPagerCall } from './pager-call';
import { LEADING } from './read-entries';
import { writtenAddress } from './written-address';

/**
 * Reads the pager of a list: of several the one that stands nearest to its entries.
 * @param url address of the page
 * @param listed addresses of the list's entries
 * @returns null where the page has none
 */
export function readPager(document: Document, url: string, listed: ReadonlySet<string>): PagerReading | null {
  const from = baseOf(document, url);
  const called = readPagerCall(document, from);
  const pager = nearest(pagersIn(document), document, from, listed);
  if (!pager) return called && { links: [], text: '', shown: null, called };
  const links = pager.controls.map(({ element, says, page }) => {
    const written = writtenAddress(element);
    return { says, page, url: written === null ? null : addressOf(written, from) };
  });
  return { links, text: pager.text, shown: pager.shown, called };
}

/**
 * What a person would press for the next page of a list: the control that says so, else the number behind the one that
 * is shown.
 * @returns null where there is none, or it is switched off
 */
export function nextControl(document: Document, url: string, listed: ReadonlySet<string>): Element | null {
  const from = baseOf(document, url);
  const pager = nearest(pagersIn(document), document, from, listed);
  if (!pager) return null;
  const { controls, shown } = pager;
  const next = controls.find(({ says }) => says === 'next');
  if (next) return next.element;
  const current = shown ?? controls.find(({ element }) => isCurrent(element))?.page ?? null;
  return controls.find(({ page }) => current !== null && page === current + 1)?.element ?? null;
}

/** The number of the page that is shown looks other than the rest. */
function isCurrent(element: Element): boolean {
  const holder = element.closest('li') ?? element;
  return [element, holder].some(
    (each) =>
      each.hasAttribute('aria-current') ||
      /(?:^|[\s_-])(?:on|cur|current|active|selected|this|now)(?:$|[\s_-])/i.test(
        each.getAttribute('class') ?? '',
      ),
  );
}

function baseOf(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return addressOf(base, url) ?? url;
}

function nearest(
  pagers: Pager[],
  document: Document,
  from: string,
  listed: ReadonlySet<string>,
): Pager | undefined {
  if (pagers.length < 2) return pagers[0];
  const entries = [...document.querySelectorAll(LEADING)].filter((element) => {
    const written = writtenAddress(element);
    const address = written === null ? null : addressOf(written, from);
    return address !== null && listed.has(address);
  });
  const [first] = entries;
  const closeness = ({ root }: Pager) => {
    let depth = -1;
    for (let around: Element | null = root; around && first; around = around.parentElement)
      if (around.contains(first)) depth = Math.max(depth, depthOf(around));
    return depth;
  };
  return pagers.reduce((best, each) => {
    const [one, other] = [closeness(best), closeness(each)];
    if (one !== other) return other > one ? each : best;
    return each.controls.length > best.controls.length ? each : best;
  });
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let around = element.parentElement; around; around = around.parentElement) depth++;
  return depth;
}

function addressOf(href: string, base: string): string | null {
  try {
    const address = new URL(href.trim(), base);
    address.hash = '';
    return /^https?:$/.test(address.protocol) && address.username === '' ? address.href : null;
  } catch {
    return null;
  }
}
