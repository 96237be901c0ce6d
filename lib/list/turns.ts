/** What a site is spared: portals of counties run on one small machine, and some block who asks too often. */
const atOnce = 2;
export const pauseMs = 1000;
/** A site that says it is asked too often is left alone for longer each time, up to this. */
const longestPauseMs = 32_000;
/** Requests that begin within one pause, over all sites: many names may be of one machine. */
const mostInPause = 6;
/** So many other sites that lead to one are a move; more are a way to have it asked by everybody's turn. */
const mostNames = 5;

interface Site {
  running: number;
  /** When the next request may start. */
  next: number;
  pauseMs: number;
  /** The site that answered in its place the last time. */
  answeredBy: string | null;
  /** Other sites that have led here. */
  names: Set<string>;
}

/**
 * The site of a host: what stands in front of the name that is registered under gov.cn, and the port, are parts of one
 * server's site.
 */
export function siteOf(host: string): string {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  return /[^.]+\.gov\.cn$/.exec(name)?.[0] ?? name;
}

/** Whose turn it is: how many requests each site is answering, and when the next may start. */
export class Turns {
  readonly #sites = new Map<string, Site>();
  /** When the last requests began, over all sites. */
  readonly #begun: number[] = [];
  /** When a site that has never been asked may be, once one has led to another. */
  #nextUnknown = 0;
  #hasLed = false;

  /** Milliseconds until a page of this site may be begun; `Infinity` while it has as many as it may. */
  untilFree(site: string, now: number): number {
    if (this.#running(site) >= atOnce) return Number.POSITIVE_INFINITY;
    return this.#start(site, now) - now;
  }

  /** A page of this site is begun. */
  begin(site: string, now: number): void {
    this.#of(site).running++;
    this.#count(site, now);
  }

  /** The page is done. */
  end(site: string): void {
    this.#of(site).running--;
  }

  /** Takes a turn for one more request of a page that is begun. @returns milliseconds until it may start */
  another(site: string, now: number): number {
    const start = this.#start(site, now);
    this.#count(site, start);
    return start - now;
  }

  /**
   * A request to a site was answered by this one: a redirect is a request there as well.
   * @returns false where too many sites lead to it: it is not to be asked any more by their names
   */
  answered(site: string, by: string, now: number): boolean {
    if (site === by) return true;
    const from = this.#of(site);
    const answering = this.#of(by);
    this.#hasLed = true;
    answering.names.add(site);
    answering.next = Math.max(answering.next, now + answering.pauseMs);
    from.answeredBy = by;
    return answering.names.size <= mostNames;
  }

  /** The site that a name leads to, where so many lead to it that it is not to be asked; else null. */
  refusedFor(site: string): string | null {
    const { answeredBy } = this.#of(site);
    return answeredBy !== null && this.#of(answeredBy).names.size > mostNames ? answeredBy : null;
  }

  /** The site said that it is asked too often. @param wait how long it wants to be left alone; null: it does not say */
  slowDown(site: string, now: number, wait: number | null): void {
    for (const one of this.#askedFor(site)) {
      one.pauseMs = Math.min(one.pauseMs * 2, longestPauseMs);
      one.next = Math.max(one.next, now + Math.max(one.pauseMs, wait ?? 0));
    }
  }

  #start(site: string, now: number): number {
    const own = this.#askedFor(site).map(({ next }) => next);
    const all = this.#begun.length < mostInPause ? 0 : this.#begun[0]! + pauseMs;
    const unknown = this.#hasLed && this.#isUnknown(site) ? this.#nextUnknown : 0;
    return Math.max(now, ...own, all, unknown);
  }

  #count(site: string, at: number): void {
    if (this.#isUnknown(site)) this.#nextUnknown = at + pauseMs;
    for (const one of this.#askedFor(site)) one.next = at + one.pauseMs;
    this.#begun.push(at);
    if (this.#begun.length > mostInPause) this.#begun.shift();
  }

  /** Requests that are under way to whoever answers for a site, by all the names that lead there. */
  #running(site: string): number {
    const answering = this.#of(site).answeredBy ?? site;
    const { running, names } = this.#of(answering);
    return [...names].reduce((sum, name) => sum + this.#of(name).running, running);
  }

  #isUnknown(site: string): boolean {
    const { next, answeredBy } = this.#of(site);
    return next === 0 && answeredBy === null;
  }

  /** What a request to a site asks: itself, and who has answered for it. */
  #askedFor(site: string): Site[] {
    const own = this.#of(site);
    return own.answeredBy === null ? [own] : [own, this.#of(own.answeredBy)];
  }

  #of(site: string): Site {
    const one = this.#sites.get(site) ?? {
      ...{ running: 0, next: 0, pauseMs, answeredBy: null },
      names: new Set<string>(),
    };
    this.#sites.set(site, one);
    return one;
  }
}
