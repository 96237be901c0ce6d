import { useRef } from 'preact/hooks';
import type { DeskEvents } from '../../lib/desk/screen/state';
import type { DeskFilesWords } from '../../lib/words/desk-files';

/** Takes files that a person chooses. */
export function ChooseFiles({ files: said, on }: { files: DeskFilesWords; on: DeskEvents }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <p class="choose-files">
      <button type="button" onClick={() => input.current?.click()}>
        {said.choose}
      </button>
      <input
        ref={input}
        type="file"
        class="handed-over"
        multiple
        hidden
        accept=".pdf,.docx,.ofd,.txt,.csv,.tsv,.xls,.xlsx,.gz"
        onChange={({ currentTarget }) => {
          on.handOver([...(currentTarget.files ?? [])]);
          // The same files chosen again are a choice as well.
          currentTarget.value = '';
        }}
      />{' '}
      <span class="quiet">{said.hint}</span>
    </p>
  );
}
