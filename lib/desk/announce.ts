import { wakeBackground } from './wake-background';

const channel = 'gouji desk';

/** Tells all pages of the extension which reports on the desk have changed. */
export function announce(ids: readonly string[]): void {
  const speaker = new BroadcastChannel(channel);
  speaker.postMessage(ids);
  speaker.close();
  wakeBackground();
}

/** What changes quickly one after the other is told once. */
const quietMs = 100;

/**
 * Calls `onChange` once something on the desk has changed, here or elsewhere, until the signal says stop.
 *
 * A list that is gathered changes it six times a second, and reading a thousand lines takes longer than that: whatever
 * comes while `onChange` works is told once it is done, after a pause three times as long as its work. A page that nobody
 * sees is told once somebody does. What `onChange` throws is its own fault and is not caught here.
 *
 * @param also calls what it is given when it knows of a change by another way
 */
export function watchDesk(
  onChange: () => void | Promise<void>,
  signal?: AbortSignal,
  also?: (soon: () => void) => void,
): void {
  const listener = new BroadcastChannel(channel);
  let due: ReturnType<typeof setTimeout> | undefined;
  let isWorking = false;
  let isBehind = false;
  /** Until then whoever gathers has the time to itself. */
  let pausedUntil = 0;
  const soon = () => {
    clearTimeout(due);
    due = setTimeout(tell, Math.max(quietMs, pausedUntil - performance.now()));
  };
  async function tell(): Promise<void> {
    isWorking = true;
    await seen();
    if (signal?.aborted) return;
    // All that came until now is in what is read next.
    isBehind = false;
    const begun = performance.now();
    try {
      await onChange();
    } finally {
      const again = isBehind && !signal?.aborted;
      isWorking = false;
      isBehind = false;
      const ended = performance.now();
      pausedUntil = ended + 3 * (ended - begun);
      if (again) soon();
    }
  }
  const onNews = () => {
    if (isWorking) isBehind = true;
    else soon();
  };
  listener.onmessage = onNews;
  also?.(onNews);
  signal?.addEventListener('abort', () => {
    clearTimeout(due);
    listener.close();
  });
}

/** Resolves when somebody sees the page; a background page is not one to be seen. */
async function seen(): Promise<void> {
  const { document } = globalThis as { document?: Document };
  if (!document?.hidden) return;
  await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
}
