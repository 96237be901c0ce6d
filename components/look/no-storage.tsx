import type { StorageWords } from '../../lib/words/storage';

/** Said in place of everything else where the browser's storage fails. */
export function NoStorage({ reason, words }: { reason: string; words: StorageWords }) {
  return (
    <main class="nothing">
      <h1>{words.noStorage}</h1>
      <p>{words.noStorageDetail(reason)}</p>
    </main>
  );
}
