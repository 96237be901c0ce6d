import { type Claim, contradicts, readClaims } from '../claims';
import { factLabel, sectionLabel } from '../findings/labels';
import type { SectionKey, TableKey } from '../inspection';
import type { Paragraph } from '../report/paragraphs';
import type { Report } from '../report/read-report';
import type { Draft, Judgement } from './rule';

/** What a tie-out found: the words of a claim against the figures that they speak of. */
export interface TieOutDetail {
  words: string;
  stated: number;
  tabled: number;
  /** The figures in words, in the order of the sum; one is negative when it is taken off. */
  figures: string[];
}

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
  stated.set(report, read);
  return read;
}

/** `（二）依申请公开情况`: a line of its own that says what the next ones are about. */
function isSubHeading(text: string): boolean {
  return text.length <= 30 && !/[，,。；;]./.test(text) && !/\d\s*[件条份]/.test(text);
}

/** Ties the claims about one table out against its figures; fires only where no reading of a claim agrees. */
export function tieOut(report: Report, table: TableKey): Judgement<TieOutDetail> {
  const findings = claimsOf(report).flatMap(({ claim, paragraph }): Draft<TieOutDetail>[] => {
    if (!claim.subject.startsWith(`${table}.`)) return [];
    const contradiction = contradicts(claim, report.facts);
    if (!contradiction) return [];
    return [
      {
        facts: contradiction.facts.filter((fact) => report.facts.has(fact)),
        section: paragraph.section,
        spot: { kind: 'words', address: paragraph.address, start: claim.start, end: claim.end },
        detail: {
          words: claim.words,
          stated: claim.value,
          tabled: contradiction.expected,
          figures: contradiction.facts.map(factLabel),
        },
        expected: contradiction.expected,
        actual: claim.value,
        quote: claim.words,
        ...(isDoubtful(claim, contradiction.expected) ? { severity: 'warning' } : {}),
      },
    ];
  });
  return { findings, notJudged: [] };
}

/** A likely reading, or what was withdrawn is the difference: to be looked at, not to be called wrong. */
const isDoubtful = ({ degree, value, withdrawn }: Claim, tabled: number): boolean =>
  degree === 'likely' || (withdrawn !== undefined && value - withdrawn === tabled);

/** The sentence of a tie-out, the same for every table. */
export const tieOutSays = {
  'zh-CN': ({ words, stated: said, tabled, figures }: TieOutDetail) =>
    `正文“${words}”为${said}，与统计表不一致：${namesOf(figures)}为${tabled}。`,
  en: ({ words, stated: said, tabled, figures }: TieOutDetail) =>
    `The text says “${words}”, ${said}; the table has ${tabled} (${namesOf(figures)}).`,
};

function namesOf(figures: string[]): string {
  const named = figures
    .slice(0, 3)
    .map((figure) => `“${figure}”`)
    .join('、');
  return figures.length > 1 ? `${named}${figures.length > 3 ? '等' : ''}合计` : named;
}
