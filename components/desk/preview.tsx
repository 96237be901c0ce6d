import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DeskEvents, FilePreview } from '../../lib/desk/screen/state';
import type { DeskWords } from '../../lib/words/desk';

/** What taking a file over would do, before anything is changed. */
export function Preview({ preview, words, on }: { preview: FilePreview; words: DeskWords; on: DeskEvents }) {
  const said = words.preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [preview]);
  const news = [
    [preview.fresh, said.fresh],
    [preview.later, said.later],
    [preview.earlier, said.earlier],
    [preview.decisions.length, said.decisions],
    [preview.work, words.work.taken],
    [preview.rosters.length, said.rosters],
  ] as const;
  const others = [
    [preview.known, said.known],
    [preview.unreadable, said.unreadable],
  ] as const;
  const isNew = news.some(([count]) => count > 0);
  return (
    <section class="preview" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={heading}>
        {said.heading(preview.file)}
      </h2>
      {!isNew && <p>{said.nothingNew}</p>}
      <ul>{[...news, ...others].map(([count, say]) => count > 0 && <li key={say(0)}>{say(count)}</li>)}</ul>
      <p class="tools">
        {isNew && (
          <button type="button" onClick={on.take}>
            {said.take}
          </button>
        )}
        <button type="button" onClick={on.leave}>
          {said.leave}
        </button>
      </p>
    </section>
  );
}
