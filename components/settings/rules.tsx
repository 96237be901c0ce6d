import { useState } from 'preact/hooks';
import type { RuleGroup, RuleLine } from '../../lib/settings/page/rules';
import type { RuleSetting } from '../../lib/settings/settings';
import type { RulesWords, SettingsWords } from '../../lib/words/settings';

export interface RulesProps {
  groups: readonly RuleGroup[];
  words: SettingsWords;
  /** Whether the last reset can be taken back. */
  undoable: boolean;
  onSet: (rule: string, setting: RuleSetting | null) => void;
  onReset: () => void;
  onUndo: () => void;
}

const settings = ['error', 'warning', 'info', 'off'] as const;

/** The rules, group by group: on, off, or with another severity. */
export function Rules({ groups, words, undoable, onSet, onReset, onUndo }: RulesProps) {
  const [search, setSearch] = useState('');
  const [changedOnly, setChangedOnly] = useState(false);
  const said = words.rules;
  const shown = groups
    .map((group) => ({
      ...group,
      rules: group.rules.filter((rule) => (!changedOnly || rule.setting !== null) && fits(rule, search)),
    }))
    .filter(({ rules }) => rules.length > 0);
  const changed = groups.flatMap(({ rules }) => rules).filter(({ setting }) => setting !== null);
  const resettable = changed.some(({ locked }) => !locked);
  return (
    <>
      <div class="tools">
        <input
          type="search"
          aria-label={said.search}
          placeholder={said.search}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <label class="option">
          <input
            type="checkbox"
            checked={changedOnly}
            onChange={({ currentTarget }) => setChangedOnly(currentTarget.checked)}
          />
          <span>{said.changedOnly}</span>
        </label>
      </div>
      <div class="tools">
        <p class="sum">{said.changed(changed.length)}</p>
        {undoable ? (
          <button type="button" onClick={onUndo}>
            {words.undo}
          </button>
        ) : (
          <button type="button" aria-disabled={!resettable} onClick={() => resettable && onReset()}>
            {said.reset}
          </button>
        )}
      </div>
      {shown.length === 0 && <p class="nothing">{said.none}</p>}
      {shown.map((group) => (
        <section key={group.key} class="group" aria-labelledby={`group-${group.key}`}>
          <h3 id={`group-${group.key}`}>{groupName(group.key, said)}</h3>
          {group.key === 'continuity' && <p class="fires">{said.needsYearBefore}</p>}
          <ul>
            {group.rules.map((rule) => (
              <Line key={rule.id} rule={rule} words={words} onSet={onSet} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Line({ rule, words, onSet }: { rule: RuleLine } & Pick<RulesProps, 'words' | 'onSet'>) {
  const { id, name, fires, severity, setting, locked } = rule;
  const about = `about-${id}`;
  return (
    <li class={`rule ${setting ?? 'own'}`}>
      <div>
        <p>
          <b>{name}</b> <code>{id}</code>
        </p>
        <p class="fires" id={about}>
          {fires}
          {locked && <span class="locked"> {words.byOffice}</span>}
        </p>
      </div>
      <select
        aria-label={name}
        aria-describedby={about}
        value={setting ?? 'own'}
        disabled={locked}
        onChange={({ currentTarget: { value } }) =>
          onSet(id, settings.find((each) => each === value) ?? null)
        }
      >
        <option value="own">{words.rules.own(words.severity[severity])}</option>
        {settings.map((each) => (
          <option key={each} value={each}>
            {each === 'off' ? words.rules.off : words.severity[each]}
          </option>
        ))}
      </select>
    </li>
  );
}

function fits({ id, name, fires }: RuleLine, search: string): boolean {
  const text = `${id}\n${name}\n${fires}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function groupName(key: string, { groups }: RulesWords): string {
  return Object.hasOwn(groups, key) ? groups[key as keyof RulesWords['groups']] : key;
}
