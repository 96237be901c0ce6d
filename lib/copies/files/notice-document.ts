import type { IParagraphOptions, ISectionOptions } from 'docx';
import { carriedText } from '../sheets/cell-text';

/** A paragraph of an official document. `flush`: without indent; `heading`: 一、; `subheading`: （一）. */
export interface NoticeParagraph {
  kind: 'title' | 'flush' | 'heading' | 'subheading' | 'indented' | 'sender' | 'day';
  text: string;
}

/**
 * The look of an official document after GB/T 9704—2012: type area of 156 × 225 mm on A4, 22 lines a page, title 二号
 * 小标宋, text 三号 仿宋, headings 黑体 and 楷体, page numbers 四号 between dashes at the outer edge. Sizes are in half
 * points, lengths in twips. Word takes 宋体 where a machine lacks a font.
 */
const fonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体',
  text: '仿宋',
  number: '宋体',
} as const;
const sizes = { title: 44, text: 32, number: 28 } as const;
const lineHeight = 560;
const titleHeight = 640;
/** A character of the text. */
const character = 320;
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, bottom: 1985, left: 1588, right: 1474, header: 851, footer: 1587 },
} as const;

/**
 * An official document as a Word file. The library is loaded with the first one.
 * @param about what stands in the file's properties as its title
 */
export async function noticeDocument(
  paragraphs: readonly NoticeParagraph[],
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { AlignmentType, Document, Footer, LineRuleType, PageNumber, Packer, Paragraph, TextRun } =
    await import('docx');
  const ends = endsOf(paragraphs);
  const { CENTER, LEFT, RIGHT, BOTH } = AlignmentType;
  const look: Record<NoticeParagraph['kind'], IParagraphOptions> = {
    title: {
      alignment: CENTER,
      spacing: { line: titleHeight, lineRule: LineRuleType.EXACT, after: lineHeight },
    },
    flush: { alignment: LEFT },
    heading: { alignment: LEFT, indent: { firstLine: 2 * character, firstLineChars: 200 }, keepNext: true },
    subheading: {
      alignment: LEFT,
      indent: { firstLine: 2 * character, firstLineChars: 200 },
      keepNext: true,
    },
    // Addresses are broken wherever the line ends: else it is torn apart in front of them.
    indented: {
      ...{ alignment: BOTH, wordWrap: true },
      indent: { firstLine: 2 * character, firstLineChars: 200 },
    },
    sender: { alignment: RIGHT, indent: { right: ends.sender * character }, keepNext: true },
    day: { alignment: RIGHT, indent: { right: ends.day * character } },
  };
  const font = (kind: NoticeParagraph['kind']) =>
    kind === 'title' || kind === 'heading' || kind === 'subheading' ? fonts[kind] : fonts.text;
  const written = paragraphs.map(({ kind, text }, at) => {
    const size = kind === 'title' ? sizes.title : sizes.text;
    const run = new TextRun({ text: carriedText(text), size, font: fontOf(font(kind)) });
    // Two empty lines between the text and who signs it.
    const before = kind === 'sender' && paragraphs[at - 1]?.kind !== 'sender' ? 2 * lineHeight : 0;
    return new Paragraph({
      spacing: { line: lineHeight, lineRule: LineRuleType.EXACT, before },
      ...look[kind],
      children: [run],
    });
  });
  const numbered = (alignment: typeof LEFT | typeof RIGHT) =>
    new Footer({
      children: [
        new Paragraph({
          alignment,
          indent: { left: character, right: character },
          children: [
            new TextRun({
              children: ['— ', PageNumber.CURRENT, ' —'],
              size: sizes.number,
              font: fontOf(fonts.number),
            }),
          ],
        }),
      ],
    });
  const section: ISectionOptions = {
    properties: { page },
    footers: { default: numbered(RIGHT), even: numbered(LEFT) },
    children: written,
  };
  const document = new Document({
    ...{ title: carriedText(about), creator: '', lastModifiedBy: '', description: '' },
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: fontOf(fonts.text), size: sizes.text } } } },
    sections: [section],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function fontOf(name: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: name };
}

/**
 * How far from the right who signs and the day stand, in characters: the day four of them, and the name in the middle
 * above it; a name that is longer two of them, and the day in the middle beneath it.
 */
function endsOf(paragraphs: readonly NoticeParagraph[]): { sender: number; day: number } {
  const width = (kind: NoticeParagraph['kind']) =>
    widthOf(paragraphs.find((paragraph) => paragraph.kind === kind)?.text ?? '');
  const [sender, day] = [width('sender'), width('day')];
  return sender <= day
    ? { day: 4, sender: 4 + (day - sender) / 2 }
    : { sender: 2, day: 2 + (sender - day) / 2 };
}

/** In characters of the text: digits and letters are half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, each) => sum + (each > '\u1FFF' ? 1 : 0.5), 0);
}
