/** Blocks within which a search runs on: a word does not begin in one and end in the next. */
const blocks = 'p, h1, h2, h3, h4, h5, h6, td, th, div.picture';
const most = 1000;

/** What the browser calls the places that were found; the style sheet draws them. */
const all = 'gouji-found';
const one = 'gouji-found-here';

/** Searching in the text of a shown file. Spaces are nothing: labels are spaced out in one file and not in the next. */
export class FindText {
  #ranges: Range[] = [];
  #at = -1;

  /** How many places were found, and which of them is shown, from 1; 0: none. */
  get standing(): { count: number; at: number } {
    return { count: this.#ranges.length, at: this.#at + 1 };
  }

  /** Looks for a text, and shows the first place. */
  search(root: Element, text: string): void {
    const wanted = squeezed(text);
    this.#ranges = wanted === '' ? [] : [...found(root, wanted)];
    this.#at = -1;
    this.step(1);
  }

  /** Shows the next place, or the one before; behind the last comes the first. */
  step(by: 1 | -1): void {
    const { length } = this.#ranges;
    if (length > 0) {
      this.#at = this.#at === -1 ? 0 : (this.#at + by + length) % length;
      scrollTo(this.#ranges[this.#at]!);
    }
    draw(this.#ranges, this.#ranges[this.#at] ?? null);
  }
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

function* found(root: Element, wanted: string): Iterable<Range> {
  let count = 0;
  for (const block of root.querySelectorAll(blocks)) {
    if (block.querySelector(blocks)) continue;
    const { text, spots } = squeezedText(block);
    for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
      const [first, last] = [spots[at]!, spots[at + wanted.length - 1]!];
      const range = root.ownerDocument.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      yield range;
      if (++count >= most) return;
    }
  }
}

/** The text of a block without its spaces, and where every unit of it stands. */
function squeezedText(block: Element): { text: string; spots: { node: Text; offset: number }[] } {
  let text = '';
  const spots: { node: Text; offset: number }[] = [];
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.length; offset++) {
      const unit = squeezed(node.data[offset]!);
      if (unit.length !== 1) continue;
      text += unit;
      spots.push({ node, offset });
    }
  }
  return { text, spots };
}

function scrollTo(range: Range): void {
  const view = range.startContainer.ownerDocument!.defaultView!;
  const { top, bottom, left } = range.getBoundingClientRect();
  const { clientWidth, clientHeight } = view.document.documentElement;
  const isSeen = top >= 80 && bottom <= clientHeight - 20 && left >= 0 && left <= clientWidth - 20;
  if (!isSeen) view.scrollBy(Math.min(left - 20, 0), top - clientHeight / 3);
}

function draw(ranges: readonly Range[], here: Range | null): void {
  // Chromium before 105 draws no highlights; there the place alone is selected.
  if (!('highlights' in CSS)) {
    const selection = getSelection();
    selection?.removeAllRanges();
    if (here) selection?.addRange(here);
    return;
  }
  CSS.highlights.set(all, new Highlight(...ranges));
  CSS.highlights.set(one, here ? new Highlight(here) : new Highlight());
}
