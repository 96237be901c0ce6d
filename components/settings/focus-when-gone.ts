import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus near where it was when the button that has it goes with its line: the button that then stands in
 * its place has it, else the last one, else the fallback.
 * @param root what holds the buttons
 * @param buttons selector of the buttons
 */
export function useFocusWhenGone(
  root: RefObject<HTMLElement | null>,
  buttons: string,
  fallback: RefObject<HTMLElement | null>,
): void {
  const had = useRef<{ button: Element; at: number } | null>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const onFocus = ({ target }: FocusEvent) => {
      const at = [...element.querySelectorAll(buttons)].indexOf(target as Element);
      had.current = at === -1 ? null : { button: target as Element, at };
    };
    element.addEventListener('focusin', onFocus);
    return () => element.removeEventListener('focusin', onFocus);
  }, []);
  // After every drawing: the line goes when the browser has stored it, some drawings after the click.
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !had.current || had.current.button.isConnected) return;
    const { activeElement, body } = element.ownerDocument;
    if (activeElement === null || activeElement === body) {
      const all = [...element.querySelectorAll<HTMLElement>(buttons)];
      (all[Math.min(had.current.at, all.length - 1)] ?? fallback.current)?.focus();
    }
  });
}
