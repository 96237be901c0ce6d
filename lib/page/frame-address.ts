/**
 * Address of the document that an `<iframe>` or `<frame>` begins with; HTML standard, section 4.8.5.
 * @param url address under which the page is known; saved and fetched pages have one that is not the document's own
 * @returns an absolute address without the part behind `#`; `about:srcdoc` or `about:blank` where it has none
 */
export function frameAddress(frame: Element, url: string): string {
  if (frame.hasAttribute('srcdoc')) return 'about:srcdoc';
  const source = frame.getAttribute('src')?.trim() ?? '';
  const base = frame.ownerDocument.querySelector('base[href]')?.getAttribute('href') ?? '';
  try {
    const address = new URL(source, new URL(base, url));
    address.hash = '';
    return source === '' ? 'about:blank' : address.href;
  } catch {
    // No address: such a frame stays empty.
    return 'about:blank';
  }
}
