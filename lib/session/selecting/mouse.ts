import type { GridPlace } from '../../selection/field';
import { dragScroll } from './drag-scroll';
import type { PageTable } from './page-table';

export interface MouseOptions {
  document: Document;
  signal: AbortSignal;
  table: () => PageTable;
  /** A cell is pressed; with Shift the selection is to be extended to it. */
  onPress: (spot: GridPlace, extend: boolean) => void;
  /** The mouse has been moved to a cell with the button down. */
  onDrag: (spot: GridPlace) => void;
}

const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;
const moves = ['pointermove', 'mousemove', 'pointerover', 'mouseover', 'pointerout', 'mouseout'] as const;

/**
 * Takes the mouse over inside a table until the signal says stop: the page does not hear of it there. Everywhere
 * else, and for what scripts dispatch, the page goes on as always.
 */
export function watchMouse({ document, signal, table, onPress, onDrag }: MouseOptions): void {
  const view = document.defaultView!;
  let dragging = false;
  /** A drag that began in the table and ends outside it makes a click there that nobody meant. */
  let clickToCome = false;

  const spotAt = (
    { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
    target: EventTarget | undefined,
  ): GridPlace | null => {
    const element = target instanceof Element ? target : null;
    const { element: root, spotOf, spotNear } = table();
    return (element && root.contains(element) && spotOf(element)) || spotNear(clientX, clientY);
  };

  const scroll = dragScroll({
    ...{ document, signal, table: () => table().element },
    onScroll(x, y) {
      const spot = table().spotNear(x, y);
      if (spot) onDrag(spot);
    },
  });
  const endDrag = () => {
    dragging = false;
    scroll.stop();
  };

  function onMouse(event: MouseEvent): void {
    if (!event.isTrusted || event.button > 0) return;
    const [target] = event.composedPath();
    const inside = target instanceof Node && table().element.contains(target);
    if (event.type === 'mousedown') clickToCome = false;
    if (!inside && !dragging && !(clickToCome && event.type === 'click')) return;
    event.stopImmediatePropagation();
    // Of a cancelled `pointerdown` browsers make no `mousedown`; what it would begin, that one begins.
    if (!event.type.startsWith('pointer')) event.preventDefault();
    handlers[event.type]?.(event, target);
  }

  const press = (event: MouseEvent, target: EventTarget | undefined) => {
    const spot = spotAt(event, target);
    if (spot) onPress(spot, event.shiftKey);
  };
  const handlers: Partial<Record<string, (event: MouseEvent, target: EventTarget | undefined) => void>> = {
    mousedown(event, target) {
      dragging = true;
      clickToCome = true;
      press(event, target);
    },
    mousemove(event, target) {
      if (!dragging) return;
      // The button may have been let go outside the window.
      if ((event.buttons & 1) === 0) {
        endDrag();
        return;
      }
      const { x, y } = scroll.pull(event.clientX, event.clientY);
      const spot = spotAt({ clientX: x, clientY: y }, target);
      if (spot) onDrag(spot);
    },
    mouseup: endDrag,
    click(event, target) {
      // A finger makes no `mousedown` of its own where the page has forbidden it, but always a click.
      const isMeant = !clickToCome;
      clickToCome = false;
      if (isMeant) press(event, target);
    },
  };
  for (const type of presses) view.addEventListener(type, onMouse, { capture: true, signal });
  // Only while the button is down: menus that open under the mouse stay the page's.
  const onMove = (event: MouseEvent) => dragging && onMouse(event);
  for (const type of moves) view.addEventListener(type, onMove, { capture: true, signal });
  // The browser or another window has taken the pointer: the button's going up will not be heard of.
  view.addEventListener('pointercancel', (event) => event.isTrusted && endDrag(), { capture: true, signal });
  view.addEventListener('blur', (event) => event.isTrusted && event.target === view && endDrag(), { signal });
  const refuse = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Node) || !table().element.contains(target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('dragstart', refuse, { capture: true, signal });
  view.addEventListener('selectstart', (event) => dragging && refuse(event), { capture: true, signal });
}
