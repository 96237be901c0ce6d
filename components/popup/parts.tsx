import type { TableKey } from '../../lib/inspection';
import { sectionLabel } from '../../lib/labels/labels';
import type { PartView, SectionView } from '../../lib/tab/parts';
import type { PopupWords } from '../../lib/words/popup';
import { Chips } from './chip';

export interface PartsProps {
  sections: readonly SectionView[];
  words: PopupWords;
  onCopyTable: (table: TableKey) => void;
}

/** The six sections and their tables, each with its state. */
export function Parts({ sections, words, onCopyTable }: PartsProps) {
  return (
    <table class="parts">
      <caption class="unseen">{words.parts}</caption>
      <colgroup>
        <col class="of-heading" />
        <col class="of-text" />
        <col />
        <col class="of-copy" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{words.section}</th>
          <th scope="col">{words.text}</th>
          <th scope="col" colSpan={2}>
            {words.table}
          </th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ key, table, ...section }) => (
          <tr key={key}>
            <th scope="row" title={sectionLabel(key)}>
              {sectionLabel(key)}
            </th>
            <td>
              <State part={section} words={words} />
            </td>
            <td>{table && <State part={table} words={words} />}</td>
            <td class="action">
              {table?.copyable && (
                <button
                  type="button"
                  aria-label={words.copyTableName(words.tables[table.key])}
                  title={words.copyTableName(words.tables[table.key])}
                  onClick={() => onCopyTable(table.key)}
                >
                  {words.copyTable}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ part: { state, counts }, words }: { part: PartView; words: PopupWords }) {
  if (state === 'findings') return <Chips counts={counts} words={words} />;
  return <span class={`state ${state.replace(' ', '-')}`}>{words.state[state]}</span>;
}
