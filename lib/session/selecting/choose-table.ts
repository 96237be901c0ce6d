import { shownTables, tableAround } from './page-table';

export interface ChooseOptions {
  document: Document;
  signal: AbortSignal;
  /** The table under the mouse has changed. */
  onHover: (table: Element | null) => void;
  /** @param target the cell, or what is in it, that was clicked; the table itself when it was chosen by key */
  onChoose: (table: Element, target: Element) => void;
  onCancel: () => void;
}

/**
 * Lets the reader click on a table, or go from one to the next by arrow keys and press Enter. What is clicked
 * outside tables works as always.
 */
export function chooseTable({ document, signal, onHover, onChoose, onCancel }: ChooseOptions): void {
  const view = document.defaultView!;
  let hovered: Element | null = null;
  const targetOf = (event: Event) => {
    const [target] = event.composedPath();
    return event.isTrusted && target instanceof Element ? target : null;
  };
  view.addEventListener(
    'mousemove',
    (event) => {
      const target = targetOf(event);
      const table = target && tableAround(target);
      if (table !== hovered) onHover(table);
      hovered = table;
    },
    { capture: true, passive: true, signal },
  );
  const onPress = (event: MouseEvent) => {
    const target = event.button === 0 ? targetOf(event) : null;
    const table = target && tableAround(target);
    if (!target || !table) return;
    event.stopImmediatePropagation();
    if (!event.type.startsWith('pointer')) event.preventDefault();
    if (event.type === 'click') onChoose(table, target);
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const)
    view.addEventListener(type, onPress, { capture: true, signal });
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && hovered && !(event.composedPath()[0] instanceof HTMLButtonElement))
      onChoose(hovered, hovered);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const step = (by: 1 | -1) => {
    const tables = shownTables(document);
    const at = hovered ? tables.indexOf(hovered) + by : 0;
    hovered = tables.at(at % tables.length) ?? null;
    hovered?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    onHover(hovered);
  };
  view.addEventListener('keydown', onKey, { capture: true, signal });
}
