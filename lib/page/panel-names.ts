import { compact } from '../text/fold';

/** Longer texts are no labels of tabs. */
const LONGEST = 30;
const TIES = ['aria-controls', 'data-target', 'data-bs-target', 'href'];
const TIED = 'a[href^="#"],[aria-controls],[data-target],[data-bs-target]';
const ELSEWHERE = 'a[href]:not([href^="#"],[href^="javascript:" i],[href=""])';
const ROWS = 'ul,ol,dl,div,nav,p';
const LISTS = 'ul,ol,dl,table';
const YEAR = /^(?:20\d\d|二[〇○零][一二三四五六七八九〇○零]{2})年?度?$/;

/**
 * The label of the tab that shows a panel: one that the markup ties to it, or the n-th of a row of years before as many
 * panels. Every panel of a list of years is read, the open one and the others, with or without a style sheet.
 * @returns the label by panel; null for a panel that is called in two ways
 */
export function panelNames(body: Element): ReadonlyMap<Element, string | null> {
  const names = new Map<Element, string | null>();
  const name = (panel: Element | null | undefined, head: Element) => {
    const label = compact(head.textContent ?? '');
    if (!panel || panel.contains(head) || label === '' || label.length > LONGEST) return;
    names.set(panel, (names.get(panel) ?? label) === label ? label : null);
  };
  for (const head of body.querySelectorAll(TIED)) {
    const tie = TIES.map((attribute) => head.getAttribute(attribute)).find((value) => value !== null);
    name(head.ownerDocument.getElementById((tie ?? '').replace(/^#/, '')), head);
  }
  for (const row of body.querySelectorAll(ROWS)) {
    const heads = yearsIn(row);
    const panels = heads && panelsBehind(row, heads.length);
    for (const [at, head] of heads?.entries() ?? []) name(panels?.[at], head);
  }
  return names;
}

/**
 * The children of a row that are years and nothing else, no year twice; null for anything else. A year that leads to
 * another page chooses what is fetched, and has no panel here.
 */
function yearsIn(row: Element): Element[] | null {
  const { children } = row;
  // What has more in it is no label, and the text of half a page is not put together to see that.
  if (children.length < 2 || children.length > LONGEST || children[0]!.children.length > 1) return null;
  const heads = [...children];
  const years = new Set(heads.map((head) => compact((head.textContent ?? '').slice(0, LONGEST))));
  if (years.size < heads.length || row.querySelector(ELSEWHERE)) return null;
  return [...years].every((year) => YEAR.test(year)) ? heads : null;
}

/**
 * As many elements as there are heads behind their row, each with a list in it: single entries are none, of which there
 * may be as many by chance.
 */
function panelsBehind(row: Element, count: number): Element[] | undefined {
  const siblings = [...row.parentElement!.children];
  const behind = withLists(siblings.slice(siblings.indexOf(row) + 1));
  return [withLists([...(behind[0]?.children ?? [])]), behind].find(({ length }) => length === count);
}

function withLists(elements: Element[]): Element[] {
  return elements.filter((each) => each.matches(LISTS) || each.querySelector(LISTS));
}
