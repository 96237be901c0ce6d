import type { BarItem, BarProps } from '../../lib/card/props';
import type { Severity } from '../../lib/inspection';
import { trusted } from './trusted';

const order: Severity[] = ['error', 'warning', 'info'];

/** The slim bar: how many of what, on to the next, the list, off. */
export function Bar({
  words,
  counts,
  items,
  unread,
  notCompared,
  elsewhere,
  settled,
  current,
  listOpen,
  onStep,
  onList,
  onPick,
  onOff,
}: BarProps) {
  const isCurrent = ({ id, frame }: BarItem) => id === current && frame === undefined;
  const index = items.findIndex(isCurrent) + 1;
  return (
    <>
      {listOpen && (
        <ol class="list" aria-label={words.list}>
          {items.map((item) => (
            <li key={`${item.frame ?? ''} ${item.id}`}>
              <button type="button" aria-current={isCurrent(item)} onClick={trusted(() => onPick(item))}>
                <span class={`chip ${item.severity}`}>{words.letter[item.severity]}</span>
                <span>
                  {item.place && <b>{item.place}</b>} {item.message}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div class="strip">
        {items.length === 0 ? (
          <Nothing {...{ words, unread, notCompared, elsewhere, settled }} />
        ) : (
          <span class="counts" role="img" aria-label={words.counts(counts)}>
            {order
              .filter((severity) => counts[severity] > 0)
              .map((severity) => (
                <span key={severity}>
                  <span class={`chip ${severity}`}>{words.letter[severity]}</span> {counts[severity]}
                </span>
              ))}
          </span>
        )}
        {items.length > 0 && (
          <>
            <button
              type="button"
              class="icon"
              aria-label={words.previous}
              title={words.previous}
              onClick={trusted(() => onStep(-1))}
            >
              ‹
            </button>
            <span class="at" aria-hidden="true">
              {index || '–'}/{items.length}
            </span>
            <button
              type="button"
              class="icon"
              aria-label={words.next}
              title={words.next}
              onClick={trusted(() => onStep(1))}
            >
              ›
            </button>
            <button type="button" aria-expanded={listOpen} onClick={trusted(onList)}>
              {words.list}
            </button>
          </>
        )}
        {elsewhere && (
          <span class="elsewhere" title={words.elsewhereHint}>
            {words.elsewhere}
          </span>
        )}
        <button type="button" class="icon" aria-label={words.off} title={words.off} onClick={trusted(onOff)}>
          ✕
        </button>
      </div>
    </>
  );
}

function Nothing({
  words,
  unread,
  notCompared,
  elsewhere,
  settled,
}: Pick<BarProps, 'words' | 'unread' | 'notCompared' | 'elsewhere' | 'settled'>) {
  if (unread.length === 0 && settled > 0) return <span class="unread">{words.allSettled(settled)}</span>;
  if (unread.length === 0)
    return (
      <>
        {/* Beside frames whose findings are not said here nothing is green. */}
        <span class={elsewhere ? 'unread' : 'clean'}>{words.nothingFound}</span>
        {notCompared && <span class="quiet">{words.notCompared}</span>}
      </>
    );
  return (
    <span class="unread" title={unread.join('\n')}>
      {words.unread}
    </span>
  );
}
