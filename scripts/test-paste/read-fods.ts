import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/** What LibreOffice has in one cell. */
export interface SeenCell {
  text: string;
  type: 'number' | 'day' | 'text' | 'empty' | 'other';
  value: number | null;
  formula: string | null;
  columns: number;
  rows: number;
}

/** A sheet as LibreOffice has it: what is covered by a merged cell or lies behind the last one is null. */
export interface SeenSheet {
  name: string;
  rows: (SeenCell | null)[][];
}

/** Empty lines and columns to the end of the sheet come as one that is repeated a million times. */
const mostRepeated = 2000;

/** Reads a flat OpenDocument spreadsheet. */
export function readFods(path: string): SeenSheet[] {
  const { document } = new JSDOM(readFileSync(path, 'utf8'), { contentType: 'text/xml' }).window;
  return [...document.getElementsByTagName('table:table')].map((table) => ({
    name: table.getAttribute('table:name') ?? '',
    rows: [...table.getElementsByTagName('table:table-row')].flatMap((row) => {
      const cells = [...row.children].flatMap((cell) => repeated(cell, 'columns', readCell(cell)));
      return repeated(row, 'rows', cells);
    }),
  }));
}

function repeated<T>(element: Element, what: 'columns' | 'rows', one: T): T[] {
  const times = Number(element.getAttribute(`table:number-${what}-repeated`) ?? 1);
  return Array.from({ length: Math.min(times, mostRepeated) }, () => one);
}

const types: Record<string, SeenCell['type']> = { float: 'number', date: 'day', string: 'text' };

function readCell(cell: Element): SeenCell | null {
  if (cell.localName === 'covered-table-cell') return null;
  const type = cell.getAttribute('office:value-type');
  const value = cell.getAttribute('office:value');
  const paragraphs = [...cell.children].filter(({ localName }) => localName === 'p');
  return {
    text: paragraphs.map(textOf).join('\n'),
    type: type === null ? 'empty' : (types[type] ?? 'other'),
    value: value === null ? null : Number(value),
    formula: cell.getAttribute('table:formula'),
    columns: Number(cell.getAttribute('table:number-columns-spanned') ?? 1),
    rows: Number(cell.getAttribute('table:number-rows-spanned') ?? 1),
  };
}

function textOf(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return child.textContent ?? '';
      const element = child as Element;
      if (element.localName === 's') return ' '.repeat(Number(element.getAttribute('text:c') ?? 1));
      if (element.localName === 'tab') return '\t';
      if (element.localName === 'line-break') return '\n';
      return textOf(element);
    })
    .join('');
}
