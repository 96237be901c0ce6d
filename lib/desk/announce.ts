const channel = 'gouji desk';

/** Tells all pages of the extension which reports on the desk have changed. */
export function announce(ids: readonly string[]): void {
  const speaker = new BroadcastChannel(channel);
  speaker.postMessage(ids);
  speaker.close();
}

/** Calls `onChange` whenever something on the desk has changed, here or elsewhere, until the signal says stop. */
export function watchDesk(onChange: () => void, signal: AbortSignal): void {
  const listener = new BroadcastChannel(channel);
  listener.onmessage = () => onChange();
  signal.addEventListener('abort', () => listener.close());
}
