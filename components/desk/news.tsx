import type { DeskProps } from './desk-page';

/** What a person must know before anything else: what is not kept, and what cannot be read. */
export function News({ state: { trouble, record, damaged }, words, on }: DeskProps) {
  return (
    <>
      {trouble && (
        <p class="warned" role="alert">
          {words.trouble[trouble.kind](trouble.detail)}
        </p>
      )}
      {!record && <p class="warned">{words.recordOff}</p>}
      {damaged.length > 0 && (
        <div class="warned">
          <p>{words.damaged(damaged.length)}</p>
          <ul>
            {damaged.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
          <button type="button" onClick={on.removeDamaged}>
            {words.removeDamaged}
          </button>
        </div>
      )}
    </>
  );
}
