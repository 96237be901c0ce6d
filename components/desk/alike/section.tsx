import { type PairLine, type SectionPairs, wantedPairs } from '../../../lib/desk/alike/state';
import type { AlikeProps } from './alike-page';
import { Texts } from './texts';

/** The pairs of one section, each unfolded to its two texts. */
export function Section(props: AlikeProps & { section: SectionPairs }) {
  const { section, state, words, sectionName } = props;
  const { compared, short, none, over, left, commonFrom } = section;
  const pairs = wantedPairs(section, state.least);
  return (
    <section class="alike" aria-labelledby={section.section}>
      <h2 id={section.section}>{sectionName(section.section)}</h2>
      <p>{compared < 2 ? words.tooFew : words.found(pairs.length, compared)}</p>
      {short + none > 0 && <p class="quiet">{words.leftOut(short, none)}</p>}
      {compared >= commonFrom && <p class="quiet">{words.common(commonFrom)}</p>}
      {over > 0 && <p class="warned">{words.over(over)}</p>}
      {left > 0 && <p class="warned">{words.left(left)}</p>}
      {pairs.length > 0 && (
        <ol class="pairs">
          {pairs.map((pair) => (
            <Pair key={pair.id} {...props} pair={pair} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Pair({
  pair,
  section: { section },
  state: { open },
  words,
  on,
}: AlikeProps & { section: SectionPairs; pair: PairLine }) {
  const [one, other] = pair.sides;
  const isOpen = open?.id === `${section} ${pair.id}`;
  return (
    <li class={isOpen ? 'open' : ''}>
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => on.unfold(section, pair.id)}>
          <span class="unseen">{words.pair(one.name, other.name, pair.share)}</span>
          <span class="unit" aria-hidden="true">
            {one.name}
          </span>
          <span class="percent" aria-hidden="true">
            {`${pair.share}%`}
          </span>
          <span class="unit" aria-hidden="true">
            {other.name}
          </span>
        </button>
      </h3>
      {isOpen && open && <Texts {...{ pair, open, words }} />}
    </li>
  );
}
