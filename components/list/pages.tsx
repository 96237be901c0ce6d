import { faultInWords } from '../../lib/list/fault-in-words';
import { isRetriable } from '../../lib/list/lines';
import type { ListPages } from '../../lib/list/list-pages';
import type { ListEvents, ListState } from '../../lib/list/state';
import type { ListWords } from '../../lib/words/list';

export interface PagesProps {
  state: ListState;
  words: ListWords;
  on: ListEvents;
}

/** The list's other pages: read when the person says so, and said before a report of them is asked for. */
export function Pages({ state, words, on }: PagesProps) {
  const { source, further, pages, gathering, lines } = state;
  const said = words.pages;
  if (!pages) {
    if (source.url === '') return null;
    return (
      <section class="pages" aria-label={said.name}>
        {further && <p class="warned">{words.onlyThisPage(further, lines.length)}</p>}
        <p class="buttons">
          <button type="button" class={further ? '' : 'plain'} onClick={on.gather}>
            {further ? said.gather : said.look}
          </button>
        </p>
      </section>
    );
  }
  return <Gathered {...{ pages, gathering, words, on }} run={state.run} reports={lines.length} />;
}

interface GatheredProps extends Pick<ListState, 'gathering' | 'run'> {
  pages: ListPages;
  reports: number;
  words: ListWords;
  on: ListEvents;
}

function Gathered({ pages, gathering, run, reports, words, on }: GatheredProps) {
  const said = words.pages;
  const count = (state: ListPages['pages'][number]['outcome']['state']) =>
    pages.pages.filter(({ outcome }) => outcome.state === state).length;
  const left = count('waiting');
  const failed = failedOf(pages);
  const again = failed.filter(({ fault }) => isRetriable(fault)).length;
  const isDrawn = pages.bound === 'script' || isLost(count('read'), failed);
  const isAlone = !gathering && pages.pages.length === 1 && count('read') === 1 && pages.bound === null;
  const repeats = count('repeats');
  const counts = [
    said.read(count('read'), reports),
    left > 0 && said.left(left),
    pages.repeated > 0 && said.repeated(pages.repeated),
    repeats > 0 && said.copies(repeats),
  ].filter((each) => each !== false);
  return (
    <section class="pages" aria-label={said.name}>
      <p role="status">
        {isAlone ? said.none : said.size(pages.said.pages, pages.said.entries) + words.listed(counts)}
      </p>
      {failed.length > 0 && (
        <ul class="warned">
          {failed.map(({ number, fault }) => (
            <li key={number}>{said.failed(number, faultInWords(fault, words))}</li>
          ))}
        </ul>
      )}
      {gathering === 'in a tab' && <p>{said.readingInTab}</p>}
      {!gathering && pages.bound && <p class="warned">{said.bound[pages.bound]}</p>}
      {!gathering && left === 0 && run === 'ready' && reports > 0 && <p>{said.thenStart}</p>}
      <p class="buttons">
        {gathering && (
          <button type="button" onClick={on.stopGathering}>
            {said.stop}
          </button>
        )}
        {!gathering && left > 0 && (
          <button type="button" onClick={on.gather}>
            {said.goOn}
          </button>
        )}
        {!gathering && left === 0 && (
          <button type="button" class="plain" onClick={on.gather}>
            {said.anew}
          </button>
        )}
        {!gathering && isDrawn && (
          <button type="button" title={said.inTabHint} onClick={on.gatherInTab}>
            {said.inTab}
          </button>
        )}
        {!gathering && again > 0 && pages.bound !== 'script' && (
          <button type="button" onClick={on.retryPages}>
            {said.retry(again)}
          </button>
        )}
      </p>
    </section>
  );
}

function failedOf({ pages }: ListPages) {
  return pages.flatMap(({ number, outcome }, at) =>
    outcome.state === 'failed' ? [{ number: number ?? at + 1, fault: outcome.fault }] : [],
  );
}

/** None of its pages could be read. */
function isLost(read: number, failed: readonly unknown[]): boolean {
  return read === 0 && failed.length > 0;
}
