import type { Arrived, ArrivedFile } from '../../lib/desk/screen/arrivals';
import type { DeskFilesWords } from '../../lib/words/desk-files';
import type { DeskProps } from './desk-page';

/** Files that were handed to the desk: what each of them was, and the addresses that they hold. */
export function Arrivals({ arrived, words, files: said, on }: DeskProps & { arrived: Arrived }) {
  const { files, over, addresses } = arrived;
  const isDone = ({ state }: ArrivedFile) => state.kind !== 'waiting' && state.kind !== 'reading';
  const done = files.filter(isDone).length;
  const listed = files.filter(({ state }) => state.kind === 'addresses');
  const start = () => on.gatherListed(said.listName(listed[0]!.name, listed.length - 1));
  return (
    <section class="arrivals" aria-labelledby="arrivals">
      <h2 id="arrivals">{said.name}</h2>
      <p role="status">{said.progress(done, files.length)}</p>
      <ul>
        {files.map((file, at) => (
          <li key={`${at} ${file.name}`} class={isBad(file) ? 'bad' : ''}>
            <span class="file">{file.name}</span> <span class="became">{stateInWords(file.state, said)}</span>
          </li>
        ))}
      </ul>
      {over > 0 && <p class="warned">{said.over(over)}</p>}
      {addresses && (
        <p>
          {words.gather.found(
            addresses.reports.length,
            addresses.repeated,
            addresses.unreadable,
            addresses.over,
          )}
        </p>
      )}
      {done === files.length && (
        <p class="tools">
          {addresses && addresses.reports.length > 0 && (
            <button type="button" onClick={start}>
              {words.gather.start}
            </button>
          )}
          <button type="button" onClick={on.closeArrivals}>
            {said.close}
          </button>
        </p>
      )}
    </section>
  );
}

function isBad({ state }: ArrivedFile): boolean {
  return state.kind === 'failed' || state.kind === 'no report';
}

function stateInWords(state: ArrivedFile['state'], said: DeskFilesWords): string {
  switch (state.kind) {
    case 'waiting':
    case 'reading':
      return said[state.kind];
    case 'kept':
      return said.kept[state.as](state.agency, state.year);
    case 'addresses':
      return said.addresses(state.pasted.reports.length);
    case 'no report':
      return said.noReport(state.reason);
    case 'failed':
      return said.failed(state.reason);
  }
}
