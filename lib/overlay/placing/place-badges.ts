import { type Box, intoLayer } from '../../layer/box';
import type { LayerFrame } from '../../layer/layer';
import { pageExtent } from '../../layer/page-extent';
import { type BadgeAnchor, boxAt } from './badge-positions';
import { choosePlace, type Obstacle } from './choose-place';
import { Measure } from './measure';
import type { TargetShape, TetherState } from './tether-state';

/** One tether as it was found in a frame, before anything is written. */
export interface TetherInFrame {
  state: TetherState;
  element: Box;
  text: Box | null;
  box: Box;
  /** Its badge gets another place in this frame. */
  redrawn?: boolean;
}

/**
 * Finds a new place for every badge whose target has changed its shape, beside the others and off each other: all
 * are measured, then all are chosen. The readings have the new boxes at once.
 * @returns draws them; to be called when all reading is done, so that the browser lays the page out once
 */
export function placeBadges(
  readings: readonly TetherInFrame[],
  document: Document,
  frame: LayerFrame,
): () => void {
  const stale = readings.filter(
    ({ state, element, text }) =>
      state.badge && element.right > element.left && !hasShape(state.shape, element, text),
  );
  if (stale.length === 0) return () => {};
  const measure = new Measure();
  const page = intoLayer(pageExtent(document).page, frame);
  const measured = stale.map(({ state }) => measure.around(state.tether.target));
  const standing = readings.filter(({ state }) => state.badge && state.shape);
  const boxes = new Map(standing.map(({ state, box }) => [state, intoLayer(box, frame)]));
  const placements = stale.map(({ state, element }, index) => {
    const { text, obstacles, table } = measured[index]!;
    const place: BadgeAnchor = {
      kind: state.tether.target.kind,
      element: intoLayer(element, frame),
      text: text && intoLayer(text, frame),
      ...(table ? { table: intoLayer(table, frame) } : {}),
      small: state.badge!.small,
    };
    boxes.delete(state);
    const others = [...boxes.values()].map((box): Obstacle => ({ kind: 'badge', box }));
    const around = obstacles.map(({ kind, box }) => ({ kind, box: intoLayer(box, frame) }));
    const placement = choosePlace(place, [...around, ...others], page, state.badge!.counted());
    boxes.set(state, boxAt(placement.position, placement.size, place.element));
    return placement;
  });
  stale.forEach((reading, index) => {
    const { state, element, text } = reading;
    state.shape = shapeOf(element, text);
    reading.redrawn = true;
    reading.box = state.tether.boxFor(element, frame, { kind: 'badge', ...placements[index]! });
  });
  return () => {
    for (const [index, { state }] of stale.entries()) state.badge!.apply(placements[index]!);
  };
}

function shapeOf(element: Box, text: Box | null): TargetShape {
  const numbers = [element.right - element.left, element.bottom - element.top];
  if (text) numbers.push(text.left - element.left, text.top - element.top, text.right - element.left);
  return numbers.map((number) => Math.round(number * 10));
}

function hasShape(shape: TargetShape | null, element: Box, text: Box | null): boolean {
  return shape !== null && shapeOf(element, text).every((number, index) => number === shape[index]);
}
