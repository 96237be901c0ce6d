import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** How long what a script has put into a page may stay behind when the extension has gone. */
const heartbeatMs = 2000;

/**
 * Lets a script in a page answer what the extension asks of it, for as long as the extension is there.
 * @param answer null where the message is none for this script
 */
export function answerMessages(
  ctx: ContentScriptContext,
  answer: (message: unknown) => Promise<unknown> | null,
): void {
  const onMessage: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (message, sender, reply) => {
    const answering = sender.id === browser.runtime.id ? answer(message) : null;
    void answering?.then(reply);
    return answering !== null;
  };
  browser.runtime.onMessage.addListener(onMessage);
  // After an update the API is gone, and the listener with it.
  ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(onMessage));
  // Nobody tells a page that its extension was removed; asking costs nothing.
  ctx.setInterval(() => ctx.isValid, heartbeatMs);
}
