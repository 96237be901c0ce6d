import { type Piece, readLine } from './places';
import { isBlockElement, isHiddenItself, isSilent, walk } from './walk';

/**
 * The text of a table cell: lines as the page breaks them (`<br>`, block elements), joined by `\n`; other white
 * space collapsed. What Word hides (`display:none`) and scripts are left out.
 */
export function readCellText(cell: Element): string {
  const only = cell.firstChild;
  if (!only) return '';
  if (!only.nextSibling && only.nodeType === 3) {
    const node = only as Text;
    return readLine([{ node, start: 0, end: node.data.length }]);
  }
  const lines: string[] = [];
  let pieces: Piece[] = [];
  const endLine = () => {
    if (pieces.length === 0) return;
    const text = readLine(pieces);
    if (text !== '') lines.push(text);
    pieces = [];
  };
  walk(
    cell,
    (node) => {
      if (node.nodeType === 3) {
        pieces.push({ node: node as Text, start: 0, end: (node as Text).data.length });
        return false;
      }
      if (node.nodeType !== 1) return false;
      const element = node as Element;
      if (isSilent(element) || isHiddenItself(element)) return false;
      if (element.tagName === 'BR' || isBlockElement(element)) endLine();
      return true;
    },
    (element) => {
      if (isBlockElement(element)) endLine();
    },
  );
  endLine();
  return lines.join('\n');
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
