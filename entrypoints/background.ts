import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onFrameMessage } from '../lib/background/frame-messages';
import { injectIntoOpenPages } from '../lib/background/inject';
import { inspectTab } from '../lib/background/inspect-tab';
import { onCommand } from '../lib/background/on-command';
import { forgetGoneFrames } from '../lib/background/presence';
import { drawToolbar } from '../lib/background/toolbar';
import { fromFrameSchema } from '../lib/messages/from-frame';
import { fromPopupSchema } from '../lib/messages/from-popup';
import { frameOf, isOwn, isOwnPage } from '../lib/messages/own-sender';
import { forgetTab, watchFrames } from '../lib/store/frame-store';

/** The service worker. It may die after any event: everything it knows is in the browser's session storage. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (!isOwn(sender)) return false;
    const place = frameOf(sender);
    if (place) {
      const fromFrame = fromFrameSchema.safeParse(message).data;
      if (fromFrame) void onFrameMessage(fromFrame, place.tab, place.frame);
      return false;
    }
    const asked = isOwnPage(sender) ? fromPopupSchema.safeParse(message).data : undefined;
    if (!asked) return false;
    void inspectTab(asked.tab, asked.insist).then(reply);
    return true;
  });

  watchFrames((tab) => void drawToolbar(tab));
  browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status) void forgetGoneFrames(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void onCommand(command, tab.id);
  });
  browser.runtime.onInstalled.addListener(() => void injectIntoOpenPages());
});
