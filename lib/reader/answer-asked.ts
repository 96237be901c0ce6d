import { browser } from 'wxt/browser';

/** Lets the page answer what popup and background ask of the report in its tab. @param answer null: it is none for it */
export function answerAsked(answer: (message: unknown) => Promise<unknown> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const answering = sender.id === browser.runtime.id ? answer(message) : null;
    void answering?.then(reply);
    return answering !== null;
  });
}
