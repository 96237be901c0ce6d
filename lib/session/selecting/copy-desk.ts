import type { Copy } from '../../copies/sheet';
import { setStyle, settleStyle } from '../../overlay/host-style';
import { rememberOwn } from '../../page/own-elements';
import { writeClipboard } from '../../popup/clipboard';

/**
 * Puts tables on the clipboard from within a page. The copy event is made in an empty document of our own: in the
 * page's document its scripts could hear it, hold it back or put something else on the clipboard.
 */
export class CopyDesk {
  readonly #frame: HTMLIFrameElement;

  constructor(document: Document) {
    this.#frame = document.createElement('iframe');
    rememberOwn(this.#frame, 'part');
    settleStyle(this.#frame);
    setStyle(this.#frame, 'position', 'fixed');
    this.#frame.tabIndex = -1;
    this.#frame.setAttribute('aria-hidden', 'true');
  }

  /**
   * @param root where the empty document stands, from the first copy on. It must stay for a while after a copy: in
   * Chromium what was written is lost when its frame goes before the browser has taken it over.
   * @returns whether it is on the clipboard now; if not, the clipboard is what it was
   */
  async put(root: Element, copy: Copy): Promise<boolean> {
    if (!this.#frame.isConnected) root.append(this.#frame);
    const { contentDocument: desk } = this.#frame;
    return desk !== null && writeClipboard(desk, copy);
  }
}
