// What a person would click to have a hidden part of the page shown. Portals write tabs in a dozen ways; named is only a
// label that the markup ties to the panel, or that the panel's place among its neighbours leaves no doubt about.

const longestLabel = 30;
/** So far around a panel its heads are looked for. */
const levels = 3;
/** So many panels no person has side by side; a list of thousands of elements is not looked through. */
const mostPanels = 30;
/** Classes by which portals and their components call rows of tabs. */
const tabLike = /tab|(?:^|[\s_-])(?:hd|nav)(?:$|[\s_-])|menu|qiehuan|switch/i;

/**
 * The label of the tab that shows the panel which `place` is hidden in.
 * @returns null when nothing hides it, or nobody can tell for certain what does
 */
export function tabLabel(place: Element): string | null {
  const panel = outermostHidden(place);
  return panel && (namedHead(panel) ?? headByPosition(panel));
}

/** Tabs in tabs: the outer one is to be opened first. */
function outermostHidden(place: Element): Element | null {
  let found: Element | null = null;
  for (let element: Element | null = place; element; element = element.parentElement)
    if (isHidden(element)) found = element;
  return found && found !== place.ownerDocument.body ? found : null;
}

function isHidden(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display === 'none';
}

/** The head that says by an attribute which panel it opens, or the panel which head opens it. */
function namedHead(panel: Element): string | null {
  const { ownerDocument: document } = panel;
  const labelling = panel.getAttribute('aria-labelledby');
  if (labelling && !/\s/.test(labelling)) {
    const label = labelIn(document.getElementById(labelling), panel);
    if (label) return label;
  }
  const selectors = selectorsOfHeads(panel);
  if (selectors.length === 0) return null;
  const heads = [...document.querySelectorAll(selectors.join())].filter((head) => head !== panel);
  return only(heads.map((head) => labelIn(head, panel)));
}

/** How a head would name the panel that it opens. */
function selectorsOfHeads(panel: Element): string[] {
  const selectors: string[] = [];
  const { id } = panel;
  const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
  if (id) {
    selectors.push(`[aria-controls=${quoted(id)}]`);
    for (const attribute of ['href', 'data-target', 'data-bs-target', 'data-tab', 'data-href', 'data-for'])
      selectors.push(`[${attribute}=${quoted(`#${id}`)}]`);
    for (const attribute of ['data-tab', 'data-target', 'data-for'])
      selectors.push(`[${attribute}=${quoted(id)}]`);
    // `setTab('one', 1, 3)`, copied from portal to portal: the head `one1` opens the panel `con_one_1`.
    const numbered = /^con_(.+)_(\d+)$/.exec(id);
    if (numbered) selectors.push(`[id=${quoted(`${numbered[1]}${numbered[2]}`)}]`);
  }
  const tab = panel.getAttribute('data-tab');
  if (tab) selectors.push(`[data-tab=${quoted(tab)}]`);
  return selectors;
}

/** The one label that there is; null where there are several or none. */
function only(labels: readonly (string | null)[]): string | null {
  const [label = null, other] = new Set(labels.filter((each) => each !== null));
  return other === undefined ? label : null;
}

/** The n-th of the heads before the panels, where there are as many as panels and one panel is open. */
function headByPosition(panel: Element): string | null {
  let around: Element = panel;
  for (let level = 0; level < levels; level++) {
    const labels = labelsBefore(around, panel, level < 2);
    if (labels.length > 0) return only(labels);
    const parent: Element | null = around.parentElement;
    if (!parent || parent === panel.ownerDocument.body) return null;
    around = parent;
  }
  return null;
}

/** What the heads of a panel among the elements before another one say. @param isNear whether that is near the panel */
function labelsBefore(around: Element, panel: Element, isNear: boolean): string[] {
  const labels: string[] = [];
  let tries = mostPanels;
  for (
    let before = around.previousElementSibling;
    before && tries > 0;
    before = before.previousElementSibling
  ) {
    tries--;
    const panels = panelsWith(panel, around === panel ? before : null);
    if (!panels) continue;
    for (const heads of listsIn(before, panels.length)) {
      const index = tellingIndex(heads, panels, panel, isNear);
      const label = index === null ? null : labelIn(heads[index]!, panel);
      if (label) labels.push(label);
    }
  }
  return labels;
}

/**
 * The panels that one is among: elements of its kind side by side of which a single one is open.
 * @param heads if they stand beside the panels, these
 */
function panelsWith(panel: Element, heads: Element | null): Element[] | null {
  const siblings = [...(panel.parentElement?.children ?? [])];
  const panels = siblings
    .slice(heads ? siblings.indexOf(heads) + 1 : 0)
    .filter(({ tagName }) => tagName === panel.tagName);
  if (panels.length > mostPanels) return null;
  const open = panels.filter((each) => !isHidden(each));
  return panels.length > 1 && open.length === 1 ? panels : null;
}

/** The rows of `count` short labels in an element, itself included. */
function listsIn(element: Element, count: number): Element[][] {
  return [element, ...element.querySelectorAll('ul, ol, dl, div, nav, p, tr')]
    .map((list) => [...list.children].filter(({ tagName }) => !/^(?:SCRIPT|STYLE|BR|I|HR)$/.test(tagName)))
    .filter((heads) => heads.length === count && heads.every((head) => labelOf(head) !== null))
    .filter((heads) => new Set(heads.map(labelOf)).size === count);
}

/** @returns the panel's index if these are its heads: the head of the open panel looks other than the rest */
function tellingIndex(
  heads: readonly Element[],
  panels: readonly Element[],
  panel: Element,
  isNear: boolean,
): number | null {
  const index = panels.indexOf(panel);
  const open = panels.findIndex((each) => !isHidden(each));
  const chosen = heads.flatMap((head, at) => (isChosen(head, heads) ? [at] : []));
  if (chosen.length === 1) return chosen[0] === open ? index : null;
  const named = [heads[0]!.parentElement, heads[0]!.parentElement?.parentElement];
  return isNear && named.some((list) => tabLike.test(list?.className ?? '')) ? index : null;
}

function isChosen(head: Element, heads: readonly Element[]): boolean {
  const ownLook = lookOf(head);
  return heads.length > 2
    ? heads.every((other) => other === head || lookOf(other) !== ownLook) &&
        new Set(heads.filter((other) => other !== head).map(lookOf)).size === 1
    : /(?:^|[\s_-])(?:on|cur|current|active|selected|select|sel|hover|this|now|checked|true)(?:$|[\s_-])/i.test(
        ownLook,
      );
}

/** What a page's style sheet goes by. */
function lookOf(head: Element): string {
  const inner = head.children.length === 1 ? head.firstElementChild! : null;
  return [head, inner]
    .map((each) => `${each?.className ?? ''} ${each?.getAttribute('aria-selected') ?? ''}`.trim())
    .join(' ');
}

function labelIn(head: Element | null, panel: Element): string | null {
  if (!head || panel.contains(head)) return null;
  for (let element: Element | null = head; element; element = element.parentElement)
    if (isHidden(element)) return null;
  return labelOf(head);
}

function labelOf(head: Element): string | null {
  const text = (head.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text && text.length <= longestLabel && /\p{L}|\p{N}/u.test(text) ? text : null;
}
