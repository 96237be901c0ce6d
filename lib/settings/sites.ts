import { browser } from 'wxt/browser';
import { siteSchema } from './settings';

/** Government portals, which need no asking: the extension comes with the permission for them. */
const builtIn = /(?:^|\.)gov\.cn$/;

/**
 * The host that a person means: an address, a host name, or one with `*.` in front for all below it.
 * @returns null when it is none; `built in` when it is looked at anyway
 */
export function siteFrom(text: string): string | 'built in' | null {
  const trimmed = text.trim().toLowerCase();
  const wild = trimmed.startsWith('*.');
  const host = hostOf(wild ? trimmed.slice(2) : trimmed);
  if (host === null) return null;
  if (builtIn.test(host)) return 'built in';
  return siteSchema.safeParse(wild ? `*.${host}` : host).data ?? null;
}

function hostOf(text: string): string | null {
  try {
    // The parser writes Chinese host names in the letters that permissions need.
    const { protocol, hostname } = new URL(/^[a-z]+:\/\//.test(text) ? text : `http://${text}`);
    return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}

/** The match pattern of a site: both protocols, that host alone. */
export function patternOf(site: string): string {
  return `*://${site}/*`;
}

/** Asks the person for the permission to look at a site. Only in answer to a click. @returns whether it was given */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

/** Gives the permission for a site back. */
export async function releaseSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(site)] });
}

/**
 * Those of the sites that may be looked at; the browser's own settings may have taken a permission away. Browsers
 * reject a host that they cannot read, as `999.1.2.3`; an office or a file may name one.
 */
export async function permittedSites(sites: readonly string[]): Promise<string[]> {
  const permitted = await Promise.all(
    sites.map((site) => browser.permissions.contains({ origins: [patternOf(site)] }).catch(() => false)),
  );
  return sites.filter((_, index) => permitted[index]);
}
