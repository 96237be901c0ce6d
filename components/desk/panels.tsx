import type { DeskRow } from '../../lib/desk/screen/row';
import { CircularPanel } from './circular-panel';
import { CountyPanel } from './county-panel';
import type { DeskProps } from './desk-page';
import { LettersPanel } from './letters-panel';
import { WorkPanel } from './work-panel';

/** What is opened beneath the bar: it asks for what is needed before something is done. @param acted upon what */
export function Panel({
  acted,
  state: { panel, busy },
  words,
  on,
}: Pick<DeskProps, 'state' | 'words' | 'on'> & { acted: readonly DeskRow[] }) {
  const ids = acted.map(({ id }) => id);
  const onLeave = () => on.openPanel(null);
  const about = { count: acted.length, busy, onLeave };
  switch (panel?.kind) {
    case 'work':
      return (
        <WorkPanel
          key={panel.state}
          {...{ state: panel.state, name: words.work.panelName(acted.length), words: words.work }}
          onSet={(step) => on.setWork(ids, step)}
          onLeave={onLeave}
        />
      );
    case 'letters':
      return (
        <LettersPanel
          {...{ rows: acted, words: words.letters, busy, onLeave }}
          onWrite={(said) => on.writeLetters(ids, said)}
        />
      );
    case 'county':
      return (
        <CountyPanel
          {...{ ...about, words: words.county }}
          onSave={(format, allColumns) => on.saveCounty(ids, format, allColumns)}
        />
      );
    case 'circular':
      return (
        <CircularPanel
          {...{ ...about, words: words.circular }}
          onDraft={(said) => on.draftCircular(ids, said)}
        />
      );
    default:
      return null;
  }
}
