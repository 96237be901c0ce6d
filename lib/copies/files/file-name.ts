import type { Inspection } from '../../inspection';
import { copiesWords } from '../../words/copies';

/** What a file holds; how it is called stands in the words. */
export type FileContents =
  | 'report'
  | 'findings'
  | 'facts'
  | 'ledger'
  | 'letter'
  | 'template'
  | 'county'
  | 'circular';

/** Characters of a name, well below what Windows, macOS and Linux allow: some of them count bytes. */
const longest = 120;
const longestPart = 60;

/** Names that Windows keeps for devices, whatever follows the point. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * The name of a file about one report: agency, year, kind, so that files sort by them. A report that names no
 * agency is called after its host. Nothing of the page becomes part of a path.
 *
 * @param extension without the point
 * @param joint between the parts
 */
export function fileName(
  inspection: Inspection,
  kind: FileContents,
  extension: string,
  joint: '_' | '-' = '_',
): string {
  const { kinds } = copiesWords(inspection.language);
  const { agency, year } = inspection.isReport ? inspection.report : { agency: null, year: null };
  const name = plain(agency ?? '') || plain(hostOf(inspection.source.url)) || 'report';
  return assemble([name, year === null ? '' : String(year), plain(kinds[kind])], extension, joint);
}

/**
 * The name of a file about many reports, or about none: kind and day.
 *
 * @param on the day, as an ISO date
 */
export function collectionName(
  kind: FileContents,
  on: string,
  extension: string,
  language: Inspection['language'],
): string {
  return assemble([plain(copiesWords(language).kinds[kind]), plain(on)], extension);
}

function assemble(parts: readonly string[], extension: string, joint = '_'): string {
  const name = parts.filter(Boolean).join(joint);
  // A device's name counts up to the first point.
  const safe = reserved.test(name.split('.')[0]!.trim()) ? `_${name}` : name;
  const ending = `.${extension.replace(/[^a-z0-9]/gi, '')}`;
  return `${cut(safe, longest - ending.length)}${ending}`;
}

/** A part of a name without anything that a file system, a shell or a person could stumble over. */
function plain(text: string): string {
  const clean = text
    .normalize('NFC')
    // Control characters, marks that reverse the reading order, halves of characters and what is none, separators.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*%~#&{}$!'`@^+=;_\s]+/g, ' ')
    .trim();
  // Windows drops points and spaces at the end; a point in front hides the file elsewhere, a dash makes it an option.
  return cut(clean, longestPart).replace(/^[. -]+|[. ]+$/g, '');
}

/** The first characters of a text, no character halved. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? '';
}
