import type { PopupEvents } from '../../lib/popup/events';
import type { PopupState } from '../../lib/popup/state';
import type { PopupWords } from '../../lib/words/popup';
import { NoStorage } from '../look/no-storage';
import { Insist } from './insist';
import { ListHere } from './list-here';
import { Signs } from './signs';

/** The popup where there is no report to show. */
export type Nothing = Exclude<PopupState['view'], { state: 'report' }>;

export interface NothingHereProps {
  view: Nothing;
  words: PopupWords;
  /** The user has already asked to inspect all the same. */
  insisted: boolean;
  on: Pick<PopupEvents, 'inspect' | 'inspectAll' | 'openFile' | 'openShownFile'>;
}

/** Says why there is no report: which signs are missing, what the browser forbids, what went wrong. */
export function NothingHere({ view, words, insisted, on }: NothingHereProps) {
  switch (view.state) {
    case 'unseen':
    case 'inspecting':
      return (
        <main class="nothing" aria-busy="true">
          <h1>{words.inspecting}</h1>
        </main>
      );
    case 'no report': {
      if (view.reports.length > 0) return <ListHere {...{ view, words, insisted, on }} />;
      if (view.file)
        return (
          <main class="nothing">
            <h1>{words.file[view.file]}</h1>
            {view.file === 'PDF' ? (
              <CheckFile label={words.checkShownFile} hint={words.checkFileHint} onClick={on.openShownFile} />
            ) : (
              <p>{words.fileDetail}</p>
            )}
          </main>
        );
      return (
        <main class="nothing">
          <h1>{words.noReport}</h1>
          <p>{words.because(view.reason)}</p>
          <h2>{words.signs}</h2>
          <Signs view={view} words={words} />
          <Insist {...{ insisted, words, on }} label={words.insist} />
        </main>
      );
    }
    case 'refused':
      return (
        <main class="nothing">
          <h1>{words.refusedTitle}</h1>
          <p>{words.refused[view.refusal]}</p>
          {view.refusal === 'PDF' && (
            <CheckFile label={words.checkShownFile} hint={words.checkFileHint} onClick={on.openShownFile} />
          )}
          {view.refusal === 'file' && (
            <CheckFile
              label={words.chooseFile}
              hint={words.checkFileHint}
              onClick={() => on.openFile(null)}
            />
          )}
        </main>
      );
    case 'no storage':
      return <NoStorage reason={view.reason} words={words} />;
    case 'failed':
      return (
        <main class="nothing">
          <h1>{words.failed}</h1>
          <p>{words.failedDetail(view.reason)}</p>
          <button type="button" onClick={() => on.inspect(false)}>
            {words.again}
          </button>
        </main>
      );
  }
}

/** One act from a file to its findings. */
function CheckFile({ label, hint, onClick }: { label: string; hint: string; onClick: () => void }) {
  return (
    <>
      <button type="button" onClick={onClick}>
        {label}
      </button>
      <p class="hint">{hint}</p>
    </>
  );
}
