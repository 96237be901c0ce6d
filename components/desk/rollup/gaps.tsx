import type { RollUpGaps } from '../../../lib/desk/roll-up';
import type { DeskRollupWords } from '../../../lib/words/desk-rollup';

/** What is missing, so that nothing was compared. */
export function Gaps({ gaps, units, words }: { gaps: RollUpGaps; units: number; words: DeskRollupWords }) {
  const { own, missing, several, otherEdition } = gaps;
  return (
    <section class="gaps">
      <p>{words.incomplete}</p>
      <ul class="quiet">
        {own !== null && <li>{words.own[own]}</li>}
        {missing.length > 0 && <li>{words.missing(missing, units)}</li>}
        {several.length > 0 && <li>{words.several(several)}</li>}
        {otherEdition.length > 0 && <li>{words.otherEdition(otherEdition)}</li>}
      </ul>
    </section>
  );
}
