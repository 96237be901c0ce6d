import { browser } from 'wxt/browser';
import { settingsInForce } from '../settings/settings-store';
import { patternOf, permittedSites } from '../settings/sites';
import { inTurn } from './in-turn';

const id = 'sites';

/**
 * Puts the detector on the sites that were added in the settings and that may be looked at, and on no others.
 * @returns whether there are new ones, whose open pages it is not in yet
 */
export function watchSites(): Promise<boolean> {
  // One registration at a time: a permission and a setting change together.
  return inTurn('sites', async () => {
    const sites = await permittedSites((await settingsInForce()).settings.sites);
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    const matches = sites.map(patternOf).sort();
    const before = registered[0]?.matches ?? [];
    if ([...before].sort().join() === matches.join()) return false;
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    if (matches.length === 0) return false;
    await browser.scripting.registerContentScripts([
      {
        id,
        matches,
        js: ['content-scripts/detect.js'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
    return matches.some((match) => !before.includes(match));
  });
}
