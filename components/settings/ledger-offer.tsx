import { useState } from 'preact/hooks';
import { mostColumns } from '../../lib/copies/written/ledger-template';
import type { OfferedGroup } from '../../lib/settings/page/columns';
import type { SettingsWords } from '../../lib/words/settings';

export interface LedgerOfferProps {
  groups: readonly OfferedGroup[];
  /** Keys that the ledger has already; they can be there twice. */
  used: ReadonlySet<string>;
  /** How many more columns there may be. */
  room: number;
  words: SettingsWords;
  onAdd: (keys: string[]) => void;
}

/** Every column that there could be, to be searched and added. */
export function LedgerOffer({ groups, used, room, words, onAdd }: LedgerOfferProps) {
  const [search, setSearch] = useState('');
  const said = words.ledger;
  const wanted = search.toLowerCase().split(/\s+/);
  const shown = groups
    .map((group) => ({
      ...group,
      columns: group.columns.filter(({ key, head }) =>
        wanted.every((word) => `${key}\n${head}`.toLowerCase().includes(word)),
      ),
    }))
    .filter(({ columns }) => columns.length > 0);
  return (
    <section class="offer" aria-labelledby="offer">
      <h3 id="offer">{said.offer}</h3>
      <input
        type="search"
        aria-label={said.search}
        placeholder={said.search}
        value={search}
        onInput={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      {room === 0 && <p class="missing">{said.full(mostColumns)}</p>}
      {shown.length === 0 && <p class="nothing">{said.nothingFound}</p>}
      {shown.map(({ key, columns }) => {
        const fresh = columns.filter((column) => !used.has(column.key)).slice(0, room);
        return (
          <details key={key} open={search.trim() !== ''}>
            <summary>{said.groups[key]}</summary>
            <button
              type="button"
              class="whole"
              aria-label={said.addGroupName(said.groups[key])}
              aria-disabled={fresh.length === 0}
              onClick={() => fresh.length > 0 && onAdd(fresh.map((column) => column.key))}
            >
              {said.addGroup}
            </button>
            <ul>
              {columns.map((column) => (
                <li key={column.key}>
                  <button
                    type="button"
                    aria-label={said.add(column.head)}
                    aria-disabled={room === 0}
                    onClick={() => room > 0 && onAdd([column.key])}
                  >
                    <span class="long">{column.head}</span>
                    {used.has(column.key) && <span class="quiet">{said.inUse}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
