import type { Severity } from '../../lib/inspection';
import type { SeverityWords } from '../../lib/words/severity';

const order: Severity[] = ['error', 'warning', 'info'];

/** A severity by shape, letter and colour; said by its name. */
export function Chip({ severity, words }: { severity: Severity; words: SeverityWords }) {
  return (
    <span class={`chip ${severity}`} role="img" aria-label={words.severity[severity]}>
      {words.letter[severity]}
    </span>
  );
}

/** How many of each severity; those of which there are none are left out. */
export function Chips({ counts, words }: { counts: Record<Severity, number>; words: SeverityWords }) {
  return (
    <span class="chips">
      {order
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <span key={severity}>
            <Chip severity={severity} words={words} /> {counts[severity]}
          </span>
        ))}
    </span>
  );
}
