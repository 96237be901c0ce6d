import type { Decision, DecisionsPreview as Preview } from '../../lib/settings/page/state';
import type { SettingsWords } from '../../lib/words/settings';
import { DecisionsPreview } from './decisions-preview';
import { PickFile } from './pick-file';

export interface DecisionsProps {
  decisions: readonly Decision[];
  /** What a chosen file holds. */
  decided: Preview | null;
  words: SettingsWords;
  ruleName: (rule: string) => string;
  onUndo: (id: string) => void;
  onRestore: (id: string) => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onTake: () => void;
  onLeave: () => void;
}

/** What people have settled, in all reports. What is undone stays in its place and can be restored. */
export function Decisions({ decisions, decided, words, ruleName, ...on }: DecisionsProps) {
  const said = words.decisions;
  return (
    <>
      <div class="tools">
        <button type="button" aria-disabled={decisions.every(({ undone }) => undone)} onClick={on.onExport}>
          {said.export}
        </button>
        <PickFile label={said.import} onFile={on.onImport} />
      </div>
      {decided && <DecisionsPreview preview={decided} {...{ words, ruleName }} {...on} />}
      {decisions.length === 0 && <p class="nothing">{said.none}</p>}
      <ul class="lines">
        {decisions.map(({ id, entry, undone }) => {
          const name = ruleName(entry.rule);
          return (
            <li key={id} class={undone ? 'undone' : ''}>
              <div>
                <p class="quiet long">{said.of(entry.agency, entry.year)}</p>
                <p class="long">
                  <b>{name}</b> {entry.message}
                </p>
                <p class="quiet long">
                  {undone && `${said.undone} · `}
                  {said.reason[entry.reason]}
                  {entry.note && ` · ${entry.note}`} · {words.date(entry.on)}
                </p>
                {entry.onlyAt !== undefined && <p class="quiet long">{said.onlyAt(entry.onlyAt)}</p>}
              </div>
              {/* One button with two uses: the focus stays on it. */}
              <button
                type="button"
                aria-label={undone ? said.restoreName(name) : said.undoName(name)}
                onClick={() => (undone ? on.onRestore : on.onUndo)(id)}
              >
                {undone ? said.restore : said.undo}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
