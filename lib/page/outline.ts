/**
 * What `lib/page` makes of a `Document`: the article as plain data in reading order. This file has no DOM in
 * it, so that everything behind the page can name these types without seeing the browser.
 */

import type { SourceFile } from '../inspection';

/** Index into the `Places` of the page that was read; leads back to an element or to the text of a block. */
export type Address = number;

/** A run of text between two block boundaries or line breaks. Never empty. */
export interface TextBlock {
  kind: 'text';
  address: Address;
  /** As the reader sees it: white space collapsed and trimmed, no line breaks. Offsets of claims count here. */
  text: string;
  /** 1 to 6 inside `<h1>` to `<h6>`, else 0. */
  level: number;
  /** The whole run is bold or centred, or stands alone in a cell that spans its table. */
  emphasis: boolean;
}

export interface OutlineCell {
  address: Address;
  /** Text with `\n` where the page breaks the line inside the cell; other white space collapsed. */
  text: string;
  /** As written in the page, not yet clipped: the grid applies the bounds of the HTML standard. */
  colSpan: number;
  rowSpan: number;
  header: boolean;
}

export interface OutlineRow {
  /** Number of the row group (`thead`, `tbody`, `tfoot` or rows directly in the table) that it stands in. */
  group: number;
  cells: OutlineCell[];
}

/** A data table. Tables that only lay the page out are not tables here: their contents are blocks. */
export interface TableBlock {
  kind: 'table';
  address: Address;
  rows: OutlineRow[];
  /** Rows or cells beyond the reader's bound, which were not read. 0 on every real page. */
  cellsLeftOut: number;
  /**
   * The page does not show it: `openable`, as in a tab or a fold that is closed, or `shut`, where nothing on the page
   * leads to it. Left out where it is shown, and where that cannot be known.
   */
  unshown?: 'openable' | 'shut' | undefined;
}

/** Something that may stand where a table should: it cannot be read as text. */
export interface StandInBlock {
  kind: 'image' | 'attachment' | 'viewer';
  address: Address;
  /** `alt`, link text or file name; may be empty. */
  text: string;
  /** Address of the file that it leads to or shows, absolute and without the part behind `#`. */
  url?: string | undefined;
}

/** A frame: what it shows is a document of its own, which may hold a part of the article. */
export interface FrameBlock {
  kind: 'frame';
  address: Address;
  /** Absolute, without the part behind `#`. */
  url: string;
  /** The address as the page writes it; empty where it writes none. */
  written: string;
}

export type Block = TextBlock | TableBlock | StandInBlock | FrameBlock;

export interface Outline {
  url: string;
  /** MIME type of the document. Browsers show files such as PDF in documents of their own, empty but for a viewer. */
  contentType: string;
  /** `<title>` of the document. */
  title: string;
  /** `<meta name content>` by lower-case name; the first of a name wins. */
  meta: ReadonlyMap<string, string>;
  /** Headlines above or at the head of the article, best first: `ArticleTitle`, `h1`, title classes. */
  headlines: { text: string; address: Address | null }[];
  /** Text of the page around the article that may state when it was published, nearest first. */
  notices: string[];
  /** The article in reading order. */
  blocks: Block[];
  /** Frames that stand outside the article, in page order; they may hold a part of it all the same. */
  frames: FrameBlock[];
  /** Files that the page links to outside the article, in page order: a box below it may hold its tables. */
  attachments?: StandInBlock[] | undefined;
  /** What went wrong while reading, in words for developers; each fault cost only what it names. */
  faults: string[];
  /** The file that was read, where it was none that a browser shows as a page. */
  file?: SourceFile | undefined;
  /** The files of which parts stand in `blocks`, put in where the page links to them. */
  attached?: AttachedFile[] | undefined;
}

/** A file that a page links to, as a part of what the page is. */
export interface AttachedFile {
  file: SourceFile;
  url: string;
  /** What of it stands in the outline, by address there: the page of the file on which it is; null: it has no pages. */
  pages: ReadonlyMap<Address, number | null>;
}

/** A link that leads from a page to another one. */
export interface Link {
  /**
   * What it says, fullest first: its `title`, which lists have where they cut the text, and the text with `\n` where
   * the page breaks the line.
   */
  texts: string[];
  /** Absolute, without the part behind `#`. */
  url: string;
  /** What stands over and beside it, nearest first: its column and row, the rest of its card, headings, terms. */
  under: string[];
}

/** All that is read of a page: plain data, from which everything that is said of the page can be said. */
export interface PageReading {
  outline: Outline;
  /** Links that may lead to reports. */
  links: Link[];
  /** There are more such links than are read. */
  linksLeftOut: boolean;
  /** Lines that may say how many pages a list has: `共 87 条 1/6 页`, a link to the next one. */
  pager: { text: string; leadsOn: boolean }[];
}

/** What a control of a pager is for. */
export type PagerSays = 'number' | 'next' | 'last' | 'first' | 'previous';

/** Where a control of a pager leads. */
export interface PagerLink {
  says: PagerSays;
  page: number | null;
  /** Absolute, without the part behind `#`; null: a script turns the page, or it is the page that is shown. */
  url: string | null;
}

/** How a list is leafed through, as plain data. */
export interface PagerReading {
  links: PagerLink[];
  /** The words of the pager. */
  text: string;
  /** The number of the page that is shown, where the pager has it as one that leads nowhere. */
  shown: number | null;
  /** Addresses of all pages in their order, where a script writes the pager. */
  called: { urls: string[]; page: number } | null;
}
