import { factLabel, sectionLabel } from '../findings/labels';
import type { Finding, ReportInspection, SectionKey, Severity } from '../inspection';
import { groupFindings } from '../tab/groups';
import { type CopiesWords, copiesWords } from '../words/copies';

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
  return [...inOrder(open), ...inOrder(settled)].map((finding) => lineOf(finding, words));
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

function lineOf(finding: Finding, words: CopiesWords): FindingLine {
  const { severity, section, message, basis, settled, actual, expected } = finding;
  const inMessage = (value: unknown) => typeof value === 'string' && message.includes(value);
  return {
    ...{ finding, severity, section, message, basis },
    sectionName: section === null ? words.whole : sectionLabel(section),
    place: placeOf(finding, words),
    actual: figure(finding, actual, words),
    expected: figure(finding, expected, words),
    says: {
      place: finding.facts.length === 0 && inMessage(finding.quote),
      figures: [actual, expected].every((value) => value === undefined || inMessage(value)),
    },
    settled: settled ? words.settled(settled.reason, settled.note, settled.on) : null,
  };
}

function placeOf({ rule, facts, quote }: Finding, words: CopiesWords): string {
  const [first] = facts;
  // A tie-out names the figures that it compares as well, but the sentence is where it hangs.
  if (first === undefined || (quote && rule.startsWith('tie-out/'))) return quote ? words.quoted(quote) : '';
  const place = factLabel(first);
  // These facts are the cells concerned, one and all; other rules name the members of an equation.
  return rule === 'value/blank' && facts.length > 1 ? words.andMore(place, facts.length) : place;
}

function figure({ rule }: Finding, value: Finding['actual'], words: CopiesWords): string | null {
  if (value === undefined) return null;
  if (typeof value === 'number') return String(value);
  if (value.trim() === '') return words.blank;
  if (rule === 'template/edition' && (value === '2019' || value === '2021')) return words.edition(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? words.date(value) : value;
}

/** The figures of a line as a sentence, where the message does not say them already. */
export function figuresOf(
  { actual, expected, says }: FindingLine,
  sentence: (actual: string | null, expected: string | null) => string,
): string {
  return says.figures || (actual === null && expected === null) ? '' : sentence(actual, expected);
}
