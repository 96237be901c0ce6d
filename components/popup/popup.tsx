import type { Notice, PopupEvents, PopupState } from '../../lib/popup/state';
import { partsOf } from '../../lib/tab/parts';
import type { PopupWords } from '../../lib/words/popup';
import { Findings } from './findings';
import { LeftOut } from './left-out';
import { NothingHere } from './nothing-here';
import { Parts } from './parts';
import { Summary } from './summary';

export interface PopupProps {
  state: PopupState;
  words: PopupWords;
  ruleName: (rule: string) => string;
  /** How many rules there are. */
  rules: number;
  on: PopupEvents;
}

/** The one-click summary of a tab. */
export function Popup({ state, words, ruleName, rules, on }: PopupProps) {
  const { view, notice, jumped, insisted } = state;
  if (view.state !== 'report')
    return <NothingHere view={view} words={words} insisted={insisted} onInspect={on.inspect} />;
  return (
    <>
      <main>
        <Summary view={view} words={words} rules={rules} />
        <Parts sections={partsOf(view)} words={words} onCopyTable={on.copyTable} />
        <Findings
          findings={view.findings}
          words={words}
          ruleName={ruleName}
          jumped={jumped}
          onJump={on.jump}
        />
        <LeftOut view={view} words={words} ruleName={ruleName} />
      </main>
      <footer>
        <p class={`notice ${notice && !notice.kind.startsWith('copied') ? 'failed' : ''}`} role="status">
          {notice && noticeInWords(notice, words)}
        </p>
        <div class="bar">
          <label class="switch">
            <input
              type="checkbox"
              checked={view.overlay}
              onChange={({ currentTarget }) => on.showOverlay(currentTarget.checked)}
            />
            {words.overlay}
          </label>
          <button type="button" onClick={on.copyFacts}>
            {words.copyFacts}
          </button>
          <button type="button" onClick={on.copyJson}>
            {words.copyJson}
          </button>
        </div>
      </footer>
    </>
  );
}

function noticeInWords(notice: Notice, words: PopupWords): string {
  switch (notice.kind) {
    case 'copied': {
      const { what, rows, columns } = notice;
      return words.copied(what === 'facts' ? words.facts : words.tables[what], rows, columns);
    }
    case 'copied json':
      return words.copiedJson;
    case 'copy failed':
      return words.copyFailed;
    case 'nothing to copy':
      return words.copyGone;
  }
}
