import type { ReaderEvents, ReaderState } from '../../lib/reader/state';
import { stepped } from '../../lib/reader/zoom';
import type { ReaderWords } from '../../lib/words/reader';

export interface ToolsProps {
  state: ReaderState;
  words: ReaderWords;
  on: ReaderEvents;
}

/** Pages, zoom, search and print of the shown file. */
export function Tools({ state, words, on }: ToolsProps) {
  const { pages, zoom, printing } = state;
  return (
    <div class="tools" role="toolbar" aria-label={words.toolsName}>
      {pages && (
        <label class="page">
          <span class="unseen">{words.page}</span>
          <input
            type="number"
            min={1}
            max={pages.count}
            value={pages.current}
            onChange={({ currentTarget: { value } }) => on.toPage(Number(value))}
          />
          {words.ofPages(pages.count)}
        </label>
      )}
      <span class="zoom">
        <button
          type="button"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => on.zoom(stepped(zoom, -1))}
        >
          −
        </button>
        <output>{words.zoom(Math.round(zoom * 100))}</output>
        <button
          type="button"
          aria-label={words.zoomIn}
          title={words.zoomIn}
          onClick={() => on.zoom(stepped(zoom, 1))}
        >
          +
        </button>
        <button type="button" onClick={on.fitWidth}>
          {words.fitWidth}
        </button>
      </span>
      <Find state={state} words={words} on={on} />
      <button type="button" disabled={printing !== null} onClick={on.print}>
        {printing ? words.printing(printing.done, printing.of) : words.print}
      </button>
    </div>
  );
}

function Find({ state: { find }, words, on }: ToolsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 102 does not know `<search>`
    <div class="find" role="search">
      <input
        type="search"
        placeholder={words.find}
        aria-label={words.find}
        value={find.text}
        onInput={({ currentTarget: { value } }) => on.search(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          on.step(event.shiftKey ? -1 : 1);
        }}
      />
      {find.text.trim() !== '' && (
        <span class="found" role="status">
          {find.count > 0 ? words.found(find.at, find.count) : words.notFound}
        </span>
      )}
      {find.count > 1 && (
        <>
          <button
            type="button"
            aria-label={words.previous}
            title={words.previous}
            onClick={() => on.step(-1)}
          >
            ‹
          </button>
          <button type="button" aria-label={words.next} title={words.next} onClick={() => on.step(1)}>
            ›
          </button>
        </>
      )}
    </div>
  );
}
