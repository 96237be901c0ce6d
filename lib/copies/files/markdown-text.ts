import { oneLine } from '../written/one-line';

/** Stands between two characters without showing, and keeps them from being read as one. */
const joiner = '\u2060';

/**
 * Text for Markdown, as which it can only be text: no emphasis, code, link, image, heading, list, table or HTML comes
 * of it. It stays on one line.
 *
 * Addresses are parted by an invisible word joiner: GitHub and others make links of them after all escapes are
 * gone, and call people whose name follows an `@`.
 */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]{}|~$^!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/:(?=\/\/)/g, `:${joiner}`)
    .replace(/(www)\./gi, `$1${joiner}.`)
    .replace(/@/g, `@${joiner}`)
    .replace(/^[#+\-=:]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/ (#+)$/, ' \\$1');
}

/** Text for a cell of a table: its line breaks remain. */
export function markdownCell(text: string): string {
  return text
    .trim()
    .split(/\r\n?|\n/)
    .map(markdownText)
    .join('<br>');
}

/** Text to be copied letter by letter, such as an address: shown as code, never followed. */
export function markdownCode(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${line}${fence}` : `${fence} ${line} ${fence}`;
}
