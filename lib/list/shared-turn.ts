import type { Clock } from './clock';
import { pauseMs } from './turns';

/** The part of the browser's locks that is used; all pages of the extension share them. */
export type Locks = Pick<LockManager, 'request'>;

export interface SharedTurnOptions {
  locks: Locks;
  clock: Clock;
  signal: AbortSignal;
}

/** As many as one page asks for at the same time. */
const lanes = ['first lane', 'second lane'];

/**
 * Asks a host for something when it is not asked too often, whoever asks: two pages of lists each keep their own pace,
 * and know nothing of each other.
 * @throws what the signal says when it is aborted before it was this one's turn; what `ask` throws
 */
export async function inSharedTurn<T>(
  host: string,
  options: SharedTurnOptions,
  ask: () => Promise<T>,
): Promise<T> {
  const { locks, signal } = options;
  const act = async () => {
    await begun(host, options);
    return ask();
  };
  for (const lane of lanes) {
    const taken = await locks.request(`${host} ${lane}`, { ifAvailable: true }, async (lock) =>
      lock ? { answer: await act() } : null,
    );
    if (taken) return taken.answer;
  }
  return locks.request(`${host} ${lanes[0]}`, { signal }, act);
}

/** Resolves when a request may begin. The next one may a pause later. */
function begun(host: string, { locks, clock, signal }: SharedTurnOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    locks
      .request(`${host} begins`, { signal }, () => {
        resolve();
        return new Promise<void>((free) => {
          clock.after(pauseMs, free);
        });
      })
      .catch(reject);
  });
}
