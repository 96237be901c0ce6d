import { factLabel, sectionLabel } from '../findings/labels';
import type { Finding, ReportInspection, SectionKey, Severity } from '../inspection';
import { groupFindings } from '../tab/groups';
import { type CopiesWords, copiesWords, type FiguresSentence } from '../words/copies';

/** Settled findings do not appear, or appear behind the others with what was decided. */
export type SettledChoice = 'left out' | 'marked';

/** A finding in words, as every list of findings has it. */
export interface FindingLine {
  finding: Finding;
  severity: Severity;
  /** Of the section that it stands in; null: it concerns the report as a whole. */
  section: SectionKey | null;
  /** The section's official heading, or that it is the whole report. */
  sectionName: string;
  /** Row and column, or the words concerned; empty for what concerns a whole part. */
  place: string;
  message: string;
  /** What the page says and what it should say, where they are known. */
  actual: string | null;
  expected: string | null;
  /** What it should say is the sum of its parts: a part may be wrong as well. */
  isSum: boolean;
  basis: string;
  /** Whether the message itself names the words concerned, and both figures where they are words. */
  says: { place: boolean; figures: boolean };
  /** What was decided about it, or null. */
  settled: string | null;
}

/**
 * The findings of a report in the order in which the popup lists them, those that are settled behind the others.
 * Everything is in the language in which the page was inspected, because the sentences are.
 */
export function findingLines(inspection: ReportInspection, choice: SettledChoice): FindingLine[] {
  const words = copiesWords(inspection.language);
  const open = inspection.findings.filter(({ settled }) => !settled);
  const settled = choice === 'marked' ? inspection.findings.filter(({ settled }) => settled) : [];
  return [...inOrder(open), ...inOrder(settled)].map((finding) => lineOf(finding, inspection, words));
}

/** How many findings of each severity are to be dealt with: the settled ones are not. */
export function openCounts({ findings }: ReportInspection): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, settled } of findings) if (!settled) counts[severity]++;
  return counts;
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const placed = findings.map((finding) => ({ frame: 0, finding }));
  return groupFindings(placed).flatMap((group) => group.findings.map(({ finding }) => finding));
}

function lineOf(finding: Finding, inspection: ReportInspection, words: CopiesWords): FindingLine {
  const { severity, section, message, basis, settled, actual, expected } = finding;
  const inMessage = (value: unknown) =>
    typeof value === 'string' &&
    (message.includes(value) || message.includes(figure(finding, value, words) ?? value));
  // What explains others names the figure to change as well, which need not be the one that it hangs on.
  const hangs = wordsConcerned(finding) ?? (finding.explained ? null : factLabel(finding.facts[0]!));
  const shown = isOfCell(finding, inspection);
  return {
    ...{ finding, severity, section, message, basis },
    sectionName: section === null ? words.whole : sectionLabel(section),
    place: placeOf(finding, words),
    actual: shown ? figure(finding, actual, words) : null,
    expected: shown ? figure(finding, expected, words) : null,
    isSum: sums.test(finding.rule) && explanationsOf(finding, inspection).length === 0,
    says: {
      place: hangs !== null && inMessage(hangs),
      figures:
        [actual, expected].every((value) => value === undefined || inMessage(value)) ||
        compares.test(finding.rule) ||
        tellsBoth.test(finding.rule) ||
        isExplainedOtherwise(finding, inspection),
    },
    settled: settled ? words.settled(settled.reason, settled.note, settled.on) : null,
  };
}

/**
 * Rules that hold two statements of the page against each other. The message has both; which of them is wrong is not
 * known, so that neither may be called what the other should be.
 */
const compares = /^(?:tie-out\/|applications\/roll-forward$|disclosure\/part-whole$|continuity\/)/;

/** Rules whose message says as numbers what is there and what should be. */
const tellsBoth = /^(?:value\/blank|identity\/year)$/;

/** Rules that hold a total against the sum of its parts. */
const sums = /^(?:applications|reviews)\/(?:cross-)?footing$/;

/** Whether a finding goes when another figure is changed: then its own is not to become what the sum would have. */
function isExplainedOtherwise(finding: Finding, inspection: ReportInspection): boolean {
  const { facts, expected } = finding;
  return explanationsOf(finding, inspection).some(
    ({ fact, value }) => !(fact === facts[0] && value === expected),
  );
}

/** The one figure that, if changed, settles this finding with others, where there is one. */
function explanationsOf({ id }: Finding, { findings }: ReportInspection) {
  return findings.flatMap(({ explained }) =>
    explained && [...explained.settles, ...(explained.settled ?? [])].includes(id) ? [explained] : [],
  );
}

/** A roll-forward compares two sums; what the cell says in front of which it stands may be something else. */
function isOfCell({ rule, facts, actual }: Finding, { report }: ReportInspection): boolean {
  const [first = ''] = facts;
  const fact = Object.hasOwn(report.facts, first) ? report.facts[first] : undefined;
  return rule !== 'applications/roll-forward' || fact === undefined || fact.value === actual;
}

/** The words of the page or of the form that a finding hangs on, null where it is a cell. */
function wordsConcerned({ rule, facts, quote, expected }: Finding): string | null {
  // What is missing from a table has cells on the form, and none on the page.
  if (rule.startsWith('template/') && facts.length > 0) return quote ?? String(expected ?? '');
  // A tie-out names the figures that it compares as well, but the sentence is where it hangs.
  return facts.length === 0 || (quote && rule.startsWith('tie-out/')) ? (quote ?? '') : null;
}

function placeOf(finding: Finding, words: CopiesWords): string {
  const { rule, facts } = finding;
  const [first] = facts;
  const hangs = wordsConcerned(finding);
  if (first === undefined || hangs !== null) return hangs ? words.quoted(hangs) : '';
  const place = factLabel(first);
  // These facts are the cells concerned, one and all; other rules name the members of an equation.
  return rule === 'value/blank' && facts.length > 1 ? words.andMore(place, facts.length) : place;
}

function figure({ rule }: Finding, value: Finding['actual'], words: CopiesWords): string | null {
  if (value === undefined) return null;
  // What is wrong there is the unit: a number without one would leave the question open.
  if (typeof value === 'number' && rule === 'value/unit') return words.amount(value);
  if (typeof value === 'number') return String(value);
  if (value.trim() === '') return words.blank;
  if (rule === 'template/edition' && (value === '2019' || value === '2021')) return words.edition(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? words.date(value) : value;
}

/** The figures of a line as a sentence, where the message does not say them already. */
export function figuresOf({ actual, expected, isSum, says }: FindingLine, sentence: FiguresSentence): string {
  return says.figures || (actual === null && expected === null) ? '' : sentence(actual, expected, isSum);
}
