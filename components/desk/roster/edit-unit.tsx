import { useState } from 'preact/hooks';
import type { UnitRow } from '../../../lib/desk/roster/state';
import type { RosterProps } from './roster-page';

/** Changes what the roster says of a unit. What is done can be undone. */
export function EditUnit({ state: { roster }, words, on, row: { unit } }: RosterProps & { row: UnitRow }) {
  const said = words.edit;
  const [name, setName] = useState(unit.name);
  const [aliases, setAliases] = useState(unit.aliases.join(said.apart));
  const [of, setOf] = useState(unit.of ?? '');
  const [alone, setAlone] = useState(unit.alone);
  const [remarks, setRemarks] = useState(unit.remarks);
  const save = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void on.change(unit.id, {
      name: name.trim(),
      aliases: [...new Set(aliases.split(/[、;；,，/|]/).map((each) => each.trim()))]
        .filter((each) => each !== '' && each.length <= 100)
        .slice(0, 20),
      of: of || null,
      alone,
      remarks,
    });
  };
  return (
    <form class="edit" onSubmit={save}>
      <label>
        {said.name}
        <input
          required
          maxLength={100}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <label>
        {said.aliases} <span class="quiet">{said.aliasesHint}</span>
        <input value={aliases} onInput={({ currentTarget }) => setAliases(currentTarget.value)} />
      </label>
      <label>
        {said.of}
        <select value={of} onChange={({ currentTarget }) => setOf(currentTarget.value)}>
          <option value="">{said.ofNone}</option>
          {roster?.units
            .filter(({ id }) => id !== unit.id)
            .map(({ id, name: each }) => (
              <option key={id} value={id}>
                {each}
              </option>
            ))}
        </select>
      </label>
      <label>
        {said.remarks}
        <input
          maxLength={500}
          value={remarks}
          onInput={({ currentTarget }) => setRemarks(currentTarget.value)}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={alone}
          onChange={({ currentTarget }) => setAlone(currentTarget.checked)}
        />{' '}
        {said.alone}
      </label>
      <p class="tools">
        <button type="submit">{said.save}</button>
        <button type="button" onClick={() => on.remove([unit.id])}>
          {said.remove}
        </button>
      </p>
    </form>
  );
}
