/** Calls `onFrame` in the frames in which something on the page may have moved, and in no others. */
export interface WatchOptions {
  document: Document;
  signal: AbortSignal;
  /** Changes inside the overlay itself are no news. */
  owns: (node: Node) => boolean;
  /** @param settled the page has stood still for a moment: time for what need not happen while it moves */
  onFrame: (settled: boolean) => void;
}

export interface Watch {
  /** Asks for a frame. */
  wake(): void;
  /** Watches an element's size as well. */
  observe(element: Element): void;
  unobserve(element: Element): void;
}

// A scroll that the compositor has begun reaches the script a frame later; so does a layout that a frame changes.
const framesAfter = 2;
const settleMs = 120;
/** Endless animations must not keep the overlay awake. */
const longestTransitionMs = 1500;

const moving = [
  'scroll',
  'resize',
  'toggle',
  'load',
  'input',
  'focusin',
  'click',
  'pointerover',
  'fullscreenchange',
];
const starting = ['transitionrun', 'animationstart'];
const ending = ['transitionend', 'transitioncancel', 'animationend', 'animationcancel'];

/** Starts to watch; the signal ends it. */
export function watchPage({ document, signal, owns, onFrame }: WatchOptions): Watch {
  const view = document.defaultView!;
  let request = 0;
  let framesLeft = 0;
  let awakeUntil = 0;
  let settling = 0;

  function wake(): void {
    if (signal.aborted) return;
    framesLeft = framesAfter;
    if (request === 0) request = view.requestAnimationFrame(frame);
    // Not put off by every further event: pages with a ticker never come to rest.
    settling ||= view.setTimeout(() => {
      settling = 0;
      if (!signal.aborted) onFrame(true);
    }, settleMs);
  }

  function frame(now: number): void {
    request = 0;
    framesLeft--;
    onFrame(false);
    if (framesLeft > 0 || now < awakeUntil) request = view.requestAnimationFrame(frame);
  }

  const listen = (types: string[], listener: (event: Event) => void) => {
    for (const type of types) view.addEventListener(type, listener, { capture: true, passive: true, signal });
  };
  listen(moving, wake);
  listen(starting, (event) => {
    if (event.target instanceof Node && owns(event.target)) return;
    awakeUntil = view.performance.now() + longestTransitionMs;
    wake();
  });
  listen(ending, () => {
    awakeUntil = 0;
    wake();
  });
  document.fonts?.addEventListener('loadingdone', wake, { signal });

  const sizes = new view.ResizeObserver(wake);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);

  const changes = new view.MutationObserver((records) => {
    if (records.some((record) => !owns(record.target))) wake();
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
    observe: (element) => sizes.observe(element),
    unobserve: (element) => {
      if (element !== document.body && element !== document.documentElement) sizes.unobserve(element);
    },
  };
}
