import type { DeskStanding, LastYearNews } from '../../lib/popup/desk-standing';
import type { PopupEvents } from '../../lib/popup/events';
import type { PopupDeskWords } from '../../lib/words/popup-desk';

export interface OnDeskProps {
  standing: DeskStanding;
  /** The year before the report's; null: it does not say of which year it is. */
  year: number | null;
  news: LastYearNews | null;
  words: PopupDeskWords;
  on: Pick<PopupEvents, 'addToDesk' | 'showOnDesk' | 'fetchLastYear'>;
}

/** Whether the report lies on the desk, and where last year's is to be had. */
export function OnDesk({ standing: { report, lastYear }, year, news, words, on }: OnDeskProps) {
  const found = lastYear === 'there' ? null : lastYear;
  const certain = found?.certain ?? null;
  const isFetching = news?.kind === 'fetching';
  return (
    <section class="on-desk" aria-labelledby="on-desk">
      <h2 id="on-desk">{words.name}</h2>
      <p>
        {report === null ? words.isNotThere : words.isThere}{' '}
        {report === null ? (
          <button type="button" onClick={on.addToDesk}>
            {words.add}
          </button>
        ) : (
          <button type="button" class="plain" onClick={() => on.showOnDesk(report)}>
            {words.show}
          </button>
        )}
      </p>
      {year !== null && lastYear === 'there' && <p>{words.lastYearThere(year)}</p>}
      {year !== null && certain && (
        <p>
          <button
            type="button"
            disabled={isFetching}
            title={words.findHint(certain.title)}
            onClick={() => on.fetchLastYear(certain.url)}
          >
            {words.find(year)}
          </button>
        </p>
      )}
      {year !== null && found && !certain && found.doubtful.length > 0 && (
        <>
          <p>{words.doubtful(year)}</p>
          <ul>
            {found.doubtful.map(({ title, url }) => (
              <li key={url}>
                <span class="name" title={url}>
                  {title}
                </span>
                <button type="button" disabled={isFetching} onClick={() => on.fetchLastYear(url)}>
                  {words.choose}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {year !== null && found && !certain && found.doubtful.length === 0 && (
        <p class="quiet">{words.noList(year)}</p>
      )}
      <p role="status">{news && newsInWords(news, words)}</p>
    </section>
  );
}

function newsInWords(news: LastYearNews, words: PopupDeskWords): string {
  switch (news.kind) {
    case 'fetching':
    case 'kept':
      return words[news.kind];
    case 'another':
      return words.another(news.agency, news.year);
    case 'no report':
      return words.noReport(news.reason);
    case 'failed':
      return words.failed(news.reason);
  }
}
