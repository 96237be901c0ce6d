import { useRef } from 'preact/hooks';
import { type LedgerTemplate, mostColumns } from '../../lib/copies/written/ledger-template';
import type { TemplateFault } from '../../lib/copies/written/ledger-template-file';
import { templateFaultInWords } from '../../lib/copies/written/template-fault';
import { columnName, offeredColumns } from '../../lib/settings/page/columns';
import type { Language } from '../../lib/words/language';
import type { SettingsWords } from '../../lib/words/settings';
import { LedgerColumns } from './ledger-columns';
import { LedgerOffer } from './ledger-offer';
import { PickFile } from './pick-file';

export interface LedgerProps {
  template: LedgerTemplate;
  faults: readonly TemplateFault[];
  language: Language;
  words: SettingsWords;
  locked: boolean;
  undoable: boolean;
  onSet: (template: LedgerTemplate) => void;
  onReset: (to: 'fewest' | 'default') => void;
  onUndo: () => void;
  onExport: () => void;
  onImport: (file: File) => void;
}

/** Which columns the office's ledger has, in which order, under which heads. */
export function Ledger({ template, language, words, locked, onSet, ...props }: LedgerProps) {
  const { faults, undoable, onReset, onUndo, onExport, onImport } = props;
  const said = words.ledger;
  const { columns } = template;
  const name = (key: string) => columnName(key, language, words);
  const restart = useRef<HTMLButtonElement>(null);
  return (
    <>
      <div class="tools">
        <p class="sum">{said.count(columns.length)}</p>
        {!locked && (
          <>
            <button type="button" ref={restart} onClick={() => onReset('fewest')}>
              {said.restart}
            </button>
            <button type="button" onClick={() => onReset('default')}>
              {said.reset}
            </button>
            {undoable && (
              <button
                type="button"
                onClick={() => {
                  // This button goes: the focus stays beside it.
                  restart.current?.focus();
                  onUndo();
                }}
              >
                {words.undo}
              </button>
            )}
          </>
        )}
        <button type="button" onClick={onExport}>
          {said.export}
        </button>
        {!locked && <PickFile label={said.import} onFile={onImport} />}
      </div>
      {faults.length > 0 && (
        <div class="faults" role="alert">
          <p>{said.faults}</p>
          <ul>
            {faults.map((fault) => (
              <li key={JSON.stringify(fault)}>{templateFaultInWords(fault, language)}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="ledger">
        <LedgerColumns
          columns={columns}
          name={name}
          words={words}
          locked={locked}
          onSet={(next) => onSet({ columns: next })}
        />
        {!locked && (
          <LedgerOffer
            groups={offeredColumns(language, words)}
            used={new Set(columns.map(({ key }) => key))}
            room={mostColumns - columns.length}
            words={words}
            onAdd={(keys) => onSet({ columns: [...columns, ...keys.map((key) => ({ key }))] })}
          />
        )}
      </div>
    </>
  );
}
