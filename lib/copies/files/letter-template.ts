import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { UnreadableDocument } from '../../documents/document-reading';
import { listZip, Zip } from '../../documents/zip';
import { carriedText } from '../sheets/cell-text';
import { escapeHtml } from '../sheets/escape-html';
import { letterFields, longFields, neededFields } from '../written/letter-fields';
import { readWordText, type WordParagraph } from './word-text';

export const largestTemplate = 2 * 1024 * 1024;
/** The parts of a Word file that are unpacked of it, all together. */
const mostUnpacked = 40 * 1024 * 1024;

/** A Word file whose places are filled in, checked by `readLetterTemplate`. */
export interface LetterTemplate {
  name: string;
  bytes: Uint8Array;
}

type WholeFault = 'too large' | 'no word file' | 'damaged' | 'password' | 'macros' | 'old format';
type ReadTemplate = { ok: true; fields: string[] } | { ok: false; faults: LetterTemplateFault[] };

/** What is wrong with a template. */
export type LetterTemplateFault =
  | { kind: WholeFault }
  /** It names nothing, or not what no letter is without. */
  | { kind: 'no places' }
  | { kind: 'lacks'; field: string }
  | { kind: 'unknown'; fields: string[] }
  /** What is several paragraphs shares its own with other text. */
  | { kind: 'not alone'; field: string };

const place = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** Checks a template: which places it has, or all that is wrong with it. Never throws. */
export function readLetterTemplate(bytes: Uint8Array): ReadTemplate {
  const refuse = (kind: WholeFault): ReadTemplate => ({ ok: false, faults: [{ kind }] });
  if (bytes.length > largestTemplate) return refuse('too large');
  // An OLE container: Word before 2007, or a .docx with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refuse('old format');
  try {
    const zip = new Zip(bytes);
    const names = listZip(bytes).map(({ name }) => name);
    if (names.some((name) => /vbaProject\.bin$/i.test(name))) return refuse('macros');
    if (!names.some((name) => mainPart.test(name))) return refuse('no word file');
    let unpacked = 0;
    // All of it: a part that unpacks without end would do so again with every letter.
    for (const name of names) {
      unpacked += zip.read(name)?.length ?? 0;
      if (unpacked > mostUnpacked) return refuse('too large');
    }
    return placesIn(textParts(names).flatMap((name) => readWordText(strFromU8(zip.read(name)!)).paragraphs));
  } catch (error) {
    return refuse(faultOf(error));
  }
}

function faultOf(error: unknown): WholeFault {
  const kind = error instanceof UnreadableDocument ? error.fault.kind : null;
  if (kind === 'encrypted') return 'password';
  return kind === 'unpacksTooLarge' ? 'too large' : 'damaged';
}

/** Some writers number it as well. */
const mainPart = /^word\/document\d*\.xml$/;

/** The document itself, and what stands above and beneath its pages. */
function textParts(names: readonly string[]): string[] {
  return names.filter((name) => /^word\/(?:document|header|footer)\d*\.xml$/.test(name));
}

function placesIn(paragraphs: readonly WordParagraph[]): ReadTemplate {
  const fields = new Set<string>();
  const faults: LetterTemplateFault[] = [];
  for (const { text, holdsOthers } of paragraphs)
    for (const [whole, field = ''] of text.matchAll(place)) {
      fields.add(field);
      if (longFields.has(field) && (text.trim() !== whole || holdsOthers))
        faults.push({ kind: 'not alone', field });
    }
  if (fields.size === 0) return { ok: false, faults: [{ kind: 'no places' }] };
  const unknown = [...fields].filter((field) => !(letterFields as readonly string[]).includes(field));
  if (unknown.length > 0)
    faults.push({ kind: 'unknown', fields: unknown.map((field) => field.slice(0, 40)) });
  for (const field of neededFields) if (!fields.has(field)) faults.push({ kind: 'lacks', field });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, fields: [...fields] };
}

/**
 * Fills in a template. What is several paragraphs comes in as many of them, each as the one that names it.
 * @param template that `readLetterTemplate` has found in order
 */
export function fillTemplate(
  { bytes }: LetterTemplate,
  values: Readonly<Record<string, readonly string[]>>,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  for (const name of textParts(Object.keys(files)))
    files[name] = strToU8(filledIn(strFromU8(files[name]!), values));
  return new Uint8Array(zipSync(files));
}

/** A cell of a table must hold a paragraph. */
function atLeastOne(lines: readonly string[] = []): readonly string[] {
  return lines.length > 0 ? lines : [''];
}

function filledIn(xml: string, values: Readonly<Record<string, readonly string[]>>): string {
  const { paragraphs } = readWordText(xml);
  const edits: Edit[] = [];
  for (const paragraph of paragraphs) {
    const [only] = [...paragraph.text.matchAll(place)];
    if (!only) continue;
    if (longFields.has(only[1]!)) {
      const { start, end } = paragraph;
      const copies = atLeastOne(values[only[1]!]).map((text) =>
        edited(
          xml,
          [start, end],
          editsOf(paragraph, () => text),
        ),
      );
      edits.push({ start, end, text: copies.join('') });
    } else edits.push(...editsOf(paragraph, (field) => (values[field] ?? []).join('')));
  }
  return edited(xml, [0, xml.length], edits);
}

/** Something else in place of a stretch of the file. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

function edited(xml: string, [from, to]: readonly [number, number], edits: readonly Edit[]): string {
  let at = from;
  let out = '';
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    out += xml.slice(at, start) + text;
    at = end;
  }
  return out + xml.slice(at, to);
}

/** Word parts a place over runs as it likes: what is filled in stands where it begins, in the look of its beginning. */
function editsOf({ text, pieces }: WordParagraph, filling: (field: string) => string): Edit[] {
  const left = pieces.map((piece) => piece.text);
  for (const found of [...text.matchAll(place)].reverse()) {
    let from = found.index;
    let length = found[0].length;
    let isFirst = true;
    pieces.forEach((piece, at) => {
      const offset = from - piece.at;
      if (length === 0 || offset < 0 || offset >= piece.text.length) return;
      const taken = Math.min(length, piece.text.length - offset);
      left[at] =
        left[at]!.slice(0, offset) + (isFirst ? filling(found[1]!) : '') + left[at]!.slice(offset + taken);
      from += taken;
      length -= taken;
      isFirst = false;
    });
  }
  return pieces.flatMap(({ start, end, tag, text: before }, at) =>
    left[at] === before
      ? []
      : [{ start, end, text: `<${tag} xml:space="preserve">${escapeHtml(carriedText(left[at]!))}</${tag}>` }],
  );
}
