import { compact } from '../text/fold';

/** Longer texts are no labels of tabs. */
const LONGEST = 30;
/** So many panels no person has side by side. */
const MOST_PANELS = 30;
const TIED = 'a[href^="#"], [aria-controls], [data-target^="#"], [data-bs-target^="#"]';
const ELSEWHERE = /^(?!#|javascript:|$)/i;
const LISTS = 'ul, ol, dl, table';
const ROWS = 'ul, ol, dl, div, nav, p';
const YEAR = /^(?:20\d\d|二[〇○零][一二三四五六七八九〇○零]{2})年?度?$/;

/**
 * The label of the tab that shows a panel: one that the markup ties to it, or the n-th of a row of years before as many
 * panels. Every panel of a list of years is read, the open one and the others, with or without a style sheet.
 * @returns the label by panel; a panel that is called in two ways has none
 */
export function panelNames(body: Element): ReadonlyMap<Element, string> {
  const names = new Map<Element, string>();
  const unsure = new Set<Element>();
  const name = (panel: Element, head: Element) => {
    const label = compact(head.textContent ?? '');
    if (panel.contains(head) || label === '' || label.length > LONGEST) return;
    if ((names.get(panel) ?? label) !== label) unsure.add(panel);
    names.set(panel, label);
  };
  for (const head of body.querySelectorAll(TIED)) {
    const panel = panelOf(head);
    if (panel) name(panel, head);
  }
  for (const row of body.querySelectorAll(ROWS)) {
    const heads = yearsIn(row);
    const panels = heads ? panelsBehind(row, heads.length) : [];
    for (const [at, panel] of panels.entries()) name(panel, heads![at]!);
  }
  for (const panel of unsure) names.delete(panel);
  return names;
}

function panelOf(head: Element): Element | null {
  const [id] = ['aria-controls', 'data-target', 'data-bs-target', 'href']
    .map((attribute) => (head.getAttribute(attribute) ?? '').replace(/^#/, ''))
    .filter((value) => /^[^\s/?:#]+$/.test(value));
  const panel = id === undefined ? null : head.ownerDocument.getElementById(id);
  return panel && panel !== head.ownerDocument.body ? panel : null;
}

/**
 * The children of a row that are years and nothing else, no year twice; null for anything else. A year that leads to
 * another page chooses what is fetched, and has no panel here.
 */
function yearsIn({ children, firstElementChild: first }: Element): Element[] | null {
  // What has more in it is no label, and the text of half a page is not put together to see that.
  if (children.length < 2 || children.length > MOST_PANELS || first!.childElementCount > 1) return null;
  if ([...children].some((child) => ELSEWHERE.test(hrefOf(child)))) return null;
  const years = [...children].map((child) => compact((child.textContent ?? '').slice(0, LONGEST)));
  return years.every((year) => YEAR.test(year)) && new Set(years).size === years.length
    ? [...children]
    : null;
}

function hrefOf(head: Element): string {
  return (head.matches('a') ? head : head.querySelector('a'))?.getAttribute('href') ?? '';
}

/**
 * As many elements as there are heads behind their row, each with a list in it: single entries are none, of which there
 * may be as many by chance.
 */
function panelsBehind(row: Element, count: number): Element[] {
  const behind: Element[] = [];
  for (let next = row.nextElementSibling; next && behind.length <= count; next = next.nextElementSibling)
    if (!/^(?:SCRIPT|STYLE|BR|HR)$/.test(next.tagName)) behind.push(next);
  const inside = [...(behind[0]?.children ?? [])];
  const arePanels = (elements: Element[]) =>
    elements.length === count && elements.every((each) => each.matches(LISTS) || each.querySelector(LISTS));
  if (arePanels(inside)) return inside;
  return arePanels(behind.slice(0, count)) ? behind.slice(0, count) : [];
}
