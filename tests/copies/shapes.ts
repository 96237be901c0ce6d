import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Small pages, one for every shape that tables of pages have, and what is on the clipboard after a copy of the table
// in which `data-here` stands. The expectations are written by hand: a row a line in the HTML; in the text `→` for a
// tab and `␍` where a line of the table ends, since line breaks inside cells are bare.

const folder = fileURLToPath(new URL('shapes/', import.meta.url));

export interface Shape {
  name: string;
  /** The page, in UTF-8. */
  page: string;
  /** What the clipboard must hold. */
  html: string;
  text: string;
}

const read = (file: string) => readFileSync(`${folder}${file}`, 'utf8');

export const shapes: Shape[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html') && !file.endsWith('.clipboard.html'))
  .map((file) => file.replace(/\.html$/, ''))
  .map((name) => ({
    name,
    page: read(`${name}.html`),
    html: read(`${name}.clipboard.html`).replaceAll('\n', ''),
    text: read(`${name}.clipboard.txt`).replace(/\n$/, '').replaceAll('␍\n', '\r\n').replaceAll('→', '\t'),
  }));
