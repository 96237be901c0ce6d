/** With the inspection itself, findings are fresh within 300 ms of the last change. */
const restMs = 120;
/** A page that does not come to rest is inspected all the same, each time after waiting twice as long. */
const firstWaitMs = 1500;
const longestWaitMs = 30_000;
/** After work that took so long, so many times as long passes without any: a tenth of the time is the most it takes. */
const idleShare = 9;

/** Spaces out work that changes ask for: soon after the last of them, seldom while they do not end, one at a time. */
export class Pace {
  readonly #work: () => Promise<number>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** There was a change that has not been answered. */
  #due = false;
  /** When the first such change came. */
  #since = 0;
  #lastChange = Number.NEGATIVE_INFINITY;
  #wait = firstWaitMs;
  #notBefore = 0;
  #working = false;
  #stopped = false;

  /** @param work begins in the page; what it resolves with is how many milliseconds it has taken elsewhere */
  constructor(work: () => Promise<number>) {
    this.#work = work;
  }

  /** There was a change. */
  note(): void {
    const now = performance.now();
    if (now - this.#lastChange > restMs) this.#wait = firstWaitMs;
    this.#lastChange = now;
    if (!this.#due) this.#since = now;
    this.#due = true;
    this.#plan(now);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #plan(now: number): void {
    clearTimeout(this.#timer);
    if (this.#working || this.#stopped) return;
    const rested = Math.min(this.#lastChange + restMs, this.#since + this.#wait);
    this.#timer = setTimeout(() => void this.#do(), Math.max(0, Math.max(rested, this.#notBefore) - now));
  }

  async #do(): Promise<void> {
    this.#due = false;
    this.#working = true;
    const start = performance.now();
    if (start - this.#lastChange < restMs) this.#wait = Math.min(this.#wait * 2, longestWaitMs);
    const work = this.#work();
    const here = performance.now() - start;
    const elsewhere = await work;
    this.#working = false;
    const end = performance.now();
    this.#notBefore = end + (here + elsewhere) * idleShare;
    if (this.#due) this.#plan(end);
  }
}
