import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DeskEvents, DeskState } from '../../lib/desk/screen/state';

/** Keys of the desk: none of them counts while something is typed or chosen. */
export function useKeys(page: RefObject<HTMLElement | null>, state: DeskState, on: DeskEvents): void {
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
    const openers = () => [...(page.current?.querySelectorAll<HTMLElement>('.row > h3 > button') ?? [])];
    const moveFocus = (by: 1 | -1) => {
      const all = openers();
      const at = all.findIndex((each) => each.closest('.row')?.contains(document.activeElement));
      all[at === -1 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]?.focus();
    };
    const pickFocused = (isRange: boolean) => {
      const at = openers().findIndex((each) => each.closest('.row')?.contains(document.activeElement));
      const row = state.shown[at];
      if (row) on.pick(row.id, isRange);
    };
    const unfoldNext = async (by: number) => {
      const { shown, unfolded } = state;
      const at = unfolded ? shown.findIndex(({ id }) => id === unfolded.id) : by > 0 ? -1 : shown.length;
      const next = shown[at + by];
      if (!next) return;
      if (at + by >= state.drawn) on.showMore();
      await on.unfold(next.id);
      page.current?.querySelector<HTMLElement>('.row.open > h3 > button')?.focus();
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
