import { changeSettings } from '../settings-store';
import { releaseSite, requestSite, siteFrom } from '../sites';
import type { SettingChange } from './import';
import type { SettingsNotice, SiteAnswer } from './state';

const mostSites = 200;

export type Asked =
  | { answer: SiteAnswer }
  /** What the person tells the browser. */
  | { site: string; allowed: Promise<boolean> };

/**
 * Asks for the permission to look at a site, where one is meant that is not looked at yet. Only in answer to a
 * click, and before anything is awaited: the browser counts the click for an instant.
 * @param sites those that are in the settings
 */
export function askFor(text: string, sites: readonly string[]): Asked {
  const site = siteFrom(text);
  if (site === null) return { answer: 'no host' };
  if (site === 'built in') return { answer: 'built in' };
  if (sites.includes(site)) return { answer: 'there already' };
  if (sites.length >= mostSites) return { answer: 'full' };
  return { site, allowed: requestSite(site) };
}

/** Adds a site to the person's own, if it may be looked at. */
export async function keepSite(
  site: string,
  allowed: Promise<boolean>,
): Promise<{ siteAnswer: SiteAnswer } | { notice: SettingsNotice }> {
  if (!(await allowed)) return { siteAnswer: 'refused' };
  await changeSettings(({ sites = [] }) => (sites.includes(site) ? {} : { sites: [...sites, site] }));
  return { notice: { kind: 'site added', site } };
}

/** Takes a site out of the person's own, and gives its permission back. */
export async function dropSite(site: string): Promise<void> {
  await changeSettings(({ sites = [] }) => ({ sites: sites.filter((each) => each !== site) }));
  await releaseSite(site);
}

/** Gives back the permissions for sites that a large change has taken away. */
export async function releaseRemoved(changes: readonly SettingChange[]): Promise<void> {
  for (const change of changes) if (change.key === 'sites' && !change.added) await releaseSite(change.site);
}
