import { useRef } from 'preact/hooks';
import type { DeskEvents, DeskState } from '../../lib/desk/screen/state';
import type { DeskWords } from '../../lib/words/desk';
import type { DeskFilesWords } from '../../lib/words/desk-files';
import type { DeskPlacesWords } from '../../lib/words/desk-places';
import type { Language } from '../../lib/words/language';
import { Acts } from './acts';
import { Arrivals } from './arrivals';
import { Begun } from './begun';
import { DropFiles } from './drop-files';
import { Filters } from './filters';
import { Foot } from './foot';
import { Gather } from './gather';
import { useKeys } from './keys';
import { Kinds } from './kinds';
import { News } from './news';
import { UnitsByYears } from './picture';
import { Places } from './places';
import { Preview } from './preview';
import { type RevealRow, Rows } from './rows';

export interface DeskProps {
  state: DeskState;
  words: DeskWords;
  places: DeskPlacesWords;
  files: DeskFilesWords;
  language: Language;
  ruleName: (rule: string) => string;
  on: DeskEvents;
}

/** All reports that were inspected: a picture of them first, then each with what was found in it. */
export function DeskPage(props: DeskProps) {
  const { state, words, places, on } = props;
  const { rows, shown, picture, preview } = state;
  const page = useRef<HTMLElement>(null);
  const reveal = useRef<RevealRow>(null);
  useKeys(page, state, on, reveal);
  return (
    <>
      <main ref={page}>
        <header>
          <h1>{words.heading}</h1>
          <Places here="desk" words={places} />
          {rows.length > 0 && <p class="about">{words.about(rows.length, picture.units.length)}</p>}
        </header>
        <News {...props} />
        <DropFiles files={props.files} on={on} />
        <Begun {...props} />
        <Gather {...props} />
        {state.arrived && <Arrivals {...props} arrived={state.arrived} />}
        {preview && <Preview preview={preview} words={words} on={on} />}
        {rows.length === 0 ? (
          <section class="empty">
            <h2>{words.empty}</h2>
            <p>{words.emptyHint}</p>
          </section>
        ) : (
          <>
            <div class="overview">
              <UnitsByYears {...props} />
              <Kinds {...props} />
            </div>
            <section aria-labelledby="reports">
              <h2 id="reports">{words.listName}</h2>
              <Filters {...props} />
              <Acts {...props} />
              {shown.length === 0 && <p class="quiet">{words.noneShown}</p>}
              <Rows {...props} reveal={reveal} />
            </section>
          </>
        )}
      </main>
      <Foot {...props} />
    </>
  );
}
