import type { TermLine } from '../../lib/card/describe-card';
import { trusted } from './trusted';

export interface TermsProps {
  terms: TermLine[];
  label: string;
  onTerm: (fact: string) => void;
}

/** The terms of an equation, one a line; pressing one shows its cell. */
export function Terms({ terms, label, onTerm }: TermsProps) {
  return (
    <ol class="terms" aria-label={label}>
      {terms.map(({ fact, label: cell, sign, text }) => (
        <li key={fact} class={/[=≠>]/.test(sign) ? 'whole' : text === '0' ? 'zero' : ''}>
          <button type="button" onClick={trusted(() => onTerm(fact))}>
            <span class="sign">{sign}</span>
            <span class="cell">{cell}</span>
            <span class="figure">{text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
