import { strToU8, zipSync } from 'fflate';

/** What a page draws, in millimetres from its upper left corner. */
export type OfdObject =
  | {
      text: string;
      x: number;
      y: number;
      size: number;
      delta?: string;
      ctm?: string;
      turned?: number;
      more?: string;
    }
  | { path: string; fill?: boolean };

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** An OFD package after GB/T 33190-2016, a page for each list of objects. */
export function writeOfd(pages: readonly (readonly OfdObject[])[], size = '0 0 210 297'): Uint8Array {
  const content = (objects: readonly OfdObject[]) =>
    objects.map((object, at) => written(object, at + 100)).join('');
  return zipSync({
    'OFD.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ),
    'Doc_0/Document.xml': strToU8(
      `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>${size}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>${pages
        .map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
        .join('')}</ofd:Pages></ofd:Document>`,
    ),
    'Doc_0/PublicRes.xml': strToU8(
      `<ofd:Res ${NAMESPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="1" FontName="宋体"/></ofd:Fonts></ofd:Res>`,
    ),
    ...Object.fromEntries(
      pages.map((objects, at) => [
        `Doc_0/Pages/Page_${at}/Content.xml`,
        strToU8(
          `<ofd:Page ${NAMESPACE}><ofd:Content><ofd:Layer ID="9">${content(objects)}</ofd:Layer></ofd:Content></ofd:Page>`,
        ),
      ]),
    ),
  });
}

function written(object: OfdObject, id: number): string {
  if ('path' in object) {
    const fill = object.fill ? ' Stroke="false" Fill="true"' : '';
    return `<ofd:PathObject ID="${id}" Boundary="0 0 210 297" LineWidth="0.35"${fill}><ofd:AbbreviatedData>${object.path}</ofd:AbbreviatedData></ofd:PathObject>`;
  }
  const { text, x, y, size, delta, ctm, turned } = object;
  const chars = [...text].length;
  const steps = delta ?? (chars > 1 ? `g ${chars - 1} ${/^[\d.,-]+$/.test(text) ? size / 2 : size}` : '');
  const more = `${ctm ? ` CTM="${ctm}"` : ''}${turned ? ` CharDirection="${turned}"` : ''}${object.more ? ` ${object.more}` : ''}`;
  return `<ofd:TextObject ID="${id}" Boundary="${x} ${y} 100 ${size}" Font="1" Size="${size}"${more}><ofd:TextCode X="0" Y="${size * 0.86}"${steps ? ` DeltaX="${steps}"` : ''}>${text}</ofd:TextCode></ofd:TextObject>`;
}

/**
 * The lines and texts of a table: columns of these widths, rows of these texts, from a corner on. `open` leaves out
 * the line at that end.
 */
export function ofdTable(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  at: { x: number; y: number; height?: number; open?: 'above' | 'below' },
): OfdObject[] {
  const height = at.height ?? 8;
  const xs = edgesFrom(at.x, widths);
  const bottom = at.y + rows.length * height;
  const objects: OfdObject[] = xs.map((x) => ({ path: `M ${x} ${at.y} L ${x} ${bottom}` }));
  for (let row = 0; row <= rows.length; row++) {
    const y = at.y + row * height;
    if ((at.open === 'above' && row === 0) || (at.open === 'below' && row === rows.length)) continue;
    objects.push({ path: `M ${at.x} ${y} L ${xs.at(-1)} ${y}` });
  }
  for (const [row, cells] of rows.entries()) {
    for (const [column, text] of cells.entries()) {
      if (text !== '') objects.push({ text, x: xs[column]! + 1, y: at.y + row * height + 2, size: 4 });
    }
  }
  return objects;
}

/** Where steps of these widths begin and end, from a place on. */
export function edgesFrom(start: number, widths: readonly number[]): number[] {
  const edges = [start];
  for (const width of widths) edges.push(edges.at(-1)! + width);
  return edges;
}
