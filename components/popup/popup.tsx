import { useRef } from 'preact/hooks';
import type { PopupEvents } from '../../lib/popup/events';
import type { PopupState } from '../../lib/popup/state';
import { partsOf } from '../../lib/tab/parts';
import { copyKinds, exportKinds } from '../../lib/words/copy-kinds';
import type { PopupWords } from '../../lib/words/popup';
import type { PopupDeskWords } from '../../lib/words/popup-desk';
import { Attachments } from './attachments';
import { Claims } from './claims';
import { Findings } from './findings';
import { useFocusWhenLinesGo } from './keep-focus';
import { LeftOut } from './left-out';
import { Menu } from './menu';
import { NothingHere } from './nothing-here';
import { noticeInWords } from './notice';
import { OnDesk } from './on-desk';
import { Parts } from './parts';
import { SettledFindings } from './settled-findings';
import { Summary } from './summary';
import { WithFiles } from './with-files';
import { Withheld } from './withheld';

export interface PopupProps {
  state: PopupState;
  words: PopupWords;
  deskWords: PopupDeskWords;
  ruleName: (rule: string) => string;
  /** How many rules a page is held against when some are off. */
  countRules: (off: readonly string[]) => number;
  on: PopupEvents;
}

/** The one-click summary of a tab. */
export function Popup({ state, words, deskWords, ruleName, countRules, on }: PopupProps) {
  const { view, notice, jumped, insisted, updated } = state;
  const main = useRef<HTMLElement>(null);
  const lines = view.state === 'report' ? view.findings.length : 0;
  const lineGoes = useFocusWhenLinesGo(main, lines);
  // A landmark, as everything else: a screen reader that goes from one to the next must not pass it by.
  const news = (updated !== null || state.recordNews || state.unkept || state.withheld) && (
    <header>
      {updated !== null && <p class="news">{words.updated(updated)}</p>}
      {state.recordNews && <p class="news">{words.recordNews}</p>}
      {state.unkept && <p class="news">{words.unkept}</p>}
      {state.withheld && <Withheld {...{ words, on }} />}
    </header>
  );
  const tools = <Tools panel={state.panel} words={words} on={on} />;
  if (view.state !== 'report') {
    return (
      <>
        {news}
        <NothingHere view={view} words={words} insisted={insisted} on={on} />
        <WithFiles
          wanted={view.state === 'no report' ? view.wanted : null}
          attached={state.attached}
          {...{ words, on }}
        />
        <Attachments attachments={state.attachments} words={words} on={on} />
        <footer>
          <Status notice={notice} words={words} />
          <div class="bar">{tools}</div>
        </footer>
      </>
    );
  }
  return (
    <>
      {news}
      <main ref={main}>
        <Summary view={view} words={words} rules={countRules(view.inspection.rulesOff)} />
        <WithFiles wanted={view.wanted} attached={state.attached} {...{ words, on }} />
        <Parts sections={partsOf(view)} words={words} onCopyTable={on.copyTable} />
        <Findings
          {...{ findings: view.findings, words, ruleName, jumped }}
          onJump={on.jump}
          onSettle={(frame, finding, settled) => {
            lineGoes();
            on.settle(frame, finding, settled);
          }}
        />
        <SettledFindings
          {...{ settled: view.settled, words, ruleName }}
          onUndo={(frame, finding) => {
            lineGoes();
            on.settle(frame, finding, null);
          }}
          onConfirm={on.confirm}
        />
        <Attachments attachments={state.attachments} words={words} on={on} />
        {state.desk && (
          <OnDesk
            {...{ standing: state.desk, news: state.lastYear, words: deskWords, on }}
            year={view.inspection.report.year === null ? null : view.inspection.report.year - 1}
          />
        )}
        <Claims claims={view.inspection.report.claims} words={words.claims} onGoTo={on.goToClaim} />
        <LeftOut view={view} words={words} ruleName={ruleName} />
      </main>
      <footer>
        <Status notice={notice} words={words} />
        {view.marksRemoved && <p class="notice failed">{words.marksRemoved}</p>}
        <div class="ways">{tools}</div>
        <div class="bar">
          <label class="switch">
            <input
              type="checkbox"
              checked={view.overlay}
              onChange={({ currentTarget }) => on.showOverlay(currentTarget.checked)}
            />
            {words.overlay}
          </label>
          <Menu
            label={words.copy}
            items={[
              ...copyKinds.map((key) => ({ key, label: words.copyKind[key] })),
              { key: 'cells' as const, label: words.selectCells },
            ]}
            onPick={(key) => (key === 'cells' ? on.selectCells() : on.copy(key))}
          />
          <Menu
            label={words.export}
            items={exportKinds.map((key) => ({ key, label: words.exportKind[key] }))}
            onPick={on.export}
          />
        </div>
      </footer>
    </>
  );
}

/** The line that says what became of the last thing that was asked for; it is there before it says anything. */
function Status({ notice, words }: { notice: PopupState['notice']; words: PopupWords }) {
  return (
    <p class={`notice ${notice?.failed ? 'failed' : ''}`} role="status">
      {notice && noticeInWords(notice, words)}
    </p>
  );
}

function Tools({ panel, words, on }: { panel: boolean; words: PopupWords; on: PopupEvents }) {
  return (
    <>
      {panel && (
        <button type="button" class="plain" title={words.panelTitle} onClick={on.openPanel}>
          {words.panel}
        </button>
      )}
      <button type="button" class="plain" title={words.openFileTitle} onClick={() => on.openFile(null)}>
        {words.openFile}
      </button>
      <button type="button" class="plain" onClick={on.openDesk}>
        {words.desk}
      </button>
      <button type="button" class="plain" onClick={on.openSettings}>
        {words.settings}
      </button>
    </>
  );
}
