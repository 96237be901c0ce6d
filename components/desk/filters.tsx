import { useMemo } from 'preact/hooks';
import { everything, type NarrowedTo } from '../../lib/desk/screen/narrow';
import { workStates } from '../../lib/desk/work';
import type { DeskProps } from './desk-page';

const verdicts = ['error', 'warning', 'clean', 'unsure'] as const;
const orders = ['seen', 'agency', 'year', 'worst'] as const;

/** What of the list is shown, and in which order. */
export function Filters({ state, words, ruleName, on }: DeskProps) {
  const { wanted, rows, shown, picture, kinds } = state;
  const lists = useMemo(() => [...new Set(rows.flatMap((row) => row.lists))].sort(), [rows]);
  const isAll = shown.length === rows.length && wanted.text === '';
  return (
    <search class="filters">
      <label>
        <span>{words.search}</span>
        <input
          type="search"
          value={wanted.text}
          placeholder={words.searchHint}
          onInput={({ currentTarget }) => on.want({ text: currentTarget.value })}
        />
      </label>
      <Pick
        label={words.yearName}
        value={wanted.year === null ? '' : String(wanted.year)}
        options={[
          ['', words.everyYear],
          ...picture.years.map((year) => [String(year), words.year(year)] as const),
        ]}
        onPick={(value) => on.want({ year: value === '' ? null : Number(value) })}
      />
      <Pick
        label={words.verdictName}
        value={wanted.verdict ?? ''}
        options={[['', words.verdicts.all], ...verdicts.map((each) => [each, words.verdicts[each]] as const)]}
        onPick={(value) => on.want({ verdict: (value || null) as NarrowedTo['verdict'] })}
      />
      <Pick
        label={words.ruleName}
        value={wanted.rule ?? ''}
        options={[['', words.everyRule], ...kinds.map(({ rule }) => [rule, ruleName(rule)] as const)]}
        onPick={(value) => on.want({ rule: value || null })}
      />
      <Pick
        label={words.work.stateName}
        value={wanted.work ?? ''}
        options={[
          ['', words.work.everyState],
          ...workStates.map((each) => [each, words.work.state[each]] as const),
          ['overdue', words.work.overdue],
        ]}
        onPick={(value) => on.want({ work: (value || null) as NarrowedTo['work'] })}
      />
      {lists.length > 0 && (
        <Pick
          label={words.fromList}
          value={wanted.list ?? ''}
          options={[['', words.everyList], ...lists.map((list) => [list, list] as const)]}
          onPick={(value) => on.want({ list: value || null })}
        />
      )}
      <Pick
        label={words.sortName}
        value={wanted.sort}
        options={orders.map((order) => [order, words.sort[order]] as const)}
        onPick={(value) => on.want({ sort: value as NarrowedTo['sort'] })}
      />
      <p role="status">{words.shown(shown.length, rows.length)}</p>
      {!isAll && (
        <button type="button" class="plain" onClick={() => on.want({ ...everything, sort: wanted.sort })}>
          {words.clear}
        </button>
      )}
    </search>
  );
}

interface PickProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onPick: (value: string) => void;
}

function Pick({ label, value, options, onPick }: PickProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {options.map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}
