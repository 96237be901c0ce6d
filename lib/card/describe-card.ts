import type { Finding, Severity, Term } from '../inspection';
import type { FigureWords } from '../words/figures';
import { difference, type WrittenEquation, writeEquation } from './equation';
import { compareWordings, type Stretch } from './wording';

/** One term of the equation as the card lists it. */
export interface TermLine {
  fact: string;
  label: string;
  sign: '' | '+' | '−' | '=';
  text: string;
}

/** `3 + 1（其余 15 项为 0）= 4 ≠ 5`, in parts. */
export interface Formula {
  left: string;
  zeros: string;
  sum: string;
  /** What the page has instead. */
  whole: string;
  /** How that is put together, when it is more than one figure. */
  wholeParts: string;
  holds: boolean;
}

/** What the card says about a finding, ready to be shown. */
export interface CardText {
  rule: string;
  name: string;
  severity: Severity;
  severityName: string;
  /** Row and column of the cell that the finding is about; empty where it is about words. */
  place: string;
  formula: Formula | null;
  terms: TermLine[];
  /** Expected, actual and the difference, as far as there are any. */
  figures: { label: string; text: string; stretches?: Stretch[] }[];
  quote: string;
  basis: string;
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
  const equation = writeEquation(finding);
  return {
    rule: finding.rule,
    name: ruleName(finding.rule),
    severity: finding.severity,
    severityName: words.severity[finding.severity],
    place: placeOf(finding, label),
    formula: equation && writeFormula(equation, words),
    terms: equation ? listTerms(finding, words, label) : [],
    figures: figuresOf(finding, words),
    quote: finding.quote ?? '',
    basis: finding.basis,
    lookFor: finding.quote || (finding.facts[0] === undefined ? '' : label(finding.facts[0])),
  };
}

/** Row and column of the cell that a finding is about. Words that are compared with a cell are about themselves. */
function placeOf({ rule, facts, quote }: Finding, label: (fact: string) => string): string {
  // The cells of a row that is missing are nowhere.
  if (rule === 'template/row') return '';
  return facts[0] !== undefined && quote === undefined ? label(facts[0]) : '';
}

function writeFormula({ figures, zeros, sum, wholes, whole }: WrittenEquation, words: FigureWords): Formula {
  return {
    left: writeSum(figures),
    zeros: zeros > 0 ? words.zeros(zeros, figures.length > 0) : '',
    sum: formatNumber(sum),
    whole: whole === null ? words.blank : formatNumber(whole),
    wholeParts: wholes.length > 1 ? writeSum(wholes) : '',
    holds: sum === (whole ?? 0),
  };
}

/** Every term on its own line; the figures that the others must make come last. */
function listTerms(finding: Finding, words: FigureWords, label: CardSources['label']): TermLine[] {
  const terms = finding.equation ?? [];
  const parts = terms.filter(({ role }) => role !== 'whole');
  const wholes = terms.filter(({ role }) => role === 'whole');
  const line = ({ fact, value }: Term, sign: TermLine['sign']): TermLine => ({
    fact,
    label: label(fact),
    sign,
    text: value === null ? words.blank : formatNumber(value),
  });
  return [
    ...parts.map((term, index) => line(term, term.role === 'subtrahend' ? '−' : index === 0 ? '' : '+')),
    ...wholes.map((term, index) => line(term, index === 0 ? '=' : '+')),
  ];
}

function figuresOf(finding: Finding, words: FigureWords): CardText['figures'] {
  const { expected, actual } = finding;
  const off = difference(finding);
  const figures: CardText['figures'] = [];
  // Only when both are dates are they ours: one that stands alone may be a text of the page.
  const dates = isDate(expected) && isDate(actual);
  const write = (figure: number | string) => (dates ? words.date(String(figure)) : formatFigure(figure));
  const wordings =
    !dates && typeof actual === 'string' && typeof expected === 'string'
      ? compareWordings(actual, expected)
      : null;
  const add = (label: string, text: string, stretches?: Stretch[]) =>
    figures.push({ label, text, ...(stretches ? { stretches } : {}) });
  // Where text and table contradict each other, neither is what it should be for being the table.
  const tied = /^tie-out\/(?!breakdown$)/.test(finding.rule);
  const [asIs, asFound] = tied ? [words.inTable, words.inText] : [words.expected, words.actual];
  if (expected !== undefined) add(asIs, write(expected), wordings?.form);
  if (actual !== undefined) add(asFound, write(actual) || words.blank, wordings?.page);
  if (off) figures.push({ label: words.difference, text: (off > 0 ? '+' : '') + formatNumber(off) });
  return figures;
}

function writeSum(terms: readonly Term[]): string {
  return terms
    .map(({ role, value }, index) => {
      const sign = role === 'subtrahend' ? '− ' : index === 0 ? '' : '+ ';
      const figure = formatNumber(value ?? 0);
      return sign + ((value ?? 0) < 0 ? `(${figure})` : figure);
    })
    .join(' ');
}

function isDate(figure: Finding['actual']): boolean {
  return typeof figure === 'string' && /^\d{4}-\d\d-\d\d$/.test(figure);
}

function formatFigure(figure: number | string): string {
  return typeof figure === 'number' ? formatNumber(figure) : figure;
}

/** With the minus sign that is as wide as a plus; amounts keep their decimals. */
function formatNumber(value: number): string {
  return String(value).replace('-', '−');
}
