import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keys of the roster: none of them counts while something is typed or chosen. */
export function useRosterKeys(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyped(event)) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === '/') page.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
      else if (step === undefined || !move(step)) return;
      event.preventDefault();
    };
    const move = (by: number) => {
      const all = [...(page.current?.querySelectorAll<HTMLElement>('.units th > button') ?? [])];
      const at = all.indexOf(document.activeElement as HTMLElement);
      const next = all[at === -1 ? 0 : at + by];
      next?.focus();
      return next !== undefined;
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** Into a field, which Esc leaves. */
function isTyped({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || !target.matches('input, select, textarea')) return false;
  if (key === 'Escape') target.blur();
  return true;
}
