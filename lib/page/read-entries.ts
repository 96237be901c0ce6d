import { oneLine } from '../text/fold';
import { readCellHeads } from './cell-heads';
import { isOwnPart } from './own-elements';
import { panelNames } from './panel-names';
import { readCellText } from './read-cell';
import { isCard, PLAIN, Scopes, TERM } from './scopes';
import { isBlockElement, isHiddenItself, walk } from './walk';
import { writtenAddress } from './written-address';

/** An element that leads somewhere, with what it says and what stands over and beside it. */
export interface LinkEntry {
  element: Element;
  /** As the page writes it. */
  address: string;
  lines: string[];
  /** Nearest first. */
  over: string[];
  beside: readonly string[];
}

/** A line that may say how many pages a list has. */
export interface PagerLine {
  text: string;
  /** It is a link or a button. */
  leadsOn: boolean;
}

/** Longer texts are whole passages that somebody made a link. */
const MOST_TEXT = 300;
const MOST_PAGER_LINES = 30;

const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA svg SVG HEAD'.split(' '));
/** Elements that may lead somewhere: links, and what is clicked on in their place. */
export const LEADING = 'a, area, option, [onclick], [data-href], [data-url], [data-link]';
const LISTS = new Set(['UL', 'OL', 'DL', 'TABLE']);
/** What is chosen from stands in lines of its own. */
const CHOICES = new Set(['SELECT', 'OPTION', 'OPTGROUP']);
const TERMS = new Set(['DT', 'SUMMARY', 'CAPTION', 'LEGEND']);
const PAGER = /[上下]一?页|[末尾]页|共\s*\d|\d\s*[/／]\s*\d+\s*页|总\s*(?:页|条|记录)/;
/** Links of a heading that lead to more of the same. */
const MORE = /^(?:查看)?(?:更多|全部|more|展开|收起)?[\s>»+.…-]*$/i;

/**
 * Reads what leads on from a page, in page order: links, and elements that a script opens. Every one comes with the
 * names over it: headings, terms, the row and column of its table, the rest of its card. One walk, and nothing of the
 * DOM is changed.
 */
export function readEntries(body: Element): { entries: LinkEntry[]; pager: PagerLine[] } {
  const entries: LinkEntry[] = [];
  const pager: PagerLine[] = [];
  const scopes = new Scopes<LinkEntry>();
  /** The entries around the place of the walk. */
  const open: LinkEntry[] = [];
  const cells = new Map<Element, readonly string[]>();
  const panels = panelNames(body);
  let text = '';
  let clickable = 0;
  let hiddenIn: Element | null = null;

  function enter(node: Node): boolean {
    if (node.nodeType === 3) {
      if (text.length < MOST_TEXT) text += (node as Text).data.slice(0, MOST_TEXT * 4);
      return false;
    }
    return node.nodeType === 1 && enterElement(node as Element);
  }

  function enterElement(element: Element): boolean {
    const tag = element.tagName;
    if (tag === 'SCRIPT') readScript(element, pager);
    if (SKIPPED.has(tag) || isOwnPart(element)) return false;
    if (tag === 'BR' || tag === 'HR') {
      endLine();
      return false;
    }
    if (tag === 'IMG') text += ` ${element.getAttribute('alt') ?? ''} `;
    if (isLeftOut(element)) return false;
    begin(element, tag);
    return true;
  }

  /** Hidden words are no name of anything; a panel that is not open has entries all the same. */
  function isLeftOut(element: Element): boolean {
    if (hiddenIn || !isHiddenItself(element)) return false;
    if (open.length > 0 || !element.querySelector(LEADING)) return true;
    hiddenIn = element;
    return false;
  }

  function begin(element: Element, tag: string): void {
    const address = writtenAddress(element);
    const isBlock = isBlockElement(element) || CHOICES.has(tag);
    if (isBlock || address !== null) endLine();
    if (isBlock) beginScope(element, tag);
    if (address !== null) {
      const over = [...(cells.get(element.closest('td, th')!) ?? []), ...scopes.over()];
      const entry = { element, address, lines: [], over, beside: [] };
      entries.push(entry);
      open.push(entry);
    }
    if (isClickable(element)) clickable++;
  }

  function beginScope(element: Element, tag: string): void {
    const name = LISTS.has(tag) ? (scopes.top?.lastLinked ?? null) : null;
    scopes.open(element, panels.get(element) ?? (tag === 'OPTGROUP' ? element.getAttribute('label') : name));
    if (tag === 'TABLE' && element.querySelector(LEADING) && !element.querySelector('table'))
      for (const [cell, heads] of readCellHeads(element, cellName, leads)) cells.set(cell, heads);
  }

  function leave(element: Element): void {
    const entry = open.at(-1);
    const isEntry = entry?.element === element;
    const isScope = scopes.top?.element === element;
    if (isEntry || isScope) endLine();
    if (isEntry) endEntry(entry);
    if (isScope) endScope();
    if (isClickable(element)) clickable--;
    if (hiddenIn === element) hiddenIn = null;
  }

  function endEntry(entry: LinkEntry): void {
    open.pop();
    const said = entry.lines.join(' ');
    const { top } = scopes;
    if (!top || MORE.test(said)) return;
    top.entries.push(entry);
    top.lastLinked = said;
  }

  function endScope(): void {
    const scope = scopes.close()!;
    if (isCard(scope)) scope.entries[0]!.beside = scope.lines;
    const level = levelOf(scope.element);
    const [line, second] = level < PLAIN ? scope.all : scope.lines;
    if (line === undefined || second !== undefined) return;
    const isAlone = scope.entries.length === 0 && scopes.top?.element.tagName !== 'BODY';
    if (level < PLAIN || isAlone) scopes.addHead(line, level);
  }

  function endLine(): void {
    const line = text === '' ? '' : oneLine(text);
    text = '';
    if (line === '') return;
    if (line.length <= 80 && pager.length < MOST_PAGER_LINES && PAGER.test(line))
      pager.push({ text: line, leadsOn: clickable > 0 });
    const isLinked = open.length > 0;
    for (const entry of open) if (entry.lines.length < 8) entry.lines.push(line.slice(0, MOST_TEXT));
    if (!isLinked || !MORE.test(line)) scopes.addLine(line, isLinked);
  }

  scopes.open(body, null);
  walk(body, enter, leave);
  endLine();
  return { entries, pager };
}

/** How strongly an element names what follows it. */
function levelOf({ tagName }: Element): number {
  if (/^H[1-6]$/.test(tagName)) return Number(tagName[1]);
  return TERMS.has(tagName) ? TERM : PLAIN;
}

function isClickable({ tagName, classList }: Element): boolean {
  return (tagName === 'A' || tagName === 'BUTTON') && !/disab/i.test(classList.value);
}

function cellName(cell: Element): string {
  return cell.childElementCount > 20 ? '' : oneLine(readCellText(cell));
}

function leads(cell: Element): boolean {
  return cell.querySelector(LEADING) !== null || cell.matches(LEADING);
}

/** The system that most portals run on writes its pager by a script: pages in all, the number of this one from 0. */
function readScript(script: Element, pager: PagerLine[]): void {
  const code = script.textContent ?? '';
  if (code.length > 5000) return;
  const [, all, at] = /createPageHTML\(\s*['"]?(\d+)['"]?\s*,\s*['"]?(\d+)/.exec(code) ?? [];
  if (all !== undefined) pager.push({ text: `共${all}页 第${Number(at) + 1}页`, leadsOn: false });
}
