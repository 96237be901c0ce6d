import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { overlayViews } from '../../components/overlay/views';
import { readToFrame } from '../../lib/messages/to-frame';
import { browserLanguage } from '../../lib/session/browser-language';
import { Inspector } from '../../lib/session/inspector';

/** How long an overlay may stay behind when the extension has gone. */
const heartbeatMs = 2000;

/**
 * The inspector, put into a page only when it looks like a report or the user asks. Put in twice, the second
 * ends the first: the context's signal says so, as it does when the extension is updated.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    const inspector = new Inspector({
      document,
      language: browserLanguage(),
      signal: ctx.signal,
      views: overlayViews,
      tell: (message) => {
        if (ctx.isValid) void browser.runtime.sendMessage(message).catch(() => ctx.isInvalid);
      },
    });
    const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
      message,
      sender,
      reply,
    ) => {
      const asked = sender.id === browser.runtime.id ? readToFrame(message) : null;
      if (asked) reply(inspector.answer(asked));
    };
    browser.runtime.onMessage.addListener(onMessage);
    // After an update the API is gone, and the listener with it.
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(onMessage));
    // Nobody tells a page that its extension was removed; asking costs nothing.
    ctx.setInterval(() => ctx.isValid, heartbeatMs);
  },
});
