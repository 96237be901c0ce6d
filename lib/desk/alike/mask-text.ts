import { aboutTheReport, aspectList } from '../../forms/annual-disclosure/aspects';
import { unitName } from '../../report/unit-names';
import { foldWidth } from '../../text/fold';
import { isBlank, isInvisible } from '../../text/invisible';
import { namesOf } from '../../year-before';

/** A text as it is compared, and where in the text as it is written each of its characters stands. */
export interface MaskedText {
  chars: string;
  at: number[];
}

/** What stands for the unit's own name. */
const ownName = '#';

/** Figures, percentages, dates: what is filled into a sentence does not make it another. */
const figures =
  /[\d.,%]*\d[\d.,%]*(?:年度?|月|日)?|[〇零一二三四五六七八九十百千两]+(?=[年月日件条篇个次份起名人项期场例余多])/g;
/** Laws and notices by their titles, and what every report says of itself: it is not the unit's own to word. */
const official = [/《[^》]{1,80}》/g, new RegExp(aboutTheReport, 'g'), new RegExp(aspectList, 'g')];

/**
 * A text without spaces, in one width, without figures, dates, titles of laws and what every report says
 * of itself; the unit's own names are one sign, whichever of them is used.
 * @param agency as the report has it; null: it names none
 */
export function maskText(text: string, agency: string | null): MaskedText {
  const folded = foldWidth(text);
  const tight: number[] = [];
  for (let at = 0; at < folded.length; at++)
    if (isPlain(folded.charCodeAt(at)) || !(isBlank(folded[at]!) || isInvisible(folded[at]!))) tight.push(at);
  const said = tight.map((at) => folded[at]).join('');
  const hidden = new Uint8Array(said.length);
  const hide = (pattern: RegExp, as: 1 | 2) => {
    for (const { index, 0: match } of said.matchAll(pattern)) {
      hidden.fill(1, index, index + match.length);
      if (as === 2) hidden[index] = 2;
    }
  };
  for (const pattern of official) hide(pattern, 1);
  hide(figures, 1);
  const names = agency === null ? [] : ownNames(agency);
  if (names.length > 0) hide(new RegExp(names.map(escaped).join('|'), 'g'), 2);
  let chars = '';
  const at: number[] = [];
  for (let index = 0; index < said.length; index++) {
    if (hidden[index] === 1) continue;
    chars += hidden[index] === 2 ? ownName : said[index];
    at.push(tight[index]!);
  }
  return { chars, at };
}

/** All that a unit may call itself and the places that it belongs to, the longest first. */
export function ownNames(agency: string): string[] {
  const name = unitName(agency);
  const own = name?.own ?? '';
  // A department's business is not its name: 民政 is said by every office.
  const stem = name && name.kind !== 'department' ? own.replace(/(?:镇|乡|苏木|街道|县|旗|区)$/, '') : '';
  const short = agency.replace(/(?:办公[厅室]|办事处)$/, '');
  const all = new Set([...namesOf(agency), ...namesOf(short), own, stem, ...(name?.places ?? [])]);
  return [...all].filter(({ length }) => length >= 2).sort((one, other) => other.length - one.length);
}

/** Printing ASCII, Chinese marks and ideographs: most of a text is nothing else. */
function isPlain(code: number): boolean {
  return (
    (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0x3040) || (code >= 0x4e00 && code < 0xa000)
  );
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
