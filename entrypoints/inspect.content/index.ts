import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromFrame } from '../../lib/messages/from-frame';
import { answerMessages } from '../../lib/session/answer-messages';
import { fetchOverlay } from '../../lib/session/overlay-script';
import { startInspector } from '../../lib/session/start-inspector';

/**
 * The inspector, put into a page only when it looks like a report or the user asks. Put in twice, the second
 * ends the first: the context's signal says so, as it does when the extension is updated.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Undefined where nobody answers: an update may have taken the background away a moment ago.
    const tell = async (message: FromFrame) =>
      ctx.isValid ? browser.runtime.sendMessage(message).catch(() => void ctx.isInvalid) : undefined;
    const options = { document, signal: ctx.signal, tell, overlay: () => fetchOverlay(tell) };
    answerMessages(ctx, startInspector(options));
  },
});
