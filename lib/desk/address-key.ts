import type { ReportInspection } from '../inspection';

/** What follows `#` names the page where a script draws it from there; else it is a place in the page. */
const ROUTE = /^#(?:!|\/)/;

/**
 * What a report's address is known by: http and https are one page. A file that somebody chose has no address that
 * would be the same tomorrow; it is known by its name and by whose report it is, else by its bytes.
 */
export function addressKey({ source: { url, file }, report }: ReportInspection): string {
  if (/^https?:/i.test(url)) return webAddressKey(url);
  if (!file) return url.replace(/#.*$/s, '');
  const { agency, year } = report;
  return agency === null || year === null
    ? `file:${file.sha256}`
    : `file:${JSON.stringify([file.name, agency, year])}`;
}

/** The same of an address of the web alone. @throws TypeError where it is none */
export function webAddressKey(url: string): string {
  const { host, pathname, search, hash } = new URL(url);
  return `//${host}${pathname}${search}${ROUTE.test(hash) ? hash : ''}`;
}
