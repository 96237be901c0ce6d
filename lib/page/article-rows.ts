import { isLabelOfForm, sectionByWords } from '../forms/signs';
import { compact, foldLabel, splitOrdinal } from '../text/fold';
import { isProseRow } from './prose-row';

/** So many headings of sections in its rows, and the article itself is the table. */
const HEADINGS = 2;

/** Which cells of a row read on as text of the article; the others are cells of a table of the report. */
export type ProseOf = (texts: readonly string[]) => boolean[];

/**
 * How to tell article text from data in the rows of one table: as a rule only a heading or a long text that has a row
 * to itself is article text; where a whole report stands in one table, every row is that is none of the form's.
 * @param rows texts of the cells, row by row
 */
export function proseIn(rows: readonly (readonly string[])[]): ProseOf {
  let headings = 0;
  for (const texts of rows) {
    const first = texts.find((text) => text !== '');
    if (first !== undefined && isSectionHeading(first) && !texts.some(isFigure)) headings++;
  }
  if (headings < HEADINGS) return (texts) => texts.map(() => isProseRow(texts));
  let inGrid = false;
  return (texts) => {
    const prose = proseInArticle(texts, inGrid);
    inGrid = texts.some((text, at) => text !== '' && !prose[at]);
    return prose;
  };
}

function proseInArticle(texts: readonly string[], inGrid: boolean): boolean[] {
  const worded = texts.filter((text) => text !== '');
  const [first, second] = worded;
  if (first === undefined) return texts.map(() => false);
  if (worded.length === 1) {
    // A row of a table may have nothing filled in but its label; it is as wide as the others.
    const row = inGrid && texts.length > 4 && !/[。，；]/.test(first);
    const prose = isWords(first) && !isFormLabel(first) && !row;
    return texts.map(() => prose || isSectionHeading(first));
  }
  const heads =
    isSectionHeading(first) || (/^\(/.test(splitOrdinal(compact(first)).ordinal) && !isFormLabel(first));
  if (worded.length === 2 && (heads || !isFormLabel(first)) && isSentence(second!))
    return texts.map(() => true);
  if (worded.length === 2 && isSectionHeading(first) && isWords(second!) && !isFormLabel(second!))
    return texts.map(() => true);
  if (texts.some((text) => text.length > 400)) return texts.map(() => true);
  // The heading of a section may stand on the left of its table, over all of its rows.
  if (!isSectionHeading(first)) return texts.map(() => false);
  const at = texts.indexOf(first);
  return texts.map((_, index) => index === at);
}

function isSectionHeading(text: string): boolean {
  if (text.length > 60) return false;
  const { ordinal } = splitOrdinal(compact(text));
  return ordinal !== '' && !ordinal.startsWith('(') && sectionByWords(foldLabel(text)) !== null;
}

function isWords(text: string): boolean {
  return /[\u4e00-\u9fff].*[\u4e00-\u9fff]/s.test(text);
}

function isSentence(text: string): boolean {
  return text.length >= 12 && /[。，；]/.test(text) && !isFormLabel(text);
}

function isFigure(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(compact(text));
}

function isFormLabel(text: string): boolean {
  return isLabelOfForm(compact(text));
}
