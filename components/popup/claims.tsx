import type { HeldClaim } from '../../lib/inspection';
import { countStatements, statementsOf, stateOf } from '../../lib/tab/claims';
import type { ClaimsWords } from '../../lib/words/claims';

export interface ClaimsProps {
  /** In reading order. */
  claims: readonly HeldClaim[];
  words: ClaimsWords;
  /** Goes to one on the page, by its number in the list. */
  onGoTo: (claim: number) => void;
}

/** What the text states about the tables: how many statements were held against them, and which. */
export function Claims({ claims, words, onGoTo }: ClaimsProps) {
  const statements = statementsOf(claims);
  return (
    <section class="claims" aria-labelledby="claims">
      <h2 id="claims">{words.heading}</h2>
      <p>{claims.length === 0 ? words.none : words.summary(countStatements(statements))}</p>
      {claims.length > 0 && (
        <details>
          <summary>{words.list}</summary>
          <ol>
            {statements.map(({ claim, number }) => (
              // Two statements may have the same words; what tells them apart is where they stand in the list.
              <li key={`${number} ${claim.words}`}>
                <button type="button" title={words.goTo} onClick={() => onGoTo(number)}>
                  <span class={`held ${stateOf(claim.agrees)}`}>{words.state[stateOf(claim.agrees)]}</span>
                  <span class="words">{claim.words}</span>
                  {claim.figure !== null && <span class="figure">{words.figure(claim.figure)}</span>}
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
