/** What stood in the page before an anchor name was added, to be put back to the letter. */
interface Named {
  name: string;
  /** The page's own anchor names, which must go on working. */
  own: string;
  /** The `style` attribute as the page wrote it, or null when there was none. */
  before: string | null;
  /** The attribute as we left it. */
  after: string | null;
  users: number;
}

let lastNumber = 0;

/** Gives elements of the page an anchor name for as long as something of the overlay is tied to them. */
export class AnchorNames {
  readonly #named = new Map<Element, Named>();

  /** @returns the name to tie to, or null when this element can have none */
  take(element: Element): string | null {
    const known = this.#named.get(element);
    if (known) {
      known.users++;
      return known.name;
    }
    const style = styleOf(element);
    if (!style) return null;
    const name = `--gouji-${++lastNumber}`;
    const computed = getComputedStyle(element).getPropertyValue('anchor-name');
    const own = computed === 'none' ? '' : computed;
    const before = element.getAttribute('style');
    const names = own ? `${own}, ${name}` : name;
    // Written before the page's own text and not through the style object: that would rewrite the attribute and
    // drop what the browser does not know (`mso-…`), and an unclosed comment at its end would swallow ours.
    if (before === null) style.setProperty('anchor-name', names, 'important');
    else element.setAttribute('style', `anchor-name: ${names} !important; ${before}`);
    this.#named.set(element, { name, own, before, after: element.getAttribute('style'), users: 1 });
    return name;
  }

  release(element: Element): void {
    const named = this.#named.get(element);
    if (!named || --named.users > 0) return;
    this.#named.delete(element);
    restore(element, named);
  }

  releaseAll(): void {
    for (const [element, named] of this.#named) restore(element, named);
    this.#named.clear();
  }
}

function restore(element: Element, { name, own, before, after }: Named): void {
  if (element.getAttribute('style') === after) {
    if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
    return;
  }
  // The page has written to the attribute meanwhile: keep what it wrote, and take out our name only.
  const style = styleOf(element);
  if (!style?.getPropertyValue('anchor-name').includes(name)) return;
  const inline = own !== '' && /anchor-name/.test(before ?? '');
  if (inline) style.setProperty('anchor-name', own);
  else style.removeProperty('anchor-name');
  if (before === null && element.getAttribute('style') === '') element.removeAttribute('style');
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return 'style' in element ? (element as HTMLElement).style : null;
}
