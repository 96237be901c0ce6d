import type { PagerSays } from './outline';
import { writtenAddress } from './written-address';

/** A control of a pager, as its element stands in the page. */
export interface PagerControl {
  element: Element;
  says: PagerSays;
  /** The number that it names; null where it names none. */
  page: number | null;
}

/** The controls that turn the pages of one list, in page order, with the words around them. */
export interface Pager {
  root: Element;
  controls: PagerControl[];
  text: string;
  /** The number of the page that is shown, where it is chosen, or stands among the others and leads nowhere. */
  shown: number | null;
}

/** Elements that a person turns pages with. */
const CONTROLS =
  'a, area, button, input[type="button"], input[type="submit"], option, [onclick], [role="button"], li[title], ' +
  'li[class*="next" i], li[class*="number" i]';
/** Pages have hundreds of links; what has more is looked at in part. */
const mostControls = 6000;
/** Longer than any pager's words; what is around it is the list. */
const longestText = 200;
const highest = 6;

const OTHER_BUSINESS =
  /comment|reply|pinglun|liuyan|guestbook|calendar|rili|datepick|swiper|slick|carousel|slider|banner|focus/i;
const OTHER_WORDS = /评论|留言|网友|跟帖|回复/;
const PAGER_NAME = /(?:^|[\s_-]|[a-z])(?:pag(?:e|es|er|ing|ination)|fenye|fanye|flip)(?:$|[\s\d_A-Z-])/;
const PAGER_WORDS = /共\s*\d+\s*页|\d\s*[/／]\s*\d+|[上下]一?页|[首尾末]页|第\s*\d*\s*页/;
const WEEK = /日\s*一\s*二\s*三|一\s*二\s*三\s*四\s*五\s*六/;

/** The pagers of a page, in its order. The DOM is only read. */
export function pagersIn(document: Document): Pager[] {
  const roots = new Map<Element, PagerControl[]>();
  const rootOf = rootFinder();
  for (const element of [...document.querySelectorAll(CONTROLS)].slice(0, mostControls)) {
    const control = controlOf(element);
    if (!control || isOff(element) || isOfOther(element)) continue;
    const root = rootOf(element);
    const inside = roots.get(root);
    // What is pressed inside of what is pressed is one control.
    if (inside?.at(-1)?.element.contains(element)) continue;
    if (inside) inside.push(control);
    else roots.set(root, [control]);
  }
  return [...roots].flatMap(([root, found]) => {
    const controls = withoutDoubles(found);
    const pager = { root, controls, text: wordsOf(root), shown: shownIn(root, controls) };
    return isPager(pager) ? pager : [];
  });
}

function isPager({ root, controls, text, shown }: Pager): boolean {
  if (!controls.some(({ says }) => says === 'next' || says === 'number' || says === 'last')) return false;
  if (OTHER_WORDS.test(text) || WEEK.test(text)) return false;
  const numbers = controls.flatMap(({ page }) => page ?? []);
  if (numbers.some((page, at) => at > 0 && page < numbers[at - 1]!)) return false;
  if (PAGER_WORDS.test(text) || isNamed(root) || controls.some((each) => isOutspoken(each))) return true;
  return isInStep(controls, shown);
}

/** An arrow that leads where the number behind the one that is shown leads: no pictures are turned like that. */
function isInStep(controls: readonly PagerControl[], shown: number | null): boolean {
  const to = (control: PagerControl | undefined) => control && writtenAddress(control.element);
  const arrow = to(controls.find(({ says }) => says === 'next'));
  return shown !== null && arrow != null && arrow === to(controls.find(({ page }) => page === shown + 1));
}

/** Whether it turns the pages of comments, the days of a calendar, pictures. */
function isOfOther(element: Element): boolean {
  let around: Element | null = element;
  for (let level = 0; around && level < 5; around = around.parentElement, level++)
    if (OTHER_BUSINESS.test(`${around.id} ${around.getAttribute('class') ?? ''}`)) return true;
  return OTHER_WORDS.test(headOver(element));
}

/** The number that is chosen, or the one in the pager that no control names and that leads nowhere. */
function shownIn(root: Element, controls: readonly PagerControl[]): number | null {
  const chosen = /^\s*(\d{1,3})\s*$/.exec(root.querySelector('option[selected]')?.textContent ?? '')?.[1];
  if (chosen !== undefined && controls.some(({ page }) => page === Number(chosen))) return Number(chosen);
  const leaves = [...root.querySelectorAll('b, strong, span, em, i, li, font, label')].filter(
    (each) => each.childElementCount === 0 && !controls.some(({ element }) => element.contains(each)),
  );
  const numbers = leaves.flatMap((each) =>
    isCount(each) ? [] : (/^\d{1,3}$/.exec((each.textContent ?? '').trim())?.[0] ?? []),
  );
  const named = new Set(controls.map(({ page }) => page));
  const most = Math.max(...controls.map(({ page }) => page ?? 0));
  const shown = numbers.map(Number).filter((number) => !named.has(number) && number <= most + 1);
  return shown.length === 1 && named.size > 1 ? shown[0]! : null;
}

/** Numbers alone may be anything; these words and names are a pager's. */
function isOutspoken({ element, says }: PagerControl): boolean {
  if (says === 'number') return /页/.test(labelOf(element));
  return (
    says === 'next' && (element.getAttribute('rel') === 'next' || NEXT_WORD.test(squeezed(labelOf(element))))
  );
}

function isNamed(root: Element): boolean {
  const parent = root.parentElement;
  return [root, ...root.children, ...(parent ? [parent] : [])].some((each) =>
    PAGER_NAME.test(`${each.id} ${each.getAttribute('class') ?? ''}`),
  );
}

/** The heading right over an element, or over what it is the end of. */
function headOver(root: Element): string {
  for (
    let around: Element | null = root, level = 0;
    around && level < 3;
    around = around.parentElement, level++
  ) {
    for (let before = around.previousElementSibling; before; before = before.previousElementSibling)
      if (/^H[1-6]$/.test(before.tagName)) return before.textContent ?? '';
  }
  return '';
}

/** `共<b>6</b>页`, `第<b>2</b>页`: counts stand in words. */
function isCount(leaf: Element): boolean {
  const said = (node: Node | null) => (node?.nodeType === 3 ? (node.textContent ?? '') : '');
  return (
    /[共总每到第]\s*$/.test(said(leaf.previousSibling)) || /^\s*[页条篇个件/]/.test(said(leaf.nextSibling))
  );
}

function rootFinder(): (element: Element) => Element {
  const lengths = new WeakMap<Element, number>();
  const lengthOf = (element: Element) => {
    const known = lengths.get(element);
    if (known !== undefined) return known;
    const length = wordsOf(element).length;
    lengths.set(element, length);
    return length;
  };
  return (element) => {
    let root = element.closest('select') ?? element;
    for (let level = 0; level < highest; level++) {
      const parent = root.parentElement;
      if (!parent || parent.tagName === 'BODY' || lengthOf(parent) > longestText) break;
      root = parent;
    }
    return root;
  };
}

/** What an element says, without scripts and without the choices of a list. */
function wordsOf(element: Element): string {
  const whole = element.textContent ?? '';
  if (whole.length > longestText * 40) return whole.slice(0, longestText * 2);
  let text = whole;
  for (const silent of element.querySelectorAll('select, script, style')) {
    const inside = silent.textContent ?? '';
    if (inside !== '') text = text.replace(inside, ' ');
  }
  return text.replace(/\s+/g, ' ').trim();
}

const NEXT_WORD = /^(?:下一?[页頁]|后一?页|next(?:page)?)$/i;
const NAMES: readonly [PagerSays, RegExp][] = [
  ['next', NEXT_WORD],
  ['previous', /^(?:上一?[页頁]|前一?页|prev(?:ious)?(?:page)?)$/i],
  ['last', /^(?:[尾末]页|最后一?页|最末页|last(?:page)?)$/i],
  ['first', /^(?:首页|第一页|first(?:page)?)$/i],
];

function controlOf(element: Element): PagerControl | null {
  const label = labelOf(element);
  if (label.length > 12) return null;
  const words = squeezed(label);
  const [, number] = /^第?(\d{1,3})页?$/.exec(words) ?? [];
  if (number !== undefined) return { element, says: 'number', page: Number(number) };
  const named = NAMES.find(([, pattern]) => pattern.test(words));
  if (named) return { element, says: named[0], page: null };
  if (words !== '') return null;
  const says = arrowOf(label) ?? (/[<＜‹«]/.test(label) ? null : ofName(element));
  return says === null ? null : { element, says, page: null };
}

function arrowOf(label: string): PagerSays | null {
  const arrows = label.replace(/\s+/g, '');
  if (/^[>＞›→]$/.test(arrows)) return 'next';
  return /^(?:>>|＞＞|»)$/.test(arrows) ? 'last' : null;
}

/** Buttons that are pictures have names for those who do not see them, or for style sheets. */
function ofName(element: Element): PagerSays | null {
  const names = ['rel', 'class', 'id', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  return names.some((name) => /(?:^|[\s_-])next(?:$|[\s_-])|下一?页/i.test(name)) ? 'next' : null;
}

function labelOf(element: Element): string {
  if (element.tagName === 'INPUT') return (element.getAttribute('value') ?? '').trim();
  const text = element.textContent ?? '';
  if (text.length > 60 || text.trim() !== '') return text.trim();
  return (element.querySelector('img[alt]')?.getAttribute('alt') ?? '').trim();
}

function squeezed(label: string): string {
  return label.replace(/[\s[\]【】()（）<>＜＞‹›«»|→←·.…]/g, '');
}

function isOff(element: Element): boolean {
  const holder = element.closest('li') ?? element;
  return [element, holder].some(
    (each) =>
      each.hasAttribute('disabled') ||
      each.getAttribute('aria-disabled') === 'true' ||
      /(?:^|[\s_-])disab/i.test(each.getAttribute('class') ?? ''),
  );
}

/** `»` behind a next one leads to the last page, alone to the next. */
function withoutDoubles(found: PagerControl[]): PagerControl[] {
  const isArrow = ({ element, says }: PagerControl) => says === 'last' && squeezed(labelOf(element)) === '';
  const hasNext = found.some(({ says }) => says === 'next');
  return found.map((each) => (isArrow(each) && !hasNext ? { ...each, says: 'next' as const } : each));
}
