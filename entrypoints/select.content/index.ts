import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { stripView } from '../../components/selection/views';
import { startSelector } from '../../lib/session/start-selector';

/** How long the strip may stay behind when the extension has gone. */
const heartbeatMs = 2000;

/** Selecting and copying on a page: put in when a person asks for it, on whatever page that may be read. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    const answer = startSelector({ document, signal: ctx.signal, view: stripView });
    const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
      message,
      sender,
      reply,
    ) => {
      const doing = sender.id === browser.runtime.id ? answer(message) : null;
      void doing?.then(reply);
      return doing !== null;
    };
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(onMessage));
    ctx.setInterval(() => ctx.isValid, heartbeatMs);
  },
});
