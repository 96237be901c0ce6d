import type { DocumentReading } from '../documents/document-reading';
import type { ShownBlock, ShownParagraph, ShownTable } from '../documents/docx/shown';
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
  const textOf = new Map<Address, string>(
    [...outline.headlines, ...outline.blocks].flatMap((block) =>
      'text' in block && block.address !== null ? [[block.address, block.text] as const] : [],
    ),
  );
  for (const [address, place] of places.entries()) {
    if (place.on !== 'flow') continue;
    const element = elements.get(place.id);
    if (!element) continue;
    const text = texts.get(place.id);
    const said = textOf.get(address);
    if (place.range && text && said !== undefined)
      ways.add(address, element, stretchesOf(said, text, place.range));
    else ways.add(address, element);
  }
  return ways;

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
    for (const { text, bold, italic, underline, size } of runs) {
      const span = document.createElement('span');
      if (bold) span.style.fontWeight = '700';
      if (italic) span.style.fontStyle = 'italic';
      if (underline) span.style.textDecoration = 'underline';
      if (size !== null) span.style.fontSize = points(size);
      for (const [number, line] of text.split('\n').entries()) {
        if (number > 0) {
          span.append(document.createElement('br'));
          at++;
        }
        if (line === '') continue;
        const node = document.createTextNode(line);
        span.append(node);
        shownText.pieces.push({ node, at });
        at += line.length;
      }
      element.append(span);
    }
    texts.set(id, shownText);
    return element;
  }

  function table({ widths, rows }: ShownTable): HTMLElement {
    const element = document.createElement('table');
    if (widths.length > 0 && widths.every((width) => width > 0)) {
      element.classList.add('measured');
      element.style.width = points(widths.reduce((sum, width) => sum + width, 0));
      const columns = element.appendChild(document.createElement('colgroup'));
      for (const width of widths)
        columns.appendChild(document.createElement('col')).style.width = points(width);
    }
    const body = element.createTBody();
    for (const { cells } of rows) {
      const row = body.insertRow();
      for (const cell of cells) {
        const held = row.insertCell();
        if (cell.colSpan > 1) held.colSpan = cell.colSpan;
        if (cell.rowSpan > 1) held.rowSpan = cell.rowSpan;
        for (const block of cell.blocks) held.append(elementOf(block));
        elements.set(cell.id, held);
      }
    }
    return element;
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

/** Where the characters of an outline's text stand in the paragraph, which may have more white space. */
function stretchesOf(
  said: string,
  { text, pieces }: ShownText,
  { start, end }: { start: number; end: number },
): NodeStretch[] {
  const stretches: NodeStretch[] = [];
  let from = start;
  for (let at = 0; at < said.length; at++) {
    while (from < end && text[from] !== said[at] && !(said[at] === ' ' && /\s/.test(text[from]!))) from++;
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
