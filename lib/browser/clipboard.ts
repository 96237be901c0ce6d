/**
 * Puts a table on the clipboard as HTML and as text together; spreadsheets take the first, editors the second.
 * A copy event comes first: it hands the HTML over as it is, while `navigator.clipboard` of Chromium cleans the
 * hints out by which `0012` stays text.
 * @returns whether it is on the clipboard now
 */
export async function writeClipboard(
  document: Document,
  copy: { html?: string; text: string },
): Promise<boolean> {
  return copyByEvent(document, copy) || (await copyByApi(document, copy));
}

function copyByEvent(document: Document, { html, text }: { html?: string; text: string }): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    done = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && done;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}

async function copyByApi(
  document: Document,
  { html, text }: { html?: string; text: string },
): Promise<boolean> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (!clipboard) return false;
  const blobs: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html !== undefined) blobs['text/html'] = new Blob([html], { type: 'text/html' });
  try {
    await clipboard.write([new ClipboardItem(blobs)]);
    return true;
  } catch {
    return false;
  }
}
