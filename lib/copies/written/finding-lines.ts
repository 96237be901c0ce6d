import { type Comparison, comparisonOf } from '../../findings/comparison';
import { isEdition } from '../../forms/all-kinds';
import type { Finding, ReportInspection, SectionKey, Severity } from '../../inspection';
import { cellInWords } from '../../labels/cells-in-words';
import { columnLabel, partsOfKey, sectionLabel } from '../../labels/labels';
import { equationInLine, relationOf, writeEquation } from '../../labels/written-equation';
import { groupFindings } from '../../tab/groups';
import { type CopiesWords, copiesWords, type FiguresSentence } from '../../words/copies';

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
  /** What the page says. */
  actual: string | null;
  /** What the form has instead; null where two statements differ and nobody knows which of them is right. */
  expected: string | null;
  comparison: Comparison;
  /** What the page says stands in a cell: it is filled in, not written. */
  isEntered: boolean;
  /** The equation with the page's figures, and by how much its sides or the two figures differ. */
  equation: string | null;
  difference: number | null;
  basis: string;
  /** Whether the message itself names the place, and what is known of the figures. */
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
  const { rule, severity, section, message, basis, settled, actual, expected } = finding;
  const { language } = inspection;
  const inMessage = (value: unknown) =>
    typeof value === 'string' &&
    (message.includes(value) || message.includes(figure(finding, value, words) ?? value));
  const comparison = comparisonOf(rule);
  const written = writeEquation(finding.equation ?? [], relationOf(rule), words.blank);
  const numbers = typeof actual === 'number' && typeof expected === 'number' && comparison !== 'form';
  const place = placeOf(finding, inspection, words);
  return {
    ...{ finding, severity, section, message, basis, comparison, place },
    sectionName: section === null ? words.whole : sectionLabel(section),
    actual: isOfCell(finding, inspection) ? figure(finding, actual, words) : null,
    expected: comparison === 'form' ? figure(finding, expected, words) : null,
    isEntered: finding.facts.length > 0 && finding.quote === undefined,
    equation: written && equationInLine(written),
    difference: written?.difference ?? (numbers ? exact(Math.abs(actual - expected)) : null),
    says: {
      place:
        inMessage(wordsConcerned(finding) ?? cellInWords(finding.facts[0]!, language)) || inMessage(place),
      figures:
        comparison !== 'form' ||
        tellsBoth.test(rule) ||
        [actual, expected].every((value) => value === undefined || inMessage(value)),
    },
    settled: settled ? words.settled(settled.reason, settled.note, settled.on) : null,
  };
}

/** Rules whose message says as numbers what is there and what should be. */
const tellsBoth = /^(?:value\/blank|identity\/year)$/;

// Amounts have up to four decimals (万元); subtracting them in binary must not show.
function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
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

function placeOf(finding: Finding, { language }: ReportInspection, words: CopiesWords): string {
  const { rule, facts } = finding;
  const [first] = facts;
  const hangs = wordsConcerned(finding);
  if (first === undefined || hangs !== null) return hangs ? words.quoted(hangs) : '';
  // It is about a column: the badge hangs on the first of its cells.
  if (rule === 'applications/roll-forward') {
    const { table, column } = partsOfKey(first);
    return words.column(columnLabel(table, column));
  }
  const place = cellInWords(first, language);
  // These facts are the cells concerned, one and all; other rules name the members of an equation.
  return rule === 'value/blank' && facts.length > 1 ? words.andMore(place, facts.length) : place;
}

function figure({ rule }: Finding, value: Finding['actual'], words: CopiesWords): string | null {
  if (value === undefined) return null;
  // What is wrong there is the unit: a number without one would leave the question open.
  if (typeof value === 'number' && rule === 'value/unit') return words.amount(value);
  if (typeof value === 'number') return String(value);
  if (value.trim() === '') return words.blank;
  if (rule === 'template/edition' && isEdition(value)) return words.edition(value);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? words.date(value) : value;
}

/** The figures of a line as a sentence, where the message does not say them already. */
export function figuresOf(line: FindingLine, sentence: FiguresSentence): string {
  const { actual, expected, isEntered, says } = line;
  return says.figures || (actual === null && expected === null) ? '' : sentence(actual, expected, isEntered);
}
