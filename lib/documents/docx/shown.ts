/** What is to be drawn of a document without pages: paragraphs and tables, each with the number that places name. */
export type ShownBlock = ShownParagraph | ShownTable | ShownPicture;

/** A picture that is large enough to stand for a table; it is not kept. */
export interface ShownPicture {
  kind: 'picture';
  id: number;
  /** What the document says that it shows; may be empty. */
  text: string;
  /** In points. */
  width: number;
  height: number;
}

export interface ShownParagraph {
  kind: 'paragraph';
  id: number;
  /** 1 to 6 for headings, else 0. */
  level: number;
  align: 'left' | 'center' | 'right' | 'justify';
  /** First-line indent in points. */
  indent: number;
  /** A footnote or endnote, which stands behind what it belongs to. */
  note: boolean;
  /** The number of automatic numbering is the first run. */
  runs: ShownRun[];
}

export interface ShownRun {
  /** `\n` where the line ends within the paragraph, `\t` for a tab. */
  text: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** In points; null: as the document's default. */
  size: number | null;
}

export interface ShownTable {
  kind: 'table';
  id: number;
  /** Widths of the columns in points, as far as the document gives them. */
  widths: number[];
  rows: { cells: ShownCell[] }[];
}

export interface ShownCell {
  id: number;
  colSpan: number;
  rowSpan: number;
  blocks: ShownBlock[];
}
