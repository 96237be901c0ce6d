import { isOneLabel, isWholeLabel } from '../whole-labels';
import { PADDING } from './cell-text';
import type { FilledCell } from './ruled-table';

/** A numeral that begins a label of its own. */
const BEGINS = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}\s*[）)、.．]|第[一二三四五六七八九十]+)/;

const FIGURE = /^[\d.,/—-]+$/;

/** The cells of a row that a page's end may have cut, and what stands below them on the next page. */
interface Pair {
  over: FilledCell;
  under: FilledCell;
}

/** Whether the one cell stands right below the other. */
export function isBelow(over: FilledCell, cell: FilledCell): boolean {
  return over.x === cell.x && over.width === cell.width;
}

/** Whether a text may be a label, or the beginning or the rest of one, rather than a figure. */
export function isLabel(text: string): boolean {
  return !FIGURE.test(text);
}

/** Whether a text is the beginning of a label by its numeral. */
export function beginsLabel(text: string): boolean {
  return BEGINS.test(text);
}

/**
 * Whether the first row of a page is the rest of the last one on the page before. Browsers leave out the line where
 * they cut; other programs draw one, and only the texts tell.
 * @param last cells that end where the page does, those that began in higher rows too
 * @param drawn lines end the rows of this table above and below, so that one that is missing tells something
 */
export function isCutRow(last: readonly FilledCell[], first: readonly FilledCell[], drawn: boolean): boolean {
  const all = first.flatMap((under): Pair[] => {
    const over = last.find((each) => isBelow(each, under));
    return over ? [{ over, under }] : [];
  });
  if (first.some((cell) => cell.text !== '' && !all.some(({ under }) => under === cell))) return false;
  const pairs = all.filter((pair) => !isSaidAgain(pair));
  if (isCutNumber(pairs)) return true;
  if (pairs.length === 0 || pairs.some(isContradiction)) return false;
  const blank = (cells: readonly FilledCell[]) => cells.every(({ text }) => text === '');
  const worded = filledOf(last).length > 1 && filledOf(last).every(({ text }) => isLabel(text));
  if (drawn && pairs.every(({ over, under }) => over.opensDown && under.opensUp)) return true;
  // Below a header a row may be blank, and one is of a table that has no labels beside its figures.
  if (blank(first)) return !worded || isLow(first, last);
  if (blank(last)) return true;
  return goesOnInWords(pairs);
}

/** The label of several rows is said again on each page, and says nothing of the row that is cut. */
export function isSaidAgain({ over, under }: Pair): boolean {
  const [above, below] = [over.text, under.text].map((text) => text.replace(/\s/g, ''));
  return (over.height > 1 || under.height > 1) && isLabel(under.text) && above !== '' && above === below;
}

/**
 * Whether a number was broken in a column too narrow for it, and the page ended in between: one half of the row has
 * figures alone and not all of them, and each has its rest in the other, where nothing more had room in its line.
 */
function isCutNumber(pairs: readonly Pair[]): boolean {
  return (['over', 'under'] as const).some((side) => {
    const filled = pairs.filter((pair) => pair[side].text !== '');
    const other = pairs.filter((pair) => pair[side === 'over' ? 'under' : 'over'].text !== '');
    return (
      filled.length > 0 &&
      other.length > filled.length + 1 &&
      filled.every((pair) => !isLabel(pair[side].text) && isBrokenNumber(pair))
    );
  });
}

function isBrokenNumber({ over, under }: Pair): boolean {
  const next = under.chars[0];
  if (!/^\d{2,}$/.test(over.text) || !/^\d+$/.test(under.text) || !next) return false;
  const line = Math.max(...over.chars.map(({ x1 }) => x1)) - Math.min(...over.chars.map(({ x0 }) => x0));
  return line + (next.x1 - next.x0) > over.area.x1 - over.area.x0 - 2 * PADDING;
}

/** A figure is whole: nothing goes on with it, and it goes on with nothing. So is a label; a numeral begins one. */
function isContradiction({ over, under }: Pair): boolean {
  if (over.text === '' || under.text === '') return false;
  if (!isLabel(over.text) || !isLabel(under.text)) return true;
  if (isOneLabel(over.text, under.text)) return false;
  return beginsLabel(under.text) || (isWholeLabel(over.text) && isWholeLabel(under.text));
}

function filledOf(cells: readonly FilledCell[]): FilledCell[] {
  return cells.filter(({ text }) => text !== '');
}

/** Whether cells without text are lower than a line of the text around them, so that they had no room for one. */
function isLow(cells: readonly FilledCell[], around: readonly FilledCell[]): boolean {
  const heights = around.flatMap(({ chars }) => chars.map(({ y0, y1 }) => y1 - y0));
  const line = heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0;
  return cells.every(({ area }) => area.y1 - area.y0 < 1.2 * line);
}

function goesOnInWords(pairs: readonly Pair[]): boolean {
  const figures = (side: keyof Pair) =>
    pairs.filter((pair) => pair[side].text !== '' && !isLabel(pair[side].text)).length;
  const [above, below] = [figures('over'), figures('under')];
  if (above > 0 && below > 0) return false;
  const words = pairs.filter(({ under }) => under.text !== '' && isLabel(under.text));
  // A label that had room above, its figures set lower than that.
  if (words.length === 0) {
    const labels = pairs.filter(({ over }) => over.text !== '' && beginsLabel(over.text));
    return below > 1 && labels.length > 0;
  }
  if (words.some(({ over, under }) => isOneLabel(over.text, under.text))) return true;
  if (words.some(({ under }) => isWholeLabel(under.text))) return false;
  const goOn = words.every(({ over, under }) => isFull(over, under) && !isWholeLabel(over.text));
  // A row of a header has words in all of its cells, and half of it has some of them in each.
  const filled = pairs.filter(({ over }) => over.text !== '').length;
  return goOn && (above + below > 0 || (words.length > 1 && filled >= words.length));
}

/** Whether the text of a cell ends because there was hardly room for more in its line. */
function isFull({ area, chars, text }: FilledCell, next: FilledCell): boolean {
  const last = chars.at(-1);
  const char = next.chars[0];
  if (text === '' || !last || !char) return false;
  const line = chars.filter(({ y0 }) => Math.abs(y0 - last.y0) < 2);
  const free = area.x1 - area.x0 - 2 * PADDING - (last.x1 - Math.min(...line.map(({ x0 }) => x0)));
  // Marks that begin no line take the character before along to the next.
  return free < 2.5 * (char.x1 - char.x0);
}
