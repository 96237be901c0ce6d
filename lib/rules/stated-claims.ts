import { type Claim, contradicts, holdAgainst, readClaims, readingsOf } from '../claims';
import type { HeldClaim, SectionKey, TableKey } from '../inspection';
import { sectionLabel } from '../labels/labels';
import type { Spot } from '../page/spot';
import type { Paragraph } from '../report/paragraphs';
import type { Report } from '../report/read-report';
import type { FindingDraft, RuleJudgement } from './rule';
import type { TieOutDetail } from './tie-out-in-words';
import { wholeQuote } from './whole-quote';

/** A statement of the prose about the tables, with its paragraph. */
export interface Stated {
  claim: Claim;
  paragraph: Paragraph;
}

/** Three rules, and what a person sees of the reading, ask for the claims of one report; its prose is read once. */
const stated = new WeakMap<Report, Stated[]>();

/** What the prose of a report states about its tables, in reading order. */
export function claimsOf(report: Report): Stated[] {
  const known = stated.get(report);
  if (known) return known;
  const { year, agency } = report.identity;
  let under = '';
  let section: SectionKey | null = null;
  const read = report.paragraphs.flatMap((paragraph) => {
    if (paragraph.section !== section) {
      section = paragraph.section;
      under = section === null ? '' : sectionLabel(section);
    }
    if (isSubHeading(paragraph.text)) under = paragraph.text;
    return readClaims(paragraph.text, { year, agency, under })
      .filter((claim) => claim.start >= paragraph.from)
      .map((claim) => ({ claim, paragraph }));
  });
  // 政府信息公开行政复议均为0件: what is said of disclosure goes before a count of reviews that names no cause.
  const sure = new Set(read.flatMap(({ claim }) => (claim.degree === 'certain' ? [claim.subject] : [])));
  const told = read.filter(
    ({ claim }) =>
      claim.degree === 'certain' || !claim.subject.startsWith('reviews.') || !sure.has(claim.subject),
  );
  stated.set(report, told);
  return told;
}

/** What the prose of a report states about its tables, each held against them, with its place, in reading order. */
export function heldClaims(report: Report): { claim: HeldClaim; spot: Spot }[] {
  return claimsOf(report).map(({ claim, paragraph: { section, address } }) => {
    const { words, subject, value, start, end } = claim;
    const { agrees, figure, facts } = holdAgainst(claim, report.facts);
    const held = facts.filter((fact) => report.facts.has(fact));
    return {
      claim: { words, section, subject, value, facts: held, figure, agrees },
      spot: { kind: 'words', address, start, end },
    };
  });
}

/** `（二）依申请公开情况`: a line of its own that says what the next ones are about. */
function isSubHeading(text: string): boolean {
  const states = /\d\s*[件条份]|^(?:暂?无|没有|未|零|0)/.test(text);
  return text.length <= 30 && !/[，,。；;]./.test(text) && !states;
}

/** Ties the claims about one table out against its figures; fires only where no reading of a claim agrees. */
export function tieOut(report: Report, table: TableKey): RuleJudgement<TieOutDetail> {
  const claims = claimsOf(report);
  const wrong = new Set(
    claims.flatMap(({ claim, paragraph: { address } }) =>
      claim.degree === 'certain' && contradicts(claim, report.facts)
        ? [`${address} ${claim.start}–${claim.end}`]
        : [],
    ),
  );
  const findings = claims.flatMap(({ claim, paragraph }): FindingDraft<TieOutDetail>[] => {
    if (!claim.subject.startsWith(`${table}.`)) return [];
    const contradiction = contradicts(claim, report.facts);
    if (!contradiction) return [];
    // 办理5件 is read twice; where it is wrong for certain, nothing more need be said of it.
    const place = `${paragraph.address} ${claim.start}–${claim.end}`;
    if (claim.degree === 'likely' && wrong.has(place)) return [];
    const inWords = claim.value + (claim.carriedIn ?? 0);
    const numbers = claim.negated
      ? []
      : [inWords, ...(claim.carriedIn === undefined ? [] : [claim.carriedIn])];
    const { start, end } = wholeQuote(paragraph.text, claim, numbers);
    const quote = paragraph.text.slice(start, end);
    return [
      {
        facts: contradiction.facts.filter((fact) => report.facts.has(fact)),
        section: paragraph.section,
        spot: { kind: 'words', address: paragraph.address, start, end },
        detail: detailOf(claim, quote, contradiction.expected, contradiction.facts, report),
        expected: contradiction.expected,
        actual: claim.value,
        quote,
        // A likely reading is to be looked at, not to be called wrong.
        ...(claim.degree === 'likely' ? { severity: 'warning' } : {}),
      },
    ];
  });
  return { findings, notJudged: [] };
}

function detailOf(
  claim: Claim,
  words: string,
  tabled: number,
  facts: readonly string[],
  report: Report,
): TieOutDetail {
  const { subject, value: stated, carriedIn = 0 } = claim;
  const reading = readingsOf(claim).find(({ plus, minus }) => [...plus, ...minus].join() === facts.join());
  const terms = facts.map((fact, at) => ({
    fact,
    value: report.facts.get(fact)?.value ?? 0,
    less: reading !== undefined && at >= reading.plus.length,
  }));
  return { words, subject, stated, carriedIn, tabled, terms };
}
