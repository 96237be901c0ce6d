import { type Browser, browser } from 'wxt/browser';

/** Opens the page that says how to begin: once, after the installation, and never for an update of whatever kind. */
export async function welcomeAfter(reason: `${Browser.runtime.OnInstalledReason}`): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
