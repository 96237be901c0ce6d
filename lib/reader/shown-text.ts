import type { DocumentReading, FlowPlace } from '../documents/document-reading';
import type { ShownBlock, ShownCell, ShownParagraph, ShownTable } from '../documents/docx/shown';
import type { Address } from '../page/outline';
import { points } from './column';
import { type NodeStretch, WaysInFile } from './ways-in-file';

/** A paragraph as it is shown: its text nodes with where in its text each begins. */
interface ShownText {
  text: string;
  pieces: { node: Text; at: number }[];
}

/**
 * Shows a document without pages as one long page. Everything of the file is set as text, never as markup.
 * @returns the ways from the outline's addresses to the elements
 */
export function showDocument(
  sheet: HTMLElement,
  { shown, places, reading: { outline } }: Pick<DocumentReading, 'shown' | 'places' | 'reading'>,
): WaysInFile {
  const document = sheet.ownerDocument;
  const elements = new Map<number, HTMLElement>();
  const texts = new Map<number, ShownText>();
  for (const block of shown) sheet.append(elementOf(block));

  const ways = new WaysInFile();
  const textOf = textsByAddress(outline);
  for (const [address, place] of places.entries()) {
    const element = place.on === 'flow' ? elements.get(place.id) : undefined;
    if (place.on !== 'flow' || !element) continue;
    ways.add(address, element, stretches(address, place));
  }
  return ways;

  function stretches(address: Address, { id, range }: FlowPlace): NodeStretch[] | undefined {
    const text = texts.get(id);
    const said = textOf.get(address);
    return range && text && said !== undefined ? stretchesOf(said, text, range) : undefined;
  }

  function elementOf(block: ShownBlock): HTMLElement {
    const element =
      block.kind === 'paragraph' ? paragraph(block) : block.kind === 'table' ? table(block) : picture(block);
    elements.set(block.id, element);
    return element;
  }

  function paragraph({ id, level, align, indent, note, runs }: ShownParagraph): HTMLElement {
    const element = document.createElement(level > 0 ? `h${Math.min(level, 6)}` : 'p');
    element.classList.toggle('note', note);
    element.style.textAlign = align;
    if (indent !== 0) element.style.textIndent = points(indent);
    const shownText: ShownText = { text: runs.map(({ text }) => text).join(''), pieces: [] };
    let at = 0;
    for (const run of runs) {
      const { text } = run;
      const span = document.createElement('span');
      setLook(span, run);
      shownText.pieces.push(...addLines(span, text, at));
      at += text.length;
      element.append(span);
    }
    texts.set(id, shownText);
    return element;
  }

  function table({ widths, rows }: ShownTable): HTMLElement {
    const element = document.createElement('table');
    if (widths.length > 0 && widths.every((width) => width > 0)) setWidths(element, widths);
    const body = element.createTBody();
    for (const { cells } of rows) {
      const row = body.insertRow();
      for (const cell of cells) addCell(row, cell);
    }
    return element;
  }

  function addCell(row: HTMLTableRowElement, { id, colSpan, rowSpan, blocks }: ShownCell): void {
    const cell = row.insertCell();
    if (colSpan > 1) cell.colSpan = colSpan;
    if (rowSpan > 1) cell.rowSpan = rowSpan;
    for (const block of blocks) cell.append(elementOf(block));
    elements.set(id, cell);
  }

  function picture({ text, width, height }: Extract<ShownBlock, { kind: 'picture' }>): HTMLElement {
    const element = document.createElement('div');
    element.className = 'picture';
    element.style.width = points(width);
    element.style.height = points(height);
    element.textContent = text;
    return element;
  }
}

function textsByAddress({ headlines, blocks }: DocumentReading['reading']['outline']): Map<Address, string> {
  return new Map(
    [...headlines, ...blocks].flatMap((block) =>
      'text' in block && block.address !== null ? [[block.address, block.text] as const] : [],
    ),
  );
}

function setLook(
  { style }: HTMLElement,
  { bold, italic, underline, size }: ShownParagraph['runs'][number],
): void {
  if (bold) style.fontWeight = '700';
  if (italic) style.fontStyle = 'italic';
  if (underline) style.textDecoration = 'underline';
  if (size !== null) style.fontSize = points(size);
}

/** @param at where in the paragraph's text this one begins */
function addLines(span: HTMLElement, text: string, at: number): ShownText['pieces'] {
  const document = span.ownerDocument;
  const pieces: ShownText['pieces'] = [];
  let from = at;
  for (const [number, line] of text.split('\n').entries()) {
    if (number > 0) span.append(document.createElement('br'));
    if (line !== '') {
      const node = document.createTextNode(line);
      span.append(node);
      pieces.push({ node, at: from });
    }
    from += line.length + 1;
  }
  return pieces;
}

function setWidths(table: HTMLTableElement, widths: readonly number[]): void {
  const document = table.ownerDocument;
  table.classList.add('measured');
  table.style.width = points(widths.reduce((sum, width) => sum + width, 0));
  const columns = table.appendChild(document.createElement('colgroup'));
  for (const width of widths) columns.appendChild(document.createElement('col')).style.width = points(width);
}

/** Where the characters of an outline's text stand in the paragraph, which may have more white space. */
function stretchesOf(
  said: string,
  { text, pieces }: ShownText,
  { start, end }: { start: number; end: number },
): NodeStretch[] {
  const stretches: NodeStretch[] = [];
  let from = start;
  for (let at = 0; at < said.length; at++) {
    while (from < end && !isSame(text[from]!, said[at]!)) from++;
    if (from >= end) break;
    const piece = pieces.findLast((each) => each.at <= from);
    if (!piece) break;
    const offset = from - piece.at;
    const last = stretches.at(-1);
    if (last?.node === piece.node && last.offset + last.length === offset) last.length++;
    else if (offset < piece.node.length) stretches.push({ node: piece.node, at, offset, length: 1 });
    from++;
  }
  return stretches;
}

function isSame(shown: string, said: string): boolean {
  return shown === said || (said === ' ' && /\s/.test(shown));
}
