import type { DeskProps } from './desk-page';

/** Lists that were broken off: each goes on where it was. */
export function Begun({ state: { begun }, words, on }: DeskProps) {
  if (begun.length === 0) return null;
  return (
    <section class="begun" aria-labelledby="begun">
      <h2 id="begun">{words.begunName}</h2>
      <ul>
        {begun.map(({ id, source, done, all, begun: since }) => (
          <li key={id}>
            <span>{words.begun(source.title || source.url, done, all, words.moment(since))}</span>
            <button type="button" onClick={() => on.goOn(id)}>
              {words.goOn}
            </button>
            <button type="button" class="plain" onClick={() => on.dropList(id)}>
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
