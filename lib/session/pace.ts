/** With the inspection itself, findings are fresh within 300 ms of the last change. */
const restMs = 120;
/** A page that does not come to rest is inspected all the same, each time after waiting twice as long. */
const firstWaitMs = 1500;
const longestWaitMs = 30_000;
/** After work that took so long, so many times as long passes without any: a tenth of the time is the most it takes. */
const idleShare = 9;

/** Spaces out work that changes ask for: soon after the last of them, seldom while they do not end. */
export class Pace {
  readonly #work: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that has not been answered. */
  #since = 0;
  #lastChange = Number.NEGATIVE_INFINITY;
  #wait = firstWaitMs;
  #notBefore = 0;

  constructor(work: () => void) {
    this.#work = work;
  }

  /** There was a change. */
  note(): void {
    const now = performance.now();
    if (now - this.#lastChange > restMs) this.#wait = firstWaitMs;
    this.#lastChange = now;
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const rested = Math.min(now + restMs, this.#since + this.#wait);
    this.#timer = setTimeout(() => this.#do(), Math.max(0, Math.max(rested, this.#notBefore) - now));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #do(): void {
    this.#timer = undefined;
    const start = performance.now();
    if (start - this.#lastChange < restMs) this.#wait = Math.min(this.#wait * 2, longestWaitMs);
    try {
      this.#work();
    } finally {
      const end = performance.now();
      this.#notBefore = end + (end - start) * idleShare;
    }
  }
}
