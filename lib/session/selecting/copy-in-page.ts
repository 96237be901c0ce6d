import type { Copy } from '../../copies/sheet';
import { setStyle, settleStyle } from '../../overlay/host-style';
import { rememberOwn } from '../../page/own-elements';
import { writeClipboard } from '../../popup/clipboard';

/**
 * Puts a table on the clipboard from within a page. The copy event is made in an empty document of our own: in the
 * page's document its scripts could hear it, hold it back or put something else on the clipboard.
 * @param root where the empty document may stand for that moment
 * @returns whether it is on the clipboard now; if not, the clipboard is what it was
 */
export async function copyInPage(root: ParentNode & Node, copy: Copy): Promise<boolean> {
  const frame = root.ownerDocument!.createElement('iframe');
  rememberOwn(frame, 'part');
  settleStyle(frame);
  setStyle(frame, 'position', 'fixed');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  try {
    return frame.contentDocument !== null && (await writeClipboard(frame.contentDocument, copy));
  } finally {
    frame.remove();
  }
}
