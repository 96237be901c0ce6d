import type { Clock } from './clock';
import { pauseMs } from './turns';

/** The part of the browser's locks that is used; all pages of the extension share them. */
export type Locks = Pick<LockManager, 'request'>;

export interface SharedTurnOptions {
  locks: Locks;
  clock: Clock;
  signal: AbortSignal;
}

/** As many requests as a host answers at the same time. */
const hostLanes = ['first lane', 'second lane'];
/** As many as are under way to all hosts together: a county's line is thin, and many names may be of one machine. */
export const mostTogether = 8;
const sharedLanes = Array.from({ length: mostTogether }, (_, at) => `any host, lane ${at + 1}`);

/**
 * Asks a host for something when it is not asked too often, whoever asks, and when not too much is asked of all hosts
 * together: pages of lists each keep their own pace, and know nothing of each other.
 * @throws what the signal says when it is aborted before it was this one's turn; what `ask` throws
 */
export function inSharedTurn<T>(host: string, options: SharedTurnOptions, ask: () => Promise<T>): Promise<T> {
  // Always in this order, so that nobody holds what another waits for.
  return inLane(
    hostLanes.map((lane) => `${host} ${lane}`),
    options,
    () =>
      inLane(sharedLanes, options, async () => {
        await begun(host, options);
        return ask();
      }),
  );
}

/** Holds one of several lanes, the first that is free; where none is, waits for one of them. */
async function inLane<T>(
  lanes: readonly string[],
  { locks, signal }: SharedTurnOptions,
  act: () => Promise<T>,
): Promise<T> {
  for (const lane of lanes) {
    const taken = await locks.request(lane, { ifAvailable: true }, async (lock) =>
      lock ? { answer: await act() } : null,
    );
    if (taken) return taken.answer;
  }
  // Who waits is spread over the lanes: behind one alone they would wait for its slowest.
  const lane = lanes[Math.floor(Math.random() * lanes.length)]!;
  return locks.request(lane, { signal }, act);
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
