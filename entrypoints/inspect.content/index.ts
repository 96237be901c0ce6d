import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { overlayViews } from '../../components/overlay/views';
import type { FromFrame } from '../../lib/messages/from-frame';
import { startInspector } from '../../lib/session/start-inspector';

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
    const answer = startInspector({
      document,
      signal: ctx.signal,
      views: overlayViews,
      // Undefined where nobody answers: an update may have taken the background away a moment ago.
      tell: async (message: FromFrame) =>
        ctx.isValid ? browser.runtime.sendMessage(message).catch(() => void ctx.isInvalid) : undefined,
    });
    const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
      message,
      sender,
      reply,
    ) => {
      const reading = sender.id === browser.runtime.id ? answer(message) : null;
      void reading?.then(reply);
      return reading !== null;
    };
    browser.runtime.onMessage.addListener(onMessage);
    // After an update the API is gone, and the listener with it.
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(onMessage));
    // Nobody tells a page that its extension was removed; asking costs nothing.
    ctx.setInterval(() => ctx.isValid, heartbeatMs);
  },
});
