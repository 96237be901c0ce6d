/** Kinds of files that reports come in. */
const FILE = /\.(?:pdf|docx?|wps|ofd)$/i;

/**
 * Address of the file that a link leads to or a viewer shows.
 * @param written the address as the page writes it
 * @param url address under which the page is known
 * @returns absolute and without the part behind `#`; of a viewer that is led to its file (`viewer.html?file=a.pdf`) that
 *   of the file. Undefined where it leads to none, or out of the web and this machine's files
 */
export function fileAddress(element: Element, written: string, url: string): string | undefined {
  const base = element.ownerDocument.querySelector('base[href]')?.getAttribute('href') ?? '';
  const shown = addressOf(written, addressOf(base, url)?.href ?? url);
  if (!shown) return undefined;
  if (element.tagName === 'A' || FILE.test(shown.pathname)) return withoutHash(shown);
  const inside = [...shown.searchParams.values()].find((value) => FILE.test(value));
  const file = inside === undefined ? null : addressOf(inside, shown.href);
  return file ? withoutHash(file) : undefined;
}

function addressOf(written: string, base: string): URL | null {
  try {
    const address = new URL(written, base);
    return /^(?:https?|file):$/.test(address.protocol) ? address : null;
  } catch {
    return null;
  }
}

function withoutHash(address: URL): string {
  address.hash = '';
  return address.href;
}
