import type { JudgedReading } from './readings';

/**
 * The element that holds what was inspected: a change outside it (a clock, a ticker) is no news.
 * @returns null when there is none: the page is no report, or its tables have gone
 */
export function articleRoot({ isReport, tables, cells, spots, places }: JudgedReading): Element | null {
  if (!isReport) return null;
  const addresses = [
    ...tables,
    ...cells.values(),
    ...[...spots.values()].flatMap((spot) => (spot.kind === 'gap' ? (spot.after ?? []) : spot.address)),
  ];
  const elements = addresses.flatMap((address) => places.element(address) ?? []);
  let root = elements[0] ?? null;
  for (const element of elements) while (root && !root.contains(element)) root = root.parentElement;
  // One table alone is not the article around it.
  if (root && root.querySelectorAll('table').length < 2) root = root.closest('body > *') ?? root;
  return root;
}
