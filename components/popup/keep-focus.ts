import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in place when the line that has it goes: a finding that was settled, a decision that was undone.
 * The line that follows has it then; without one, the list of what is settled.
 * @param root what holds the lines
 * @param count how many lines there are
 * @returns to be called before a line is asked to go
 */
export function useFocusWhenLinesGo(root: RefObject<HTMLElement | null>, count: number): () => void {
  const left = useRef<number | null>(null);
  useLayoutEffect(() => {
    const at = left.current;
    left.current = null;
    if (at === null || !root.current || root.current.contains(document.activeElement)) return;
    const lines = linesIn(root.current);
    const next = lines[Math.min(at, lines.length - 1)];
    (next ?? root.current.querySelector<HTMLElement>('.settled-findings summary'))?.focus();
  }, [count]);
  return () => {
    const line = document.activeElement?.closest('li');
    const at = linesIn(root.current).findIndex((button) => line?.contains(button));
    left.current = Math.max(at, 0);
  };
}

function linesIn(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('.findings li > button') ?? [])];
}
