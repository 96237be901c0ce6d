import { type Box, intoLayer } from '../../layer/box';
import type { LayerFrame } from '../../layer/layer';
import { pageExtent } from '../../layer/page-extent';
import { choosePlace, type Obstacle } from './choose-place';
import type { Entry, Shape } from './entry';
import { Measure } from './measure';
import { boxAt, type Place } from './offers';

/** One pin as it was found in a frame, before anything is written. */
export interface Reading {
  entry: Entry;
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
export function placeBadges(readings: readonly Reading[], document: Document, frame: LayerFrame): () => void {
  const stale = readings.filter(
    ({ entry, element, text }) =>
      entry.badge && element.right > element.left && !hasShape(entry.shape, element, text),
  );
  if (stale.length === 0) return () => {};
  const measure = new Measure();
  const page = intoLayer(pageExtent(document).page, frame);
  const measured = stale.map(({ entry }) => measure.around(entry.pin.target));
  const standing = readings.filter(({ entry }) => entry.badge && entry.shape);
  const boxes = new Map(standing.map(({ entry, box }) => [entry, intoLayer(box, frame)]));
  const placements = stale.map(({ entry, element }, index) => {
    const { text, obstacles, table } = measured[index]!;
    const place: Place = {
      kind: entry.pin.target.kind,
      element: intoLayer(element, frame),
      text: text && intoLayer(text, frame),
      ...(table ? { table: intoLayer(table, frame) } : {}),
      small: entry.badge!.small,
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
    entry.shape = shapeOf(element, text);
    reading.redrawn = true;
    reading.box = entry.pin.boxFor(element, frame, { kind: 'badge', ...placements[index]! });
  });
  return () => {
    for (const [index, { entry }] of stale.entries()) entry.badge!.apply(placements[index]!);
  };
}

function shapeOf(element: Box, text: Box | null): Shape {
  const numbers = [element.right - element.left, element.bottom - element.top];
  if (text) numbers.push(text.left - element.left, text.top - element.top, text.right - element.left);
  return numbers.map((number) => Math.round(number * 10));
}

function hasShape(shape: Shape | null, element: Box, text: Box | null): boolean {
  return shape !== null && shapeOf(element, text).every((number, index) => number === shape[index]);
}
