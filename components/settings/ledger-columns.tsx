import { useLayoutEffect, useRef } from 'preact/hooks';
import { type LedgerColumn, longestTitle } from '../../lib/copies/written/ledger-template';
import type { SettingsWords } from '../../lib/words/settings';

export interface LedgerColumnsProps {
  columns: readonly LedgerColumn[];
  /** What a column holds, in words. */
  name: (key: string) => string;
  words: SettingsWords;
  locked: boolean;
  onSet: (columns: LedgerColumn[]) => void;
}

type Control = 'position' | 'head' | 'up' | 'down' | 'remove';

/** The columns in their order: moved by number, by button and by key, renamed, removed. */
export function LedgerColumns({ columns, name, words, locked, onSet }: LedgerColumnsProps) {
  const list = useRef<HTMLOListElement>(null);
  /** Where the focus goes once the change is drawn. */
  const wanted = useRef<{ at: number; control: Control } | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { at, control } = wanted.current;
    wanted.current = null;
    const line = list.current?.children[at];
    const find = (each: Control) => line?.querySelector<HTMLElement>(`[data-control=${each}]:enabled`);
    // At either end one of the two buttons is out of use; the other one takes over.
    (find(control) ?? find(control === 'up' ? 'down' : 'up'))?.focus();
  }, [columns]);

  function move(from: number, to: number, control: Control): void {
    const at = Math.max(0, Math.min(columns.length - 1, to));
    const next = [...columns];
    next.splice(at, 0, ...next.splice(from, 1));
    wanted.current = { at, control };
    onSet(next);
  }

  return (
    <ol class="columns" ref={list} aria-label={words.ledger.list}>
      {columns.map((column, at) => (
        <Line
          // By place, not by column: what moves is the content, and a column can be there twice.
          key={at}
          {...{ column, at, words, locked }}
          name={name(column.key)}
          count={columns.length}
          onMove={(to, control) => move(at, to, control)}
          onHead={(title) =>
            onSet(columns.map((each, index) => (index === at ? renamed(each, title) : each)))
          }
          onRemove={() => {
            wanted.current = { at: Math.min(at, columns.length - 2), control: 'remove' };
            onSet(columns.filter((_, index) => index !== at));
          }}
        />
      ))}
    </ol>
  );
}

interface LineProps {
  column: LedgerColumn;
  name: string;
  at: number;
  count: number;
  words: SettingsWords;
  locked: boolean;
  onMove: (to: number, control: Control) => void;
  onHead: (title: string) => void;
  onRemove: () => void;
}

function Line({ column, name, at, count, words, locked, onMove, onHead, onRemove }: LineProps) {
  const said = words.ledger;
  const head = column.title ?? name;

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0 || locked) return;
    event.preventDefault();
    const control = (event.target as HTMLElement).dataset.control as Control | undefined;
    if (at + by >= 0 && at + by < count) onMove(at + by, control ?? 'head');
  }

  return (
    // The keys belong to the fields and buttons inside, whichever has the focus.
    <li onKeyDown={onKeyDown}>
      <input
        type="number"
        data-control="position"
        min={1}
        max={count}
        aria-label={said.position(head)}
        value={at + 1}
        disabled={locked}
        onChange={({ currentTarget }) => {
          const to = Math.round(currentTarget.valueAsNumber) - 1;
          currentTarget.value = String(at + 1);
          if (!Number.isNaN(to) && to !== at) onMove(to, 'position');
        }}
      />
      <span class="column">
        <span class="long">{name}</span>
        <input
          type="text"
          data-control="head"
          aria-label={said.head(name)}
          placeholder={said.ownHead}
          maxLength={longestTitle}
          value={column.title ?? ''}
          disabled={locked}
          onChange={({ currentTarget }) => onHead(currentTarget.value.trim())}
        />
      </span>
      {!locked && (
        <span class="moves">
          <button
            type="button"
            data-control="up"
            aria-label={said.up(head)}
            disabled={at === 0}
            onClick={() => onMove(at - 1, 'up')}
          >
            ↑
          </button>
          <button
            type="button"
            data-control="down"
            aria-label={said.down(head)}
            disabled={at === count - 1}
            onClick={() => onMove(at + 1, 'down')}
          >
            ↓
          </button>
          <button
            type="button"
            data-control="remove"
            aria-label={words.removeName(head)}
            disabled={count === 1}
            onClick={onRemove}
          >
            ✕
          </button>
        </span>
      )}
    </li>
  );
}

function renamed({ key }: LedgerColumn, title: string): LedgerColumn {
  return title === '' ? { key } : { key, title };
}
