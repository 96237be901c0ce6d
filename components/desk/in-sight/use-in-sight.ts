import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { blockOf, type DrawnParts, partsBetween, together } from './parts';

/** So many pixels above and below what is seen are drawn as well: what is scrolled to is there already. */
const margin = 600;
/** Before anything is measured. */
const firstView = { top: 0, bottom: 900 };

export interface InSightOptions<Item> {
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** How high a row is about, in pixels. */
  usual: number;
  /** Ids of rows that are drawn wherever they lie, since something is being done in them. */
  kept: readonly string[];
  /** What holds the rows, from the first to the last; each of them says its number in `data-at`. */
  list: RefObject<HTMLElement | null>;
  /** What scrolls; the page, where it is left out. */
  scroller?: RefObject<HTMLElement | null>;
}

export interface RowsInSight extends DrawnParts {
  /** Brings a row into sight, and puts the focus on what a selector finds in it. */
  reveal: (id: string, focus: string) => void;
}

/**
 * Which rows of a long list are drawn: those in sight, that with the focus, and those that are kept. For print all of
 * them are.
 */
export function useInSight<Item>(options: InSightOptions<Item>): RowsInSight {
  const { items, idOf, usual, kept, list, scroller } = options;
  const [, again] = useReducer((count: number) => count + 1, 0);
  const { current: own } = useRef({
    view: firstView,
    ofBlock: new Map<number, number>(),
    isPrinted: false,
    focused: '',
    wanted: null as { id: string; focus: string } | null,
  });
  const held = new Set([...kept, own.focused, ...(own.wanted ? [own.wanted.id] : [])]);
  const places = items.flatMap((item, at) => (held.has(idOf(item)) ? at : []));
  const inSight = () => {
    const usualNow = Math.min(...own.ofBlock.values(), Number.POSITIVE_INFINITY);
    const heights = {
      ...{ count: items.length, ofBlock: own.ofBlock },
      usual: Number.isFinite(usualNow) ? usualNow : usual,
    };
    const { top, bottom } = own.isPrinted ? { top: 0, bottom: Number.POSITIVE_INFINITY } : own.view;
    return partsBetween(heights, top - margin, bottom + margin, places);
  };
  const drawn = inSight();

  /** Measures what is drawn; draws again where something else is in sight. */
  const look = () => {
    if (!list.current) return;
    measure(list.current, items.length, own.ofBlock);
    own.view = viewOf(list.current, scroller?.current ?? null);
    if (JSON.stringify(inSight().parts) !== JSON.stringify(drawn.parts)) again(undefined);
  };
  const go = () => {
    const { wanted } = own;
    const at = wanted ? items.findIndex((item) => idOf(item) === wanted.id) : -1;
    const row = list.current?.querySelector<HTMLElement>(`[data-at="${at}"]`);
    if (!wanted || !row) return;
    own.wanted = null;
    // Not where focusing alone would put it: behind what sticks to the edge of the page.
    row.scrollIntoView?.({ block: 'nearest' });
    row.querySelector<HTMLElement>(wanted.focus)?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    go();
    look();
  });
  const now = useRef({ look, items, idOf });
  now.current = { look, items, idOf };
  useEffect(() => {
    // A list that has become shorter may have moved the page once it is laid out, which tells nobody of it.
    const frame = requestAnimationFrame(() => now.current.look());
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const onScroll = () => now.current.look();
    // Of what scrolls within the page it is told on the way down.
    addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
    const onResize = () => {
      own.ofBlock.clear();
      onScroll();
    };
    addEventListener('resize', onResize, { signal });
    const print = (isPrinted: boolean) => () => {
      own.isPrinted = isPrinted;
      again(undefined);
    };
    addEventListener('beforeprint', print(true), { signal });
    addEventListener('afterprint', print(false), { signal });
    const onFocus = ({ target }: FocusEvent) => {
      const row = (target as Element).closest<HTMLElement>('[data-at]');
      const item = row && list.current?.contains(row) && now.current.items[Number(row.dataset.at)];
      if (item) own.focused = now.current.idOf(item);
    };
    addEventListener('focusin', onFocus, { signal });
    return () => ended.abort();
  }, []);
  return {
    ...drawn,
    reveal(id, focus) {
      own.wanted = { id, focus };
      go();
      if (own.wanted) again(undefined);
    },
  };
}

/** The part of a list that is seen, in pixels from its top. */
function viewOf(list: HTMLElement, scroller: HTMLElement | null): { top: number; bottom: number } {
  const { top } = list.getBoundingClientRect();
  const seen = scroller?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
  return { top: seen.top - top, bottom: seen.bottom - top };
}

/** Notes how high the rows are that are drawn. */
function measure(list: HTMLElement, count: number, ofBlock: Map<number, number>): void {
  const rows = new Map<number, HTMLElement>();
  for (const row of list.querySelectorAll<HTMLElement>('[data-at]')) rows.set(Number(row.dataset.at), row);
  for (const [at, first] of rows) {
    if (at % together !== 0) continue;
    const to = Math.min(at + together, count);
    const last = rows.get(to - 1);
    if (!last) continue;
    const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
    if (height > 0) ofBlock.set(blockOf(at), height / (to - at));
  }
}
