import { hostOf } from '../text/same-site';

/** Second levels under which everybody has a domain. */
const SHARED = /\.(?:gov|com|org|net|edu|ac)\.cn$/;

/**
 * The site that an address of a report belongs to: all that stands under one domain, 青禾县's departments on hosts of
 * their own as well.
 * @param address as `addressKey` makes it
 * @returns null for a file
 */
export function siteOf(address: string): string | null {
  if (!address.startsWith('//')) return null;
  const host = hostOf(`x:${address}`);
  if (/^(?:\d+\.){3}\d|^\[/.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(SHARED.test(host) ? -3 : -2).join('.');
}

/** What more than half are. @returns null where nothing is */
export function majority(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 2 > values.length ? most[0] : null;
}
