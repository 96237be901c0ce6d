import { looksLikeReport } from '../page/detect';

export interface DetectOptions {
  document: Document;
  signal: AbortSignal;
  /** False once the extension has been updated or removed. */
  isAlive: () => boolean;
  /** Called once, when the page looks like a report. */
  onReport: () => void;
}

// An article that a script loads comes within seconds; after that a page only ticks, and is looked at less often.
const eagerLooks = 20;
const eagerMs = 300;
const lazyMs = 3000;

/**
 * Looks at a page as soon as it is shown. One that the browser has loaded beforehand (prerendered) is in a tab that
 * shows another page, under a frame number that does not last.
 */
export function detectReport(options: DetectOptions): void {
  const { document, signal } = options;
  if (!Reflect.get(document, 'prerendering')) watch(options);
  else document.addEventListener('prerenderingchange', () => watch(options), { once: true, signal });
}

/** Looks at a page until it looks like a report, at most once in a while and only after something was added. */
function watch({ document, signal, isAlive, onReport }: DetectOptions): void {
  if (looksLikeReport(document)) {
    onReport();
    return;
  }
  let looks = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, looks < eagerLooks ? eagerMs : lazyMs);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  function look(): void {
    timer = undefined;
    looks++;
    if (!isAlive()) stop();
    else if (looksLikeReport(document)) {
      stop();
      onReport();
    }
  }
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
}
