import { type Box, intoLayer } from './box';
import { choosePlace, type Obstacle, type Placement } from './choose-place';
import type { Layer, LayerFrame } from './layer';
import { Measure } from './measure';
import { boxAt, type Place } from './offers';
import type { Pin } from './pin';

/** What is known about a pin between frames. */
export interface Entry {
  pin: Pin;
  /** Null until the first frame has asked. */
  near: boolean | null;
  /** Size and inner layout of the target when its badge was last placed; another value asks for a new place. */
  measuredAs: string;
  /** Made invisible by its style: it has a box, but nobody sees it. */
  invisible: boolean;
  /** Covered by something that only a thorough look finds. */
  blocked: boolean;
  /** Whether a thorough look is due. */
  unchecked: boolean;
  badge: Badge | null;
}

/** How a badge is drawn at the place that is chosen for it. Frames and lines lie on their target's edges. */
export interface Badge {
  counted: () => boolean;
  apply: (placement: Placement) => void;
}

/** One pin as it was found in a frame, before anything is written. */
export interface Reading {
  entry: Entry;
  element: Box;
  text: Box | null;
  box: Box;
}

/**
 * Finds a new place for every badge whose target has changed its shape, beside the others and off each other: all
 * are measured, then all are chosen, then all are drawn, so that the browser lays the page out once.
 */
export function placeBadges(readings: readonly Reading[], layer: Layer, frame: LayerFrame): void {
  const stale = readings.filter(
    ({ entry, element, text }) =>
      entry.badge && element.right > element.left && entry.measuredAs !== shapeOf(element, text),
  );
  if (stale.length === 0) return;
  const measure = new Measure();
  const page = intoLayer(layer.page(), frame);
  const measured = stale.map(({ entry }) => measure.around(entry.pin.target));
  const standing = readings.filter(({ entry }) => entry.badge && entry.measuredAs !== '');
  const boxes = new Map(standing.map(({ entry, box }) => [entry, intoLayer(box, frame)]));
  const placements = stale.map(({ entry, element }, index) => {
    const { text, obstacles } = measured[index]!;
    const place: Place = {
      kind: entry.pin.target.kind,
      element: intoLayer(element, frame),
      text: text && intoLayer(text, frame),
    };
    boxes.delete(entry);
    const others = [...boxes.values()].map((box): Obstacle => ({ kind: 'badge', box }));
    const around = obstacles.map(({ kind, box }) => ({ kind, box: intoLayer(box, frame) }));
    const placement = choosePlace(place, [...around, ...others], page, entry.badge!.counted());
    boxes.set(entry, boxAt(placement.position, placement.size, place.element));
    return placement;
  });
  stale.forEach((reading, index) => {
    const { entry, element, text } = reading;
    entry.measuredAs = shapeOf(element, text);
    entry.badge!.apply(placements[index]!);
    reading.box = entry.pin.boxFor(element, frame);
  });
}

/** What must not change for a badge to stay where it is; the place of the target on the page may. */
function shapeOf(element: Box, text: Box | null): string {
  const numbers = [element.right - element.left, element.bottom - element.top];
  if (text) numbers.push(text.left - element.left, text.top - element.top, text.right - element.left);
  return numbers.map((number) => number.toFixed(1)).join(' ');
}
