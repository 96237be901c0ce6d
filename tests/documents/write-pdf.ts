import { strToU8 } from 'fflate';
import { readPdf } from '../../lib/documents/pdf/read-pdf';
import { readAsset } from '../../scripts/check/read-file';

/**
 * A PDF of one A4 page for each content stream. Its one font, `/F`, is the song type that every reader has, with codes
 * of UCS-2: nothing is embedded.
 * @param trailer what the trailer has besides
 */
export function writePdf(contents: readonly string[], trailer = ''): Uint8Array {
  const kids = contents.map((_, at) => `${6 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${7 + 2 * at} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return strToU8(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF`,
  );
}

/** A text whose upper left corner is there, in points from the upper left corner of the page. */
export function pdfText(text: string, x: number, y: number, size = 10): string {
  const codes = [...text].map((char) => char.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F ${size} Tf 1 0 0 1 ${x} ${842 - y - 0.86 * size} Tm <${codes}> Tj ET\n`;
}

/** What is drawn inside a rectangle alone. */
export function pdfClip(x0: number, y0: number, x1: number, y1: number, drawn: string): string {
  return `q ${x0} ${842 - y1} ${x1 - x0} ${y1 - y0} re W n ${drawn} Q\n`;
}

/** Lines of a table between these edges, drawn by `line`. */
export function pdfGrid(
  xs: readonly number[],
  ys: readonly number[],
  line: (x0: number, y0: number, x1: number, y1: number) => string = strokedLine,
): string {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [...xs.map((x) => line(x, top, x, bottom)), ...ys.map((y) => line(left, y, right, y))].join('');
}

function strokedLine(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0} ${842 - y0} m ${x1} ${842 - y1} l S\n`;
}

/** A line that is a picture of one point, drawn long. */
export function picturedLine(x0: number, y0: number, x1: number, y1: number): string {
  const [wide, high] = [Math.max(0.5, x1 - x0), Math.max(0.5, y1 - y0)];
  return `q ${wide} 0 0 ${high} ${x0} ${842 - y1} cm BI /W 1 /H 1 /CS /G /BPC 8 ID 0 EI Q\n`;
}

/** What is read of pages with these content streams: texts, and the cells of tables by their rows. */
export async function readPages(...contents: string[]): Promise<(string | string[][])[]> {
  const { blocks } = await readPdf(writePdf(contents), readAsset, {});
  return blocks.flatMap((block): (string | string[][])[] =>
    block.kind === 'table'
      ? [block.rows.map(({ cells }) => cells.map(({ text }) => text))]
      : block.kind === 'text'
        ? [block.text]
        : [],
  );
}

/** A cell with lines around it: its edges and the lines of its text, at its upper left corner. */
export type PdfCell = [x0: number, y0: number, x1: number, y1: number, ...lines: string[]];

/** Cells, each with lines at its four sides. */
export function pdfCells(...cells: PdfCell[]): string {
  return cells
    .map(
      ([x0, y0, x1, y1, ...lines]) =>
        pdfGrid([x0, x1], [y0, y1]) +
        lines.map((line, at) => pdfText(line, x0 + 3, y0 + 3 + 12 * at)).join(''),
    )
    .join('');
}
