import type { PopupEvents } from '../../lib/popup/events';
import type { NoReportView } from '../../lib/tab/view';
import { listWords } from '../../lib/words/list';
import type { PopupWords } from '../../lib/words/popup';
import { Insist } from './insist';
import { Signs } from './signs';

export interface ListHereProps {
  view: NoReportView;
  words: PopupWords;
  insisted: boolean;
  on: Pick<PopupEvents, 'inspect' | 'inspectAll'>;
}

/** So many show what kind of list it is. */
const shown = 4;

/** The popup on a page that lists reports: offers to inspect them all. */
export function ListHere({ view, words, insisted, on }: ListHereProps) {
  const { reports, further } = view;
  const { offer } = listWords(view.language);
  return (
    <main class="nothing list-here">
      <h1>{offer.title(reports.length)}</h1>
      <ul class="listed">
        {reports.slice(0, shown).map(({ title, url }) => (
          <li key={url} title={title}>
            {title}
          </li>
        ))}
        {reports.length > shown && <li class="more">{offer.more(reports.length - shown)}</li>}
      </ul>
      {further && <p class="warned">{offer.further(further)}</p>}
      {further && (
        <button type="button" class="first" onClick={() => on.inspectAll('all pages')}>
          {offer.listAll}
        </button>
      )}
      <button type="button" class={further ? '' : 'first'} onClick={() => on.inspectAll('this page')}>
        {further ? offer.inspectPage(reports.length) : offer.inspectAll(reports.length)}
      </button>
      <p class="hint">{offer.hint}</p>
      <details>
        <summary>{offer.notItself}</summary>
        <Signs view={view} words={words} />
      </details>
      <Insist {...{ insisted, words, on }} label={offer.insist} />
    </main>
  );
}
