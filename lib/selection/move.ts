import type { GridPlace, SelectionGrid } from './field';
import { rectangleOf, type Selection, selectAll, selectSpot } from './selection';

/** A key as an event tells it. */
export interface Key {
  key: string;
  shift: boolean;
  /** Ctrl, or Cmd on a Mac. */
  control: boolean;
}

const steps: Record<string, GridPlace> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * What a key makes of a selection: arrows go to the next cell, with Ctrl to the edge, with Shift they extend; Home
 * and End go along the row, with Ctrl to the corners; Shift+Space takes the rows, Ctrl+Space the columns, Ctrl+A all.
 * @returns the selection, or null when the key is none of these
 */
export function pressKey(
  field: SelectionGrid,
  selection: Selection,
  { key, shift, control }: Key,
): Selection | null {
  const step = steps[key];
  if (step) return moved(field, selection, (spot) => stepped(field, spot, step, control), shift);
  if (key === 'Home' || key === 'End') {
    const end = key === 'End';
    const to = ({ y }: GridPlace) => ({
      x: end ? field.width - 1 : 0,
      y: !control ? y : end ? field.height - 1 : 0,
    });
    return moved(field, selection, to, shift);
  }
  if (key === ' ' && control !== shift) return { ...selection, span: shift ? 'rows' : 'columns' };
  if ((key === ' ' && control) || (control && !shift && key.toLowerCase() === 'a')) return selectAll(field);
  return null;
}

function moved(
  field: SelectionGrid,
  selection: Selection,
  to: (spot: GridPlace) => GridPlace,
  extend: boolean,
): Selection {
  if (!extend) return selectSpot(to(selection.focus));
  const before = JSON.stringify(rectangleOf(field, selection));
  for (let now = selection; ; ) {
    const focus = to(now.focus);
    if (focus.x === now.focus.x && focus.y === now.focus.y) return now;
    now = { ...now, focus };
    // Behind a merged cell a step can leave the rectangle as it is; the reader has pressed a key and expects a change.
    if (JSON.stringify(rectangleOf(field, now)) !== before) return now;
  }
}

/** The next slot that is not the same cell's, or the one at the edge. */
function stepped(field: SelectionGrid, { x, y }: GridPlace, step: GridPlace, toEdge: boolean): GridPlace {
  const cell = field.at(x, y);
  const beyond = {
    x: step.x > 0 ? cell.x + cell.width : step.x < 0 ? cell.x - 1 : x,
    y: step.y > 0 ? cell.y + cell.height : step.y < 0 ? cell.y - 1 : y,
  };
  const edge = {
    x: step.x > 0 ? field.width - 1 : step.x < 0 ? 0 : x,
    y: step.y > 0 ? field.height - 1 : step.y < 0 ? 0 : y,
  };
  const outside = beyond.x < 0 || beyond.y < 0 || beyond.x >= field.width || beyond.y >= field.height;
  return toEdge || outside ? edge : beyond;
}
