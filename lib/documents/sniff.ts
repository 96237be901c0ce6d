import { type DocumentKind, UnreadableDocument } from './document-reading';
import { listZip, Zip } from './zip';

/** The first bytes by which kinds of files are known. */
const MAGICS = {
  ole: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  zip: [0x50, 0x4b, 0x03, 0x04],
  emptyZip: [0x50, 0x4b, 0x05, 0x06],
  png: [0x89, 0x50, 0x4e, 0x47],
  jpeg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
  bmp: [0x42, 0x4d],
  tiff: [0x49, 0x49, 0x2a, 0x00],
  tiffBig: [0x4d, 0x4d, 0x00, 0x2a],
  rar: [0x52, 0x61, 0x72, 0x21],
  sevenZip: [0x37, 0x7a, 0xbc, 0xaf],
  gzip: [0x1f, 0x8b],
} as const;

/** Readers find `%PDF-` within so many bytes; mail gateways and scanners put lines before it. */
const PDF_HEAD = 1024;

/** Whether bytes are a file that is read here, or is called what it is, rather than the text of a page. */
export function looksLikeDocument(bytes: Uint8Array): boolean {
  const magics = Object.keys(MAGICS) as (keyof typeof MAGICS)[];
  // Two letters are too few to tell a picture from a text.
  return (
    hasPdfHead(bytes) ||
    magics.some((magic) => magic !== 'bmp' && begins(bytes, magic)) ||
    isOtherWriting(latin(bytes.subarray(0, 1024)))
  );
}

/** Rich text, and the XML of Word 2003: portals offer both under the name `.doc`. */
function isOtherWriting(head: string): boolean {
  return /^\s*\{\\rtf/.test(head) || /<\?mso-application\b|<(?:w:wordDocument|pkg:package)\b/.test(head);
}

/** Pages as Word saves them, alone or with their pictures; they are called `.doc` as often as `.htm`. */
function isWordPage(head: string): boolean {
  return (
    /\burn:schemas-microsoft-com:office:word\b|content=["']?Word\.Document/i.test(head) ||
    (/^(?:From:|MIME-Version:)/im.test(head) && /^Content-Type: multipart\/related/im.test(head))
  );
}

/** A package of Word in one XML file. */
function isFlatPackage(head: string): boolean {
  return /<pkg:package\b/.test(head) && /progid="Word\.Document"|wordprocessingml/.test(head);
}

/**
 * What kind of file it is by its content; what its name says does not count.
 * @throws {UnreadableDocument} when it is none that is read, with what it is
 */
export function sniff(bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) throw new UnreadableDocument({ kind: 'empty' });
  if (begins(bytes, 'zip')) return kindOfZip(bytes);
  if (begins(bytes, 'ole')) throw new UnreadableDocument({ kind: kindOfCompound(bytes) });
  if (begins(bytes, 'rar') || begins(bytes, 'sevenZip') || begins(bytes, 'gzip') || begins(bytes, 'emptyZip'))
    throw new UnreadableDocument({ kind: 'archive' });
  if (hasPdfHead(bytes)) return 'pdf';
  for (const picture of ['png', 'jpeg', 'gif', 'bmp', 'tiff', 'tiffBig'] as const) {
    if (begins(bytes, picture)) throw new UnreadableDocument({ kind: 'picture' });
  }
  // In UTF-16 every other byte of these is 0.
  const head = latin(bytes.subarray(0, 2048)).replaceAll('\0', '');
  if (isFlatPackage(head)) return 'docx';
  if (isOtherWriting(head) || isWordPage(head)) throw new UnreadableDocument({ kind: 'otherOffice' });
  if (/<(?:!doctype html|html|head|body|table)\b/i.test(head)) throw new UnreadableDocument({ kind: 'page' });
  throw new UnreadableDocument({ kind: 'unknown' });
}

function begins(bytes: Uint8Array, magic: keyof typeof MAGICS): boolean {
  return MAGICS[magic].every((byte, at) => bytes[at] === byte);
}

function hasPdfHead(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, PDF_HEAD)).includes('%PDF-');
}

function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function kindOfZip(bytes: Uint8Array): DocumentKind {
  const names = listZip(bytes).map(({ name }) => name.replace(/\\/g, '/').replace(/^\/+/, ''));
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^OFD\.xml$/i)) return 'ofd';
  if (has(/^word\/.*\.xml$/i) || isWordByTypes(bytes)) return 'docx';
  if (has(/^xl\//)) throw new UnreadableDocument({ kind: 'spreadsheet' });
  if (has(/^ppt\//)) throw new UnreadableDocument({ kind: 'presentation' });
  if (has(/^content\.xml$/) && has(/^META-INF\//)) throw new UnreadableDocument({ kind: 'otherOffice' });
  throw new UnreadableDocument({ kind: 'archive' });
}

/** What a package is, its list of types says, wherever its parts lie. */
function isWordByTypes(bytes: Uint8Array): boolean {
  const types = new Zip(bytes).read('[Content_Types].xml');
  return (
    types !== null &&
    /wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\./.test(
      latin(types.subarray(0, 100_000)),
    )
  );
}

/** A compound file of the old office programs: names of its streams stand in it as UTF-16. */
function kindOfCompound(bytes: Uint8Array): 'encrypted' | 'spreadsheet' | 'presentation' | 'binaryWord' {
  const has = (name: string) => {
    const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
    const limit = Math.min(bytes.length - wanted.length, 4_000_000);
    // Names of streams begin at multiples of 128 bytes.
    for (let at = 512; at <= limit; at += 128)
      if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
    return false;
  };
  // Office puts documents with a password in a compound file, whatever they are.
  if (has('EncryptedPackage')) return 'encrypted';
  // Documents may have sheets in them.
  if (has('WordDocument')) return 'binaryWord';
  if (has('Workbook') || has('Book')) return 'spreadsheet';
  return has('PowerPoint Document') ? 'presentation' : 'binaryWord';
}
