import { browser } from 'wxt/browser';
import { allFrames, framesOf } from '../store/frame-store';
import { badgeOf } from '../tab/badge';
import { viewOf } from '../tab/view';

/** Brings a tab's toolbar icon in line with what is stored of the tab. */
export async function drawToolbar(tab: number): Promise<void> {
  const { text, background, colour, title } = badgeOf(viewOf(await framesOf(tab)));
  // A tab may close between any two of these.
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: background }),
    // Chromium has it since version 110; before, the browser chooses.
    browser.action.setBadgeTextColor?.({ tabId: tab, color: colour }),
    browser.action.setTitle({ tabId: tab, title: title || browser.i18n.getMessage('extensionShortName') }),
  ]);
}

/** The same for all tabs of which something is stored. */
export async function drawToolbars(): Promise<void> {
  const tabs = new Set((await allFrames()).map(({ tab }) => tab));
  await Promise.all([...tabs].map(drawToolbar));
}
