import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** A stroke goes to where a unit is looked for, unless something is typed; Escape leaves it. */
export function useSearchKey(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('input, select, textarea');
      if (typing && event.key === 'Escape') target.blur();
      if (typing || event.key !== '/') return;
      page.current?.querySelector<HTMLElement>('input[type=search]')?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [page]);
}

const arrows: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Arrows go from figure to figure of a table; of all figures only the one that had the focus last is reached by Tab. */
export function onFigureKey(event: KeyboardEvent): void {
  const arrow = arrows[event.key];
  const from = event.target;
  if (!arrow || !(from instanceof HTMLElement) || !from.matches('.figure')) return;
  const [down, right] = arrow;
  const cell = from.closest('td')!;
  const column = cell.dataset.column!;
  const figures = [
    ...(right === 0
      ? cell.closest('table')!.querySelectorAll<HTMLElement>(`td[data-column="${column}"] .figure`)
      : cell.closest('tr')!.querySelectorAll<HTMLElement>('.figure')),
  ];
  figures[figures.indexOf(from) + down + right]?.focus();
  event.preventDefault();
}

/** Makes the figure that has the focus the one that Tab comes back to. */
export function rememberFigure(event: FocusEvent): void {
  const to = event.target;
  if (!(to instanceof HTMLElement) || !to.matches('.figure')) return;
  for (const before of to.closest('.figures')!.querySelectorAll<HTMLElement>('.figure[tabindex="0"]'))
    before.tabIndex = -1;
  to.tabIndex = 0;
}
