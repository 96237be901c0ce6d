import type { ClaimContext, ClaimSubject } from './claim';
import type { Clause } from './clauses';
import { levelOf, type Token } from './scanner';

/** A claim before its range is translated back to the original text. */
export interface Draft {
  subject: ClaimSubject;
  value: number;
  negated: boolean;
  start: number;
  end: number;
  carriedIn?: number;
}

/** What the reader remembers from clause to clause. The grammars read it and add their drafts. */
export interface Reading {
  readonly text: string;
  readonly context: ClaimContext;
  readonly drafts: Draft[];
  /**
   * Which time the words speak of: the report's year, another one, or not said. `part` is a part of the year or a
   * count since whenever, and ends with its sentence; a year that was named stands until the next.
   */
  period: 'this' | 'other' | 'part' | 'open';
  /** What the paragraph speaks of: a bare 申请 is one of ours only while that is applications. */
  topic: 'applications' | 'other' | null;
  /** The last count of applications received or on the desk. */
  received: Draft | null;
  /** The last count of applications, received or handled, in this sentence: what a bracket behind it speaks of. */
  counted: Draft | null;
  /** The paragraph has named disclosure as what the reviews are about. */
  cause: boolean;

  // Of the sentence:
  /** 如, 将, 应当: nothing that follows has happened. */
  halted: boolean;
  /** Its counts are another body's, until the unit names itself again. */
  foreign: boolean;
  /** Applications are named, and no other business since. */
  named: boolean;
  /** 其中 was said of the count of applications: what follows are parts, until they make up this number. */
  parts: number | null;
  /** The sentence lists what was published or looked through: its counts are no decisions. */
  published: boolean;
  /** It counts cases 办理 or 受理, which need not be decisions. */
  cases: boolean;
  review: 'reconsideration' | 'litigation' | null;
  /** The sentence itself has named it. */
  causeHere: boolean;
  /** It counts reviews of every kind: beside decisions on licences and penalties, or with ours among them. */
  allBusiness: boolean;
  /** Counts of reviews for which the sentence has named no cause; it may yet say that they are about all business. */
  general: Draft[];
  normative: boolean;
}

/** A piece of grammar found in a clause: which words of it, from and to (exclusive). */
export interface Found {
  from: number;
  to: number;
}

/** A claim that a clause may make; made only if no other begins before it. */
export interface Proposal extends Found {
  make(): void;
}

/** Looks for a pattern among the words `from` onwards. */
export function find(pattern: RegExp, clause: Clause, from = 0): Found | null {
  const match = pattern.exec(from === 0 ? clause.letters : clause.letters.slice(from));
  return match === null ? null : { from: from + match.index, to: from + match.index + match[0].length };
}

/** The first word of one of these classes within what was found. */
export function wordOf(letters: string, clause: Clause, found: Found): Token | null {
  for (let i = found.from; i < found.to; i++) {
    if (letters.includes(clause.letters[i] as string)) return clause.tokens[i] as Token;
  }
  return null;
}

export const wordsIn = (reading: Reading, token: Token): string => reading.text.slice(token.start, token.end);

/** Adds a claim over the words found. */
export function claim(
  reading: Reading,
  clause: Clause,
  found: Found,
  subject: ClaimSubject,
  value: number,
  negated = false,
): Draft {
  const draft: Draft = {
    subject,
    value,
    negated,
    start: (clause.tokens[found.from] as Token).start,
    end: (clause.tokens[found.to - 1] as Token).end,
  };
  reading.drafts.push(draft);
  return draft;
}

/** Words for the whole of a year that has been named before. */
const WITHIN = /^(?:全年度?|全年|年度内|年内|当年)$/;

/** Which year a clause speaks of, up to a word of it. Last year as a yardstick or as an origin is no period. */
export function periodUpTo(reading: Reading, clause: Clause, to: number): Reading['period'] {
  let period = reading.period;
  for (let i = 0; i < to; i++) {
    const letter = clause.letters[i] as string;
    // 2021年全年: the year in front says which year's whole.
    if (letter === 'y' && period === 'other' && WITHIN.test(wordsIn(reading, clause.tokens[i] as Token)))
      continue;
    // 自2008年以来截至2021年底: up to when is not since when.
    if (letter === 'y' && period === 'part' && clause.letters[i - 1] === 'b') continue;
    if (letter === 'y') period = 'this';
    else if (letter === 'q' || (letter === '+' && period === 'open')) period = 'part';
    else if ('lzV'.includes(letter)) {
      const near = clause.letters.slice(Math.max(0, i - 2), i + 3);
      const since = letter === 'z' && clause.letters[i - 1] === 'y'; // 2021年以来
      if (near.includes('k') || near.includes('C') || since) continue;
      period = letter === 'z' && clause.tokens[i]?.value === 0 ? 'part' : 'other';
    }
  }
  return period;
}

const NAME =
  /(?:局|委|办|镇|乡|街道|厅|中心|支队|大队|公司|政府|办公室|办公厅|办事处|园区|管委会|所|站|学校|医院|村|社区|系统|机关)$/;

/** Is the body that the unknown words end with the unit itself? 县卫健局 is short for 某县卫生健康局. */
function isOwn(name: string, agency: string | null): boolean {
  if (agency === null) return true;
  const level = levelOf(name);
  if (level !== '' && level !== levelOf(agency)) return false;
  let at = agency.length;
  let matched = 0;
  for (let i = name.length - 1; i >= 0; i--) {
    at = agency.lastIndexOf(name[i] as string, at - 1);
    if (at < 0) break;
    matched++;
    if (at === 0) break;
  }
  return matched >= Math.min(3, name.length);
}

function isForeignName(reading: Reading, token: Token): boolean {
  const words = wordsIn(reading, token).slice(-24);
  // 部机关 is the ministry itself, without its offices elsewhere.
  const name = words.replace(/机关$/, '');
  return NAME.test(words) && !isOwn(name, reading.context.agency);
}

/** Whose counts a clause gives, if it says so: 县公安局收到120件 makes 办结118件 behind it that bureau's as well. */
export function foreignAfter(reading: Reading, clause: Clause): boolean {
  const { letters, tokens } = clause;
  let foreign = reading.foreign;
  const counts = /[N&=]/.test(letters) && /[AaESKZRHB1-7]/.test(letters);
  for (const [i, token] of tokens.entries()) {
    const letter = letters[i] as string;
    if (letter === 's') foreign = false;
    else if (!counts) continue;
    else if (letter === 'o') foreign = true;
    else if (letter === 'x' && /^[ymb+]*[RHBTIWDEAN]/.test(letters.slice(i + 1)))
      foreign ||= isForeignName(reading, token);
    else if (letter === 'N') break;
  }
  return foreign;
}

/**
 * May the words found speak for the unit and its report year? Not if what stands before them in the clause names
 * another body, a comparison, a rule or a guess, or if the year is another one.
 */
export function speaksForUnit(reading: Reading, clause: Clause, found: Found, alsoNot = ''): boolean {
  if (reading.halted || reading.foreign || !/this|open/.test(periodUpTo(reading, clause, found.to)))
    return false;
  for (let i = 0; i < found.to; i++) {
    const letter = clause.letters[i] as string;
    if (`ouk~${alsoNot}`.includes(letter)) return false;
    if (letter === 'x' && i < found.from && isForeignName(reading, clause.tokens[i] as Token)) return false;
  }
  return clause.letters[found.from - 1] !== 'U';
}
