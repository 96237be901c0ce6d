import { comparisonOf } from '../findings/comparison';
import { shortBasis } from '../findings/short-basis';
import { isEdition } from '../forms/all-kinds';
import type { Finding, Severity, Term } from '../inspection';
import { namesCell } from '../labels/cells-in-words';
import { relationOf, type WrittenEquation, writeEquation, writeNumber } from '../labels/written-equation';
import type { FigureWords } from '../words/figures';
import { compareWordings, type Stretch } from './wording';

/** One term of the equation as the card lists it. */
export interface TermLine {
  fact: string;
  label: string;
  /** Of the first figure behind the sign of the equation, that sign. */
  sign: '' | '+' | '−' | WrittenEquation['sign'];
  text: string;
}

/** `3 + 1（其余 15 项为 0）= 4 ≠ 5`, in parts: what stands before the sign and behind it, in steps that are equal. */
export interface Formula {
  before: string[];
  /** A remark behind the first of them; empty: none. */
  zeros: string;
  sign: string;
  after: string[];
}

/** What the card says about a finding, ready to be shown. */
export interface CardText {
  rule: string;
  name: string;
  severity: Severity;
  severityName: string;
  /** Row and column of the cell that the finding is about; empty where it is about words, or says it itself. */
  place: string;
  formula: Formula | null;
  terms: TermLine[];
  /** Expected, actual and the difference, as far as there are any. */
  figures: { label: string; text: string; stretches?: Stretch[] }[];
  quote: string;
  basis: string;
  /** The basis by its short name. */
  shortBasis: string;
  /** Words to look for by eye where the place cannot be shown: those quoted, else row and column of the cell. */
  lookFor: string;
}

export interface CardSources {
  words: FigureWords;
  /** Short name of a rule. */
  ruleName: (rule: string) => string;
  /** Row and column of a fact in the words of the form. */
  label: (fact: string) => string;
}

/** Puts a finding into the words and figures of the card. */
export function describeCard(finding: Finding, { words, ruleName, label }: CardSources): CardText {
  const equation = writeEquation(finding.equation ?? [], relationOf(finding.rule), words.blank);
  return {
    rule: finding.rule,
    name: ruleName(finding.rule),
    severity: finding.severity,
    severityName: words.severity[finding.severity],
    place: placeOf(finding, label),
    formula: equation && writeFormula(equation, words),
    terms: equation ? listTerms(finding, equation.sign, words, label) : [],
    figures: figuresOf(finding, equation, words),
    quote: finding.quote ?? '',
    basis: finding.basis,
    shortBasis: shortBasis(finding.basis),
    lookFor: finding.quote || (finding.facts[0] === undefined ? '' : label(finding.facts[0])),
  };
}

/** Row and column of the cell that a finding is about. Words that are compared with a cell are about themselves. */
function placeOf({ rule, facts: [first], quote, message }: Finding, label: (fact: string) => string): string {
  // The cells of a row that is missing are nowhere; a roll-forward is about a column.
  if (rule === 'template/row' || rule === 'applications/roll-forward') return '';
  return first === undefined || quote !== undefined || namesCell(message, first) ? '' : label(first);
}

function writeFormula({ before, sign, after, zeros }: WrittenEquation, words: FigureWords): Formula {
  const told = zeros.count > 0 ? words.zeros(zeros.count, before[0] !== '0', zeros.blank) : '';
  return { before, zeros: told, sign, after };
}

/** Every term on its own line, in the order of the formula. */
function listTerms(
  { rule, equation: terms = [] }: Finding,
  between: WrittenEquation['sign'],
  words: FigureWords,
  label: CardSources['label'],
): TermLine[] {
  const parts = terms.filter(({ role }) => role !== 'whole');
  const wholes = terms.filter(({ role }) => role === 'whole');
  const line = ({ fact, value }: Term, sign: TermLine['sign']): TermLine => ({
    fact,
    label: label(fact),
    sign,
    text: value === null ? words.blank : writeNumber(value),
  });
  const opens = wholes.length > 1 || relationOf(rule) === 'at most';
  const [before, after] = opens ? [wholes, parts] : [parts, wholes];
  const lines = (some: readonly Term[], first: TermLine['sign']) =>
    some.map((term, index) => line(term, index === 0 ? first : term.role === 'subtrahend' ? '−' : '+'));
  return [...lines(before, before[0]?.role === 'subtrahend' ? '−' : ''), ...lines(after, between)];
}

/**
 * The two figures by what they are to each other. Of a sum the formula has them, and all that is known besides is by
 * how much its sides differ.
 */
function figuresOf(
  finding: Finding,
  equation: WrittenEquation | null,
  words: FigureWords,
): CardText['figures'] {
  const { expected, actual } = finding;
  const comparison = comparisonOf(finding.rule);
  const write = (figure: number | string) => (typeof figure === 'number' ? writeNumber(figure) : figure);
  const differ = () =>
    typeof expected === 'number' && typeof actual === 'number'
      ? [{ label: words.difference, text: writeNumber(Math.abs(exact(actual - expected))) }]
      : [];
  const both = (asIs: string, asFound: string) =>
    expected === undefined || actual === undefined
      ? []
      : [{ label: asIs, text: write(expected) }, { label: asFound, text: write(actual) }, ...differ()];
  switch (comparison) {
    case 'sum':
      return equation ? [{ label: words.difference, text: writeNumber(equation.difference) }] : differ();
    case 'at most':
      return expected === undefined ? [] : [{ label: words.atMost, text: write(expected) }];
    case 'text and table':
      return both(words.inTable, words.inText);
    case 'parts in text':
      return both(words.parts, words.total);
    case 'years':
      return both(words.lastYear, words.entered);
    case 'deadline':
      return isDate(expected) && isDate(actual)
        ? [
            { label: words.deadline, text: words.date(expected) },
            { label: words.published, text: words.date(actual) },
          ]
        : [];
    case 'form':
      return byTheForm(finding, words);
  }
}

/** What the form has, and what the page has instead. */
function byTheForm(finding: Finding, words: FigureWords): CardText['figures'] {
  const { rule, facts, quote } = finding;
  const named = (value: Finding['actual']) =>
    rule === 'template/edition' && isEdition(value) ? words.edition(value) : value;
  const [expected, actual] = [named(finding.expected), named(finding.actual)];
  const wordings =
    typeof actual === 'string' && typeof expected === 'string' ? compareWordings(actual, expected) : null;
  const figure = (label: string, value: number | string, stretches?: Stretch[]) => ({
    label,
    text: typeof value === 'number' ? writeNumber(value) : value || words.blank,
    ...(stretches ? { stretches } : {}),
  });
  // A cell is filled in, words are written.
  const asFound = facts.length > 0 && quote === undefined ? words.entered : words.written;
  return [
    ...(expected === undefined ? [] : [figure(words.expected, expected, wordings?.form)]),
    ...(actual === undefined ? [] : [figure(asFound, actual, wordings?.page)]),
  ];
}

function isDate(figure: Finding['actual']): figure is string {
  return typeof figure === 'string' && /^\d{4}-\d\d-\d\d$/.test(figure);
}

// Amounts have up to four decimals (万元); subtracting them in binary must not show on screen.
function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
