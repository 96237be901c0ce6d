import { pictured } from '../text/number';
import { asLine } from './places';
import { isBlockElement, isHiddenItself, isSilent, walk } from './walk';

/**
 * The text of a table cell: lines as the page breaks them (`<br>`, block elements), joined by `\n`; other white
 * space collapsed. Form fields say what is filled into them. What Word hides (`display:none`), what is struck out and
 * scripts are left out; a picture without a word beside it is `pictured`.
 */
export function readCellText(cell: Element): string {
  const only = cell.firstChild;
  if (!only) return '';
  if (!only.nextSibling && only.nodeType === 3) return asLine((only as Text).data);
  const lines: string[] = [];
  let line = '';
  let hasPicture = false;
  const endLine = () => {
    if (line === '') return;
    const text = asLine(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  const enter = (node: Node) => {
    if (node.nodeType === 3) line += (node as Text).data;
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    if (isHiddenItself(element)) return false;
    const inPlace = inPlaceOf(element);
    if (inPlace !== null) {
      line += inPlace;
      return false;
    }
    if (element.tagName === 'IMG') {
      hasPicture ||= !isSpacer(element);
      return false;
    }
    if (isSilent(element)) return false;
    if (element.tagName === 'BR' || isBlockElement(element)) endLine();
    return true;
  };
  walk(cell, enter, (element) => {
    if (isBlockElement(element)) endLine();
  });
  endLine();
  return lines.length === 0 && hasPicture ? pictured : lines.join('\n');
}

/** What is read in the place of an element's insides; null: those are read. */
function inPlaceOf(element: Element): string | null {
  // The note behind a figure is no digit of it: 3 with a small 1 is not 31.
  if (element.tagName === 'SUP')
    return (element.textContent ?? '').replace(/\d/g, (digit) => RAISED[Number(digit)]!);
  const filled = filledIn(element);
  // Two fields side by side are two figures, however close they stand.
  return filled === null ? null : ` ${filled} `;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Pictures that only hold a cell open. */
function isSpacer(image: Element): boolean {
  const [width, height, src] = ['width', 'height', 'src'].map((name) => image.getAttribute(name));
  return (
    /^ *[0-4](?:px)? *$/m.test(`${width}\n${height}`) || /spacer|blank|transparent|pixel/i.test(src ?? '')
  );
}

/** Inputs of these types hold no text that a reader sees. */
const WORDLESS = /^(?:hidden|checkbox|radio|button|submit|reset|image|file|password|color|range)$/i;

/** What a form field shows as filled in, or null for what is none. */
function filledIn(element: Element): string | null {
  switch (element.tagName) {
    case 'INPUT':
      return WORDLESS.test(element.getAttribute('type') ?? '') ? null : (element as HTMLInputElement).value;
    case 'TEXTAREA':
      return (element as HTMLTextAreaElement).value;
    case 'SELECT': {
      const chosen = (element as HTMLSelectElement).selectedOptions[0];
      return chosen?.text ?? '';
    }
    default:
      return null;
  }
}

/** A span attribute by the standard's rules for parsing non-negative integers; `fallback` when it is no number. */
export function readSpan(cell: Element, name: 'colspan' | 'rowspan'): number {
  const written = cell.getAttribute(name);
  const match = written === null ? null : /^[\s]*\+?(\d+)/.exec(written);
  if (!match) return 1;
  const value = Number.parseInt(match[1]!.slice(0, 9), 10);
  // colspan=0 is an error and means 1; rowspan=0 means "to the end of the row group" (HTML, 4.9.11).
  return name === 'colspan' && value === 0 ? 1 : value;
}
