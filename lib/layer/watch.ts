/** Calls `onFrame` in the frames in which something on the page may have moved, and in no others. */
export interface WatchOptions {
  document: Document;
  signal: AbortSignal;
  /** Changes inside the overlay itself are no news. */
  owns: (node: Node) => boolean;
  onFrame: (frame: FrameKind) => void;
  /** Elements that the page has added or changed since the last frame. */
  onChange: (elements: Set<Element>) => void;
}

export interface FrameKind {
  /** Now and then, outside the browser's own frames: time for what need not happen in each of them. */
  settled: boolean;
  /** Nothing moves any more. */
  quiet: boolean;
  /** Something other than a scroll has happened, so that what was visible may be hidden now. */
  changed: boolean;
  /** The window was scrolled and nothing else has moved: whatever lies on the page has moved along with it. */
  scrolledOnly: boolean;
}

export interface PageWatch {
  /** Asks for a frame. @param change whether something other than a scroll has happened */
  wake(change: boolean): void;
  /** Asks for a settled frame alone, when there is time. */
  settle(): void;
  /** Watches an element's size as well. */
  observe(element: Element): void;
  unobserve(element: Element): void;
}

// A scroll that the compositor has begun reaches the script a frame later; so does a layout that a frame changes.
const framesAfter = 2;
const settleMs = 120;
/** Endless animations must not keep the overlay awake. */
const longestTransitionMs = 1500;

const moving = ['resize', 'toggle', 'load', 'input', 'focusin', 'click', 'pointerover', 'fullscreenchange'];
const starting = ['transitionrun', 'animationstart'];
const ending = ['transitionend', 'transitioncancel', 'animationend', 'animationcancel'];

/** Starts to watch; the signal ends it. */
export function watchPage({ document, signal, owns, onFrame, onChange }: WatchOptions): PageWatch {
  const view = document.defaultView!;
  let request = 0;
  let framesLeft = 0;
  let awakeUntil = 0;
  let settling = 0;
  let changed = true;
  /** Frames in which more than the window's scroll may have moved something. */
  let looseFrames = framesAfter;
  let fresh = new Set<Element>();

  function onScroll({ target }: Event): void {
    if (target !== document) looseFrames = framesAfter;
    wake(false);
  }

  function change(): void {
    wake(true);
  }

  function wake(change: boolean): void {
    changed ||= change;
    if (change) looseFrames = framesAfter;
    if (signal.aborted) return;
    framesLeft = framesAfter;
    if (request === 0) request = view.requestAnimationFrame(frame);
    settle();
  }

  function settle(): void {
    if (signal.aborted) return;
    // Not put off by every further event: pages with a ticker never come to rest.
    settling ||= view.setTimeout(() => {
      settling = 0;
      if (!signal.aborted) report(true);
    }, settleMs);
  }

  function report(settled: boolean): void {
    if (fresh.size > 0) onChange(fresh);
    fresh = new Set();
    if (request !== 0 && view.performance.now() < awakeUntil) looseFrames = framesAfter;
    const quiet = settled && request === 0;
    onFrame({ settled, quiet, changed, scrolledOnly: looseFrames === 0 && !quiet });
    changed = false;
    if (!settled && looseFrames > 0) looseFrames--;
    if (settled && request !== 0) settle();
  }

  function frame(now: number): void {
    request = 0;
    framesLeft--;
    report(false);
    if (framesLeft > 0 || now < awakeUntil) request = view.requestAnimationFrame(frame);
  }

  const listen = (types: string[], listener: (event: Event) => void) => {
    // What scripts dispatch is no sign that anything has moved, and may be a flood.
    const heard = (event: Event) => event.isTrusted && listener(event);
    for (const type of types) view.addEventListener(type, heard, { capture: true, passive: true, signal });
  };
  listen(['scroll'], onScroll);
  listen(moving, change);
  listen(starting, (event) => {
    if (event.target instanceof Node && owns(event.target)) return;
    awakeUntil = view.performance.now() + longestTransitionMs;
    wake(true);
  });
  listen(ending, () => {
    awakeUntil = 0;
    wake(true);
  });
  document.fonts?.addEventListener('loadingdone', change, { signal });

  const sizes = new view.ResizeObserver(change);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);

  const changes = new view.MutationObserver((records) => {
    const theirs = records.filter(({ target }) => !owns(target));
    for (const element of theirs.flatMap(changedElements)) if (!owns(element)) fresh.add(element);
    if (theirs.length > 0) wake(true);
  });
  changes.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });

  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(request);
    view.clearTimeout(settling);
    sizes.disconnect();
    changes.disconnect();
  });
  return {
    wake,
    settle,
    observe: (element) => sizes.observe(element),
    unobserve: (element) => {
      if (element !== document.body && element !== document.documentElement) sizes.unobserve(element);
    },
  };
}

/** What was added, or what is otherwise now. */
function changedElements({ type, target, addedNodes }: MutationRecord): Element[] {
  return (type === 'childList' ? [...addedNodes] : [target]).filter((node) => node instanceof Element);
}
