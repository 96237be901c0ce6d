import { browser } from 'wxt/browser';
import { readDeskList } from '../desk/lists';
import { reasonOf } from '../reason-of';
import { rules } from '../rules';
import { adjustRules } from '../rules/adjust-rules';
import type { Settings } from '../settings/settings';
import { settingsInForce } from '../settings/settings-store';
import { listOfTab } from './begin-list';
import { beginOnDesk, deskKeeper, type Keeper, sessionKeeper } from './keeper';
import { saveList } from './list-store';

/** Which list a page is for: that of a tab, or one on the desk. */
export type ListAddress = { tab: number } | { list: string };

/** The address of a list's page, as `?tab=7` or `?list=…`; null: it names none. */
export function listAddress(search: string): ListAddress | null {
  const named = new URLSearchParams(search);
  const list = named.get('list');
  if (list) return { list };
  const tab = named.get('tab') ?? '';
  return /^\d+$/.test(tab) ? { tab: Number(tab) } : null;
}

/** What the page of a list begins with, or the reason why nothing that is stored can be read. */
export async function beginning(
  address: ListAddress | null,
): Promise<{ settings: Settings; keeper: Keeper | null } | { reason: string }> {
  try {
    const { settings } = await settingsInForce();
    return { settings, keeper: address && (await keeperFor(address, settings)) };
  } catch (error) {
    console.error('Gouji: what is stored could not be read.', error);
    return { reason: reasonOf(error) };
  }
}

/**
 * Where the list of a page is kept: on the desk, but as long as the browser runs only in a private window, and where
 * the person wants no record.
 * @returns null where there is no such list
 */
async function keeperFor(address: ListAddress, settings: Settings): Promise<Keeper | null> {
  const { version: by } = browser.runtime.getManifest();
  const desk = { by, comparing: { rules: adjustRules(rules, settings.rules) } };
  if ('list' in address) {
    const list = await readDeskList(address.list);
    return list && deskKeeper(list, desk);
  }
  const shown = await listOfTab(address.tab);
  if (!shown) return null;
  const isPrivate = (await browser.tabs.getCurrent())?.incognito ?? true;
  if (!settings.record || isPrivate) return sessionKeeper(shown);
  const kept = shown.kept === undefined ? null : await readDeskList(shown.kept);
  if (kept) return deskKeeper(kept, desk);
  const list = await beginOnDesk(shown);
  // Loaded again, the page goes on with what the person wanted last.
  await saveList({ ...shown, kept: list.id });
  return deskKeeper(list, desk);
}
