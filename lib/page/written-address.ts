/** Attributes whose script opens another page; `href` of links is handled apart. */
const HANDLERS = ['onclick', 'ondblclick', 'onmousedown', 'onchange'];

/** Endings of files that are no page and no document. */
const ORNAMENT = /\.(?:png|jpe?g|gif|svg|webp|ico|bmp|css|js|json|mp[34]|woff2?)(?:$|[?#])/i;

/**
 * The address to which an element leads, as the page writes it: in `href`, in the script of a handler
 * (`window.open('…')`), in a `data-` attribute that a script will read, or in the value of an option.
 * @returns null where it names none: `#`, `javascript:;`, a number that only a script understands
 */
export function writtenAddress(element: Element): string | null {
  // Most elements of a page have none, and every one of them is asked.
  if (!element.hasAttributes()) return null;
  const tag = element.tagName;
  if (tag === 'OPTION') return likely(element.getAttribute('value') ?? '');
  const href = tag === 'A' || tag === 'AREA' ? (element.getAttribute('href')?.trim() ?? '') : '';
  if (href !== '' && !href.startsWith('#') && !/^javascript:/i.test(href)) return href;
  for (const script of [href, ...HANDLERS.map((name) => element.getAttribute(name) ?? '')]) {
    const address = script === '' ? null : inScript(script);
    if (address !== null) return address;
  }
  return PICTURES.has(tag) ? null : inData(element);
}

function inData(element: Element): string | null {
  for (const name of element.getAttributeNames()) {
    const address = name.startsWith('data-') ? likely(element.getAttribute(name) ?? '') : null;
    if (address !== null) return address;
  }
  return null;
}

/** Elements whose `data-` addresses are of what they show themselves. */
const PICTURES = new Set(['IMG', 'VIDEO', 'AUDIO', 'SOURCE', 'IFRAME', 'EMBED', 'OBJECT', 'CANVAS', 'BODY']);

/** The first text in quotes that is an address. Scripts longer than this are no handlers. */
function inScript(script: string): string | null {
  for (const [, , text] of script.slice(0, 1000).matchAll(/(['"`])([^'"`]{1,500})\1/g)) {
    const address = likely(text!);
    if (address !== null) return address;
  }
  return null;
}

/** A text that can only be an address: absolute, from a folder, or a file name as pages and documents have. */
function likely(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > 500 || /[\s<>{}"'\\]/.test(trimmed) || ORNAMENT.test(trimmed)) return null;
  const isAddress =
    /^https?:\/\/\w/i.test(trimmed) ||
    /^\/{1,2}[\w%\u4e00-\u9fff]/.test(trimmed) ||
    /^\.{1,2}\/[\w.]/.test(trimmed) ||
    /^[\w%.-]+(?:\/[\w%.-]+)*\.(?:[js]?html?|jspx?|aspx?|php|do|pdf|docx?|wps|xlsx?|et|ofd|zip|rar)(?:[?#]|$)/i.test(
      trimmed,
    );
  return isAddress ? trimmed : null;
}
