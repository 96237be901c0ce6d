import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../../lib/documents/docx/read-docx';

/** A Word file of a body in WordprocessingML, as small as one can be. */
export function wordFile(body: string, others: Record<string, string> = {}): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

export function wordPart(root: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:${root}>`;
}

/** A paragraph whose text Word has split over runs. */
export const split = (...runs: string[]) =>
  `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${runs.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;

/** A part of a Word file as it is written. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  return strFromU8(unzipSync(bytes)[name]!);
}

/** The texts of the paragraphs of a Word file, as the project's own reader of Word files reads them. */
export function textsOf(bytes: Uint8Array): string[] {
  return readDocx(bytes).blocks.flatMap((block) =>
    'text' in block && block.text !== '' ? [block.text] : [],
  );
}
