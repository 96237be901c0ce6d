import type { Manners } from './manner';
import type { Piece } from './places';

/** What the rows of lists have beside their link. */
const DATE =
  /^[\s·•●○■□◆▪>»*|[\]()（）【】-]*20\d\d\s*(?:[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)(?:\s+\d{1,2}:\d\d(?::\d\d)?)?[\s|[\]()（）【】]*$/;
/** A date beside a link is no longer than this. */
const MOST_REST = 60;

/** The line of text that is being put together, with how many of its characters are bold or in links. */
export interface TextRun {
  pieces: Piece[];
  holder: Element;
  length: number;
  bold: number;
  linked: number;
  /** The text outside of links, where there are some. */
  rest: string;
  hiddenBy: Element | null;
}

/** A line with nothing in it. @param holder of what stands in no element of its own */
export function emptyRun(holder: Element): TextRun {
  return { pieces: [], holder, length: 0, bold: 0, linked: 0, rest: '', hiddenBy: null };
}

/** Adds a stretch of a text to a line. */
export function addToRun(run: TextRun, { node, start, end }: Piece, manners: Manners): void {
  const { parentElement } = node;
  const text = node.data.slice(start, end);
  const { length } = text.trim();
  // What is hidden in the middle of a line that is shown is no part of it.
  if (manners.hiddenBy && !run.hiddenBy && run.length > 0) return;
  if (run.pieces.length === 0 && parentElement) run.holder = parentElement;
  run.pieces.push({ node, start, end });
  if (length === 0) return;
  run.hiddenBy = manners.hiddenBy;
  run.length += length;
  if (manners.bold > 0) run.bold += length;
  if (manners.link > 0) run.linked += length;
  else if (run.rest.length < MOST_REST) run.rest += text;
}

/** Whether all of a line is inside links, but for the date and the bullet that lists put beside one. */
export function isLinked({ linked, length, rest }: TextRun): boolean {
  return linked === length || (linked > 0 && DATE.test(rest));
}
