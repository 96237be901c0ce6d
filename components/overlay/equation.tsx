import type { Formula, TermLine } from '../../lib/card/describe-card';
import type { CardProps } from '../../lib/card/props';
import { Terms } from './terms';
import { trusted } from './trusted';

export interface EquationProps extends Pick<CardProps, 'words' | 'termsOpen' | 'onTerms' | 'onTerm'> {
  formula: Formula;
  terms: TermLine[];
}

/** What was added, what that makes and what the page says instead; the single cells on demand. */
export function Equation({ formula, terms, words, termsOpen, onTerms, onTerm }: EquationProps) {
  const { left, zeros, sum, whole, wholeParts, holds } = formula;
  return (
    <section class="equation">
      <p class="formula">
        {left}
        {zeros && <span class="zeros">{left ? words.aside(zeros) : zeros}</span>}
        {' = '}
        <b>{sum}</b>
        {holds ? ' = ' : ' ≠ '}
        <b class={holds ? '' : 'off'}>{whole}</b>
        {wholeParts && ` = ${wholeParts}`}
      </p>
      <button type="button" class="text" aria-expanded={termsOpen} onClick={trusted(onTerms)}>
        {termsOpen ? words.hideTerms : words.showTerms(terms.length)}
      </button>
      {termsOpen && <Terms terms={terms} label={words.terms} onTerm={onTerm} />}
    </section>
  );
}
