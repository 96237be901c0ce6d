export const smallest = 0.5;
export const largest = 3;
const steps = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** A zoom that the page offers. */
export function bounded(zoom: number): number {
  return Math.min(largest, Math.max(smallest, zoom));
}

/** The next larger or smaller one. */
export function stepped(zoom: number, by: 1 | -1): number {
  const next =
    by === 1 ? steps.find((step) => step > zoom + 0.005) : steps.findLast((step) => step < zoom - 0.005);
  return next ?? (by === 1 ? largest : smallest);
}
