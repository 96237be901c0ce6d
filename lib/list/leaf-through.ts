import { type Clock, pause } from './clock';
import type { LeafReading } from './leaf';
import { mostPages } from './list-pages';

/** A tab that shows a list, and what is done in it. */
export interface ListTab {
  /** What it shows now; null: one page makes way for another. @throws where it can no longer be read */
  read(): Promise<LeafReading | null>;
  /** Presses what turns to the next page. @returns false where there is nothing to press */
  turn(): Promise<boolean>;
}

export interface LeafOptions {
  clock: Clock;
  signal: AbortSignal;
  /** Called with each page that is new. */
  onPage: (page: LeafReading, number: number) => Promise<void>;
}

/** How a list that was leafed through came to its end. */
export type LeafEnd = 'end' | 'most pages' | 'nothing drawn' | 'does not turn';

/** A list that a slow portal draws. */
const patienceMs = 15_000;
/** Pages are looked at this often, and turned no faster than a second apart. */
const lookMs = 500;
const turnMs = 1000;

/**
 * Goes through the pages of a list in a tab: reads one, has it turned, waits until the next is drawn, which it is when
 * it says something else and has come to rest.
 * @throws what the signal says when it is aborted; what reading throws
 */
export async function leafThrough(tab: ListTab, options: LeafOptions): Promise<LeafEnd> {
  const { clock, signal, onPage } = options;
  const seen = new Set<string>();
  let page = await drawn(tab, options, ({ reports }) => reports.length > 0);
  if (!page) return 'nothing drawn';
  for (let number = 1; number <= mostPages; number++) {
    seen.add(page.says);
    await onPage(page, number);
    const isLast = !page.turns || (page.pages !== null && number >= page.pages);
    if (isLast) return 'end';
    await pause(clock, turnMs, signal);
    const next = await turned(tab, page, options);
    // Pressed at its end, a pager does nothing or goes back to the first page.
    if (!next || seen.has(next.says)) return page.pages === null ? 'end' : 'does not turn';
    page = next;
  }
  return 'most pages';
}

/** The next page; null where nothing turns to it, or what does brings nothing else. */
async function turned(
  tab: ListTab,
  { says }: LeafReading,
  options: LeafOptions,
): Promise<LeafReading | null> {
  if (!(await tab.turn())) return null;
  return drawn(tab, options, (now) => now.says !== '' && now.says !== says);
}

/** The page once it is as it should be and says the same twice; null where that does not come. */
async function drawn(
  tab: ListTab,
  { clock, signal }: LeafOptions,
  isThere: (page: LeafReading) => boolean,
): Promise<LeafReading | null> {
  let before: string | null = null;
  for (const start = clock.now(); clock.now() - start <= patienceMs; ) {
    const now = await tab.read();
    if (now && isThere(now) && now.says === before) return now;
    before = now?.says ?? null;
    await pause(clock, lookMs, signal);
  }
  return null;
}
