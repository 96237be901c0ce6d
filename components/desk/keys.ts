import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DeskEvents, DeskState } from '../../lib/desk/screen/state';
import type { RevealRow } from './rows';

/** Keys of the desk: none of them counts while something is typed or chosen. */
export function useKeys(
  page: RefObject<HTMLElement | null>,
  state: DeskState,
  on: DeskEvents,
  revealed: RefObject<RevealRow | null>,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event)) return;
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act) return;
      act(event);
      event.preventDefault();
    };
    const keys: Partial<Record<string, (event: KeyboardEvent) => void>> = {
      n: () => void unfoldNext(1),
      p: () => void unfoldNext(-1),
      x: ({ shiftKey }) => pickFocused(shiftKey),
      '/': () => page.current?.querySelector<HTMLElement>('input[type=search]')?.focus(),
      ArrowDown: () => moveFocus(1),
      ArrowUp: () => moveFocus(-1),
    };
    const { shown, unfolded } = state;
    const rows = () => [...(page.current?.querySelectorAll<HTMLElement>('.row') ?? [])];
    const placeOf = (row: HTMLElement | undefined) => Number(row?.dataset.at ?? -1);
    const focused = () => placeOf(rows().find((row) => row.contains(document.activeElement)));
    const reveal = (at: number) => {
      const row = shown[Math.min(Math.max(at, 0), shown.length - 1)];
      if (row) revealed.current?.(row.id);
    };
    const moveFocus = (by: 1 | -1) => {
      const at = focused();
      const first = rows().find((row) => row.getBoundingClientRect().top >= 0);
      reveal(at === -1 ? placeOf(first) : at + by);
    };
    const pickFocused = (isRange: boolean) => {
      const row = shown[focused()];
      if (row) on.pick(row.id, isRange);
    };
    const unfoldNext = async (by: number) => {
      const at = unfolded ? shown.findIndex(({ id }) => id === unfolded.id) : by > 0 ? -1 : shown.length;
      const next = shown[at + by];
      if (!next) return;
      await on.unfold(next.id);
      reveal(at + by);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** Into a field, which Esc leaves. */
function isTyped({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || !target.matches('input:not([type=checkbox]), select, textarea'))
    return false;
  if (key === 'Escape') target.blur();
  return true;
}
