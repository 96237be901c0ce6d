import { type Clock, pause } from './clock';
import { Unfetched } from './fault';
import { siteOf, Turns } from './turns';

/** Pages that are fetched at the same time, over all hosts. */
const mostAtOnce = 6;

/** What the work on one page may ask of the queue. */
export interface Turn {
  /** Aborted when the queue is stopped. */
  signal: AbortSignal;
  /** Resolves when one more request may be sent to the page's host. */
  another(): Promise<void>;
  /** The host said that it is asked too often; `ms`: for how long it wants to be left alone, where it says so. */
  slowDown(ms: number | null): void;
  /**
   * A request was answered by this host: the page's own, or one that it led to, which then was asked as well.
   * @throws {Unfetched} where so many others lead to it that it is not to be asked any more
   */
  answeredBy(host: string): void;
  /** @throws {Unfetched} where the page's host is known to lead to one that is not to be asked any more */
  mayAsk(): void;
}

export interface QueueOptions {
  clock: Clock;
  /** The host of an item, by its number. Hosts of one site are asked as one. */
  hostOf: (item: number) => string;
  /** Does what is to be done for an item. What it throws is its own fault and stops nothing. */
  work: (item: number, turn: Turn) => Promise<void>;
  /** Something was begun, finished, added, paused, stopped. */
  onChange: () => void;
}

export type QueueState = 'idle' | 'running' | 'paused' | 'stopped';

/**
 * Works through items, lowest number first, so that no host is asked faster than is polite. Items whose host is busy
 * are passed over for those of others.
 */
export class Queue {
  readonly #options: QueueOptions;
  readonly #turns = new Turns();
  readonly #waiting = new Set<number>();
  readonly #active = new Map<number, AbortController>();
  #state: QueueState = 'idle';
  #takeBack = () => {};
  #ranMs = 0;
  #since = 0;
  #finished = 0;

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** `idle`: everything is done, or nothing was ever started. */
  get state(): QueueState {
    return this.#state;
  }

  get waiting(): ReadonlySet<number> {
    return this.#waiting;
  }

  isActive(item: number): boolean {
    return this.#active.has(item);
  }

  /** How long it has run, pauses left out, and how many items that took. */
  get pace(): { ms: number; finished: number } {
    const running = this.#state === 'running' ? this.#options.clock.now() - this.#since : 0;
    return { ms: this.#ranMs + running, finished: this.#finished };
  }

  /** Puts items on the list. One that is on it, or is being worked on, stays where it is. */
  add(items: Iterable<number>): void {
    for (const item of items) if (!this.#active.has(item)) this.#waiting.add(item);
    this.#changed();
  }

  /** Starts, or goes on after a pause or a stop. */
  start(): void {
    this.#enter('running');
  }

  /** Begins nothing more; what is begun is finished. */
  pause(): void {
    this.#enter('paused');
  }

  /** Begins nothing more and breaks off what is begun: it is waiting again. */
  stop(): void {
    for (const [item, controller] of this.#active) {
      this.#waiting.add(item);
      controller.abort();
    }
    this.#enter('stopped');
  }

  #enter(state: QueueState): void {
    const now = this.#options.clock.now();
    if (this.#state === 'running') this.#ranMs += now - this.#since;
    this.#since = now;
    this.#state = state;
    this.#changed();
  }

  #changed(): void {
    this.#takeBack();
    if (this.#state === 'running') {
      if (this.#waiting.size === 0 && this.#active.size === 0) {
        this.#enter('idle');
        return;
      }
      this.#begin();
    }
    this.#options.onChange();
  }

  /** Begins what may begin now, and comes back when the next may. */
  #begin(): void {
    const { clock, hostOf } = this.#options;
    // One moment for all of them: a host must not become free half-way, for an item further down.
    const now = clock.now();
    let soonest = Number.POSITIVE_INFINITY;
    for (const item of [...this.#waiting].sort((a, b) => a - b)) {
      // When one of them ends, it goes on.
      if (this.#active.size >= mostAtOnce) return;
      // Broken off a moment ago, and not yet gone.
      if (this.#active.has(item)) continue;
      const host = siteOf(hostOf(item));
      const wait = this.#turns.untilFree(host, now);
      if (wait === 0) this.#run(item, host);
      else soonest = Math.min(soonest, wait);
    }
    if (Number.isFinite(soonest)) this.#takeBack = clock.after(soonest, () => this.#changed());
  }

  #run(item: number, host: string): void {
    const { clock, work } = this.#options;
    const controller = new AbortController();
    const { signal } = controller;
    this.#waiting.delete(item);
    this.#active.set(item, controller);
    this.#turns.begin(host, clock.now());
    const turn: Turn = {
      signal,
      another: () => pause(clock, this.#turns.another(host, clock.now()), signal),
      slowDown: (ms) => this.#turns.slowDown(host, clock.now(), ms),
      answeredBy: (by) => {
        if (!this.#turns.answered(host, siteOf(by), clock.now()))
          throw new Unfetched({ kind: 'many names', host: by });
      },
      mayAsk: () => {
        const refused = this.#turns.refusedFor(host);
        if (refused !== null) throw new Unfetched({ kind: 'many names', host: refused });
      },
    };
    const end = () => {
      this.#turns.end(host);
      this.#active.delete(item);
      if (!signal.aborted) this.#finished++;
      this.#changed();
    };
    work(item, turn).then(end, (fault: unknown) => {
      if (!signal.aborted) console.error('Gouji: the work on an item failed.', fault);
      end();
    });
  }
}
