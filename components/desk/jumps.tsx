import type { Jump } from '../../lib/desk/jumps/jumps-between';
import { someCellsInWords } from '../../lib/labels/cells-in-words';
import { factLabel, tableName } from '../../lib/labels/labels';
import type { JumpWords } from '../../lib/words/desk-jumps';
import type { Language } from '../../lib/words/language';
import type { SeverityWords } from '../../lib/words/severity';
import { Chip } from '../popup/chip';

interface JumpsProps {
  jumps: readonly Jump[];
  words: JumpWords & SeverityWords;
  /** In which the form's places are named. */
  language: Language;
}

/** What is unusual beside the year before, with both figures. */
export function Jumps({ jumps, words, language }: JumpsProps) {
  if (jumps.length === 0) return null;
  const text = (jump: Jump) =>
    jump.kind === 'figure'
      ? words.figureJump(factLabel(jump.fact), String(jump.before), String(jump.now), jump.mayBeUnit)
      : words.sameTable(
          tableName(jump.table, language),
          jump.facts.length,
          jump.of,
          someCellsInWords(jump.facts, language),
        );
  return (
    <section class="jumps">
      <p>
        <b>{words.jumpsName}</b> <span class="quiet">{words.jumpsHint}</span>
      </p>
      <ol class="found">
        {jumps.map((jump) => (
          <li key={jump.kind === 'figure' ? jump.fact : jump.table}>
            <Chip severity="info" words={words} />
            <p>{text(jump)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
