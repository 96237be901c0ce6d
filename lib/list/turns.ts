/** What a host is spared: portals of counties run on one small machine, and some block who asks too often. */
const atOnce = 2;
export const pauseMs = 1000;
/** A host that says it is asked too often is left alone for longer each time, up to this. */
const longestPauseMs = 32_000;

interface Host {
  running: number;
  /** When the next request may start. */
  next: number;
  pauseMs: number;
}

/** Whose turn it is: how many requests each host is answering, and when the next may start. */
export class Turns {
  readonly #hosts = new Map<string, Host>();

  /** Milliseconds until a page of this host may be begun; `Infinity` while it has as many as it may. */
  untilFree(host: string, now: number): number {
    const { running, next } = this.#of(host);
    return running >= atOnce ? Number.POSITIVE_INFINITY : Math.max(0, next - now);
  }

  /** A page of this host is begun. */
  begin(host: string, now: number): void {
    const one = this.#of(host);
    one.running++;
    one.next = now + one.pauseMs;
  }

  /** The page is done. */
  end(host: string): void {
    this.#of(host).running--;
  }

  /** Takes a turn for one more request of a page that is begun. @returns milliseconds until it may start */
  another(host: string, now: number): number {
    const one = this.#of(host);
    const start = Math.max(now, one.next);
    one.next = start + one.pauseMs;
    return start - now;
  }

  /** The host said that it is asked too often. */
  slowDown(host: string, now: number): void {
    const one = this.#of(host);
    one.pauseMs = Math.min(one.pauseMs * 2, longestPauseMs);
    one.next = Math.max(one.next, now + one.pauseMs);
  }

  #of(host: string): Host {
    const one = this.#hosts.get(host) ?? { running: 0, next: 0, pauseMs };
    this.#hosts.set(host, one);
    return one;
  }
}
