import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DeskEvents } from '../../lib/desk/screen/state';
import type { DeskWords } from '../../lib/words/desk';

/** A question before something is removed for good. */
export function Ask({ text, words, on }: { text: string; words: DeskWords; on: DeskEvents }) {
  const no = useRef<HTMLButtonElement>(null);
  // What is pressed by mistake removes nothing.
  useLayoutEffect(() => no.current?.focus(), [text]);
  return (
    <p class="ask" role="alert">
      {text}{' '}
      <button type="button" class="grave" onClick={on.remove}>
        {words.yes}
      </button>{' '}
      <button type="button" ref={no} onClick={() => on.ask(null)}>
        {words.no}
      </button>
    </p>
  );
}
