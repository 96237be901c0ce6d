import { browser } from 'wxt/browser';

/** Holds when the desk changed last, in milliseconds since 1970. */
const key = 'desk changed';

/**
 * Wakes the background to a change on the desk: what pages call to each other reaches none that the browser has ended, and
 * a change of its storage starts it. Outside of an extension, as in the command line, there is nobody to wake.
 */
export function wakeBackground(): void {
  if (!browser?.storage) return;
  browser.storage.session.set({ [key]: Date.now() }).catch((error: unknown) => {
    console.error('Gouji: the background could not be told that the desk has changed.', error);
  });
}

/** Calls `onChange` once the desk has changed, also where the background had been ended. */
export function whenWoken(onChange: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (key in changes) onChange();
  });
}
