import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest package that Word opens, around the markup of a body and of the parts beside it. */
export function writeDocx(
  body: string,
  parts: { styles?: string; numbering?: string; footnotes?: string; header?: string } = {},
): Uint8Array {
  const beside = Object.entries(parts).map(([name, inside]) => {
    const root = name === 'header' ? 'hdr' : name;
    return [`word/${name}.xml`, strToU8(`<w:${root} ${NAMESPACES}>${inside}</w:${root}>`)] as const;
  });
  const relations = Object.keys(parts)
    .map((name, at) => `<Relationship Id="rId${at}" Type="${TYPES}/${name}" Target="${name}.xml"/>`)
    .join('');
  const packed = (inside: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  return zipSync({
    '_rels/.rels': packed(`<Relationship Id="r" Type="${TYPES}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': packed(relations),
    ...Object.fromEntries(beside),
  });
}

/** A run of text; `\n` breaks the line. */
export function run(text: string, properties = ''): string {
  const parts = text.split('\n').map((part) => `<w:t xml:space="preserve">${part}</w:t>`);
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${parts.join('<w:br/>')}</w:r>`;
}

export function paragraph(inside: string, properties = ''): string {
  const content = inside.startsWith('<') || inside === '' ? inside : run(inside);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A table of rows of cells; a cell is its text, or its properties and its contents. */
export function table(rows: readonly (string | { properties?: string; inside: string })[][]): string {
  const cell = (each: string | { properties?: string; inside: string }) => {
    const { properties = '', inside } = typeof each === 'string' ? { inside: paragraph(each) } : each;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
  };
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}
