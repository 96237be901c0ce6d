import type { RosterProps } from './roster-page';

/** Entries of lists whose title leads to another unit's or another year's report. */
export function Misled({ state: { misled }, words }: RosterProps) {
  if (misled.length === 0) return null;
  return (
    <details class="misled" open>
      <summary>
        {words.misledName} <b>{misled.length}</b> <span class="quiet">{words.misledHint}</span>
      </summary>
      <ul>
        {misled.map(({ list, listTitle, title, url, what, agency, year }) => (
          <li key={`${list} ${url}`}>
            <span class="warned">{words.misled[what]}</span>{' '}
            <a href={`/list.html?list=${encodeURIComponent(list)}`}>{words.listSays(title)}</a>{' '}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {words.pageSays(agency, year)}
            </a>{' '}
            <span class="quiet">{words.inList(listTitle)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
