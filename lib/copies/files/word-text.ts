import { SaxesParser } from 'saxes';

/** A stretch of text in one run, as the file has it from `start` to `end`. */
interface WordPiece {
  start: number;
  end: number;
  /** The element's name with its prefix. */
  tag: string;
  text: string;
  /** Where it begins in the text of its paragraph. */
  at: number;
}

/** A paragraph of a Word file, from `start` to `end` of the file's text. */
export interface WordParagraph {
  start: number;
  end: number;
  text: string;
  pieces: WordPiece[];
  /** There are paragraphs in it: a text box. */
  holdsOthers: boolean;
}

const word =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/;

/**
 * The paragraphs of a part of a Word file with their places in it, so that they can be changed and all else stays as it
 * is. @throws when it is not well-formed
 */
export function readWordText(xml: string): { paragraphs: WordParagraph[] } {
  const parser = new SaxesParser({ xmlns: true });
  const paragraphs: WordParagraph[] = [];
  const open: WordParagraph[] = [];
  /** The stretch of text that is being read. */
  let piece: WordPiece | null = null;
  let tagStart = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentagstart', () => {
    // The name has been read and what comes behind it: the last `<` is its own.
    tagStart = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name, local, uri, isSelfClosing }) => {
    if (!word.test(uri) || isSelfClosing) return;
    const inside = open.at(-1);
    if (local === 'p') {
      if (inside) inside.holdsOthers = true;
      const paragraph = { start: tagStart, end: 0, text: '', pieces: [], holdsOthers: false };
      paragraphs.push(paragraph);
      open.push(paragraph);
    } else if (local === 't' && inside)
      piece = { start: tagStart, end: 0, tag: name, text: '', at: inside.text.length };
  });
  parser.on('text', (text) => {
    if (piece) piece.text += text;
  });
  parser.on('closetag', ({ local, uri, isSelfClosing }) => {
    if (!word.test(uri) || isSelfClosing) return;
    const inside = open.at(-1);
    if (local === 't' && piece && inside) {
      piece.end = parser.position;
      inside.text += piece.text;
      inside.pieces.push(piece);
      piece = null;
    } else if (local === 'p' && inside) {
      inside.end = parser.position;
      open.pop();
    }
  });
  parser.write(xml).close();
  return { paragraphs };
}
