import { useState } from 'preact/hooks';
import { readUnits, rowsOfText } from '../../../lib/roster/read-units';
import { PickOne } from './pick';
import type { RosterProps } from './roster-page';

/** Adds units: pasted, from a table, or those with a report on the desk. How many there are is said before. */
export function AddUnits({ state, words, on }: RosterProps) {
  const said = words.add;
  const { roster, years, lists, busy } = state;
  const [text, setText] = useState('');
  const [isNew, setIsNew] = useState(roster === null);
  const [name, setName] = useState('');
  const [from, setFrom] = useState('');
  const { units, repeated, over } = readUnits(rowsOfText(text));
  const newName = isNew ? name.trim() || words.heading : null;
  const start = async () => {
    await on.add(units, newName);
    setText('');
  };
  const take = () => {
    if (from === '') return;
    const [kind, value] = [from.slice(0, 4), from.slice(5)];
    void on.addFromDesk(kind === 'year' ? { year: Number(value) } : { list: value }, newName);
  };
  return (
    <details class="gather" open={roster === null}>
      <summary>{roster ? said.open : said.openFirst}</summary>
      <div class="filters">
        {roster && (
          <PickOne
            label={said.to}
            value={isNew ? 'new' : 'this'}
            options={[
              ['this', said.toThis(roster.name)],
              ['new', said.toNew],
            ]}
            onPick={(to) => setIsNew(to === 'new')}
          />
        )}
        {isNew && (
          <label>
            <span>{said.newName}</span>
            <input
              value={name}
              maxLength={100}
              placeholder={words.heading}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
        )}
      </div>
      <label>
        {said.label} <span class="quiet">{said.hint}</span>
        <textarea value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <p class="tools">
        <span role="status">{text.trim() !== '' && said.found(units.length, repeated, over)}</span>
        <button type="button" disabled={busy || units.length === 0} onClick={start}>
          {said.start}
        </button>
      </p>
      <div class="filters">
        <label>
          <span>{said.file}</span>
          <input
            type="file"
            accept=".csv,.xlsx,.txt,text/csv"
            disabled={busy}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) void on.addFile(file, newName);
              // The same file chosen again is a choice as well.
              currentTarget.value = '';
            }}
          />
        </label>
        <PickOne
          label={said.fromYear}
          value={from}
          options={[
            ['', said.none],
            ...years.map((year) => [`year ${year}`, words.year(year)] as const),
            ...lists.map((list) => [`list ${list}`, `${said.fromList} ${list}`] as const),
          ]}
          onPick={setFrom}
        />
        <button type="button" disabled={busy || from === ''} onClick={take}>
          {said.take}
        </button>
      </div>
    </details>
  );
}
