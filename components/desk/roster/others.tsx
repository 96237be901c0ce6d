import type { RosterProps } from './roster-page';

/** Reports of the year that are no unit's of the roster: it may lack them. */
export function Others({ state: { others }, words }: RosterProps) {
  if (others.length === 0) return null;
  return (
    <details class="others">
      <summary>{words.othersName(others.length)}</summary>
      <ul>
        {others.map(({ id, url, agency, title }) => (
          <li key={id}>
            {/^https?:/.test(url) ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {agency ?? words.unnamed}
              </a>
            ) : (
              (agency ?? words.unnamed)
            )}{' '}
            <span class="quiet">{title}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
