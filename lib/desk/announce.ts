const channel = 'gouji desk';

/** Tells all pages of the extension which reports on the desk have changed. */
export function announce(ids: readonly string[]): void {
  const speaker = new BroadcastChannel(channel);
  speaker.postMessage(ids);
  speaker.close();
}

/** What changes quickly one after the other is told once. */
const quietMs = 100;

/** Calls `onChange` once something on the desk has changed, here or elsewhere, until the signal says stop. */
export function watchDesk(onChange: () => void, signal?: AbortSignal): void {
  const listener = new BroadcastChannel(channel);
  let due: ReturnType<typeof setTimeout> | undefined;
  listener.onmessage = () => {
    clearTimeout(due);
    due = setTimeout(onChange, quietMs);
  };
  signal?.addEventListener('abort', () => {
    clearTimeout(due);
    listener.close();
  });
}
