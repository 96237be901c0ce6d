import '../lib/no-eval';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { briefAll } from '../lib/background/brief';
import { closeStorage } from '../lib/background/close-storage';
import { forgetAll } from '../lib/background/forget-tab';
import { injectIntoOpenPages } from '../lib/background/inject';
import { keepLater } from '../lib/background/keep-on-desk';
import { watchMenus } from '../lib/background/menus';
import { onCommand } from '../lib/background/on-command';
import { onDeskChanged } from '../lib/background/on-desk-changed';
import { onMessage } from '../lib/background/on-message';
import { onReplaced } from '../lib/background/on-replaced';
import { forgetGoneFrames } from '../lib/background/presence';
import { onWindowClosed } from '../lib/background/private-windows';
import { applyDecisions } from '../lib/background/settled';
import { watchSites } from '../lib/background/sites';
import { tellTab } from '../lib/background/tell-tab';
import { drawToolbar, drawToolbars } from '../lib/background/toolbar';
import { welcomeAfter } from '../lib/browser/open-welcome';
import { watchDesk } from '../lib/desk/announce';
import { whenWoken } from '../lib/desk/wake-background';
import { rememberUpdate } from '../lib/popup/updated';
import { portals } from '../lib/settings/portals';
import { watchSettings } from '../lib/settings/settings-store';
import { watchSettled } from '../lib/settled/settled-store';
import { watchFrames } from '../lib/store/frame-store';

// The permission and the setting come one after the other, in either order; only with both is there a new site.
const injectIfNew = (isNew: boolean) => (isNew ? injectIntoOpenPages() : undefined);

/** The service worker. It may die after any event: everything that must last is in the browser's session storage. */
export default defineBackground(() => {
  void closeStorage();
  // Ended in the middle, it was not there to draw what had been stored.
  void drawToolbars();
  browser.runtime.onMessage.addListener(onMessage);
  watchMenus();
  watchFrames((tab) => {
    void drawToolbar(tab);
    void tellTab(tab);
    keepLater(tab);
  });
  watchSettled(() => void applyDecisions());
  watchDesk(() => void onDeskChanged(), undefined, whenWoken);
  watchSettings(() => {
    void briefAll();
    void watchSites().then(injectIfNew);
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    void watchSites().then((isNew) => injectIfNew(isNew || origins?.includes(portals) === true));
  });
  browser.permissions.onRemoved.addListener(() => void watchSites());
  browser.tabs.onRemoved.addListener((tab) => void forgetAll(tab));
  // Firefox keeps the ids of its tabs.
  browser.tabs.onReplaced?.addListener((added, removed) => void onReplaced(added, removed));
  browser.windows.onRemoved.addListener(() => void onWindowClosed());
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status) void forgetGoneFrames(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void onCommand(command, tab.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void rememberUpdate();
    void welcomeAfter(reason);
    void watchSites().then(injectIntoOpenPages);
  });
});
