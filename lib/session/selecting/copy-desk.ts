import { writeClipboard } from '../../browser/clipboard';
import type { Copy } from '../../copies/sheets/sheet';
import { focusedIn, takeFocusBack } from '../../layer/focus';
import { setStyle, settleStyle } from '../../layer/host-style';
import { rememberOwn } from '../../page/own-elements';

/** An empty document loads at once. */
const patienceMs = 300;

/**
 * Puts tables on the clipboard from within a page. The copy event is made in an empty document of our own: in the
 * page's document its scripts could hear it, hold it back or put something else on the clipboard. That document stands
 * in a closed shadow, where they do not find it: it has their origin, and what is copied can be of another one.
 */
export class CopyDesk {
  readonly #host: HTMLElement;
  readonly #frame: HTMLIFrameElement;

  constructor(document: Document) {
    this.#host = document.createElement('div');
    rememberOwn(this.#host, 'part');
    this.#frame = document.createElement('iframe');
    rememberOwn(this.#frame, 'part');
    this.#host.attachShadow({ mode: 'closed' }).append(this.#frame);
    settleStyle(this.#frame);
    // Hidden altogether, Firefox would not give it the focus.
    for (const [property, value] of [
      ['position', 'fixed'],
      ['visibility', 'visible'],
      ['opacity', '0'],
      ['width', '1px'],
      ['height', '1px'],
    ] as const)
      setStyle(this.#frame, property, value);
    this.#frame.tabIndex = -1;
    this.#frame.setAttribute('aria-hidden', 'true');
  }

  /**
   * @param root where the empty document stands, from the first copy on. It must stay for a while after a copy: in
   * Chromium what was written is lost when its frame goes before the browser has taken it over.
   * @returns whether it is on the clipboard now; if not, the clipboard is what it was
   */
  async put(root: Element, copy: Copy): Promise<boolean> {
    if (!this.#frame.isConnected) {
      const loaded = new Promise((done) => this.#frame.addEventListener('load', done, { once: true }));
      root.append(this.#host);
      // Firefox exchanges the document of a new frame once.
      await Promise.race([loaded, new Promise((done) => setTimeout(done, patienceMs))]);
    }
    const { contentDocument: desk, contentWindow: view, ownerDocument: page } = this.#frame;
    if (!desk || !view) return false;
    // Firefox makes the copy event where the focus is, whichever document was asked.
    const focused = focusedIn(page);
    view.focus();
    try {
      return desk.hasFocus() === page.hasFocus() && (await writeClipboard(desk, copy));
    } finally {
      page.defaultView?.focus();
      if (focused) takeFocusBack(focused);
      else this.#frame.blur();
    }
  }
}
