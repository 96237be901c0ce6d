import type { Formula, TermLine } from '../../lib/card/describe-card';
import type { CardProps } from '../../lib/card/props';
import { Terms } from './terms';
import { trusted } from './trusted';

export interface EquationProps extends Pick<CardProps, 'words' | 'termsOpen' | 'onTerms' | 'onTerm'> {
  formula: Formula;
  terms: TermLine[];
}

/** The equation in the form's order with the page's figures; the single cells on demand. */
export function Equation({ formula, terms, words, termsOpen, onTerms, onTerm }: EquationProps) {
  const { before, zeros, sign, after } = formula;
  const [first, ...made] = before;
  return (
    <section class="equation">
      <p class="formula">
        {first}
        {zeros && <span class="zeros">{words.aside(zeros)}</span>}
        {made.map((sum) => ` = ${sum}`)} <b class={sign === '=' ? '' : 'off'}>{sign}</b> {after.join(' = ')}
      </p>
      <button type="button" class="text" aria-expanded={termsOpen} onClick={trusted(onTerms)}>
        {termsOpen ? words.hideTerms : words.showTerms(terms.length)}
      </button>
      {termsOpen && <Terms terms={terms} label={words.terms} onTerm={onTerm} />}
    </section>
  );
}
