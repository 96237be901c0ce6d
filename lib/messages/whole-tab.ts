import type { BarItem } from '../card/props';
import { type Admitted, count, list, number, record, text, truth } from './check';
import { severity } from './page-finding';

export const wholeTab = record({
  /** Its own number. */
  frame: count,
  /** The findings of all frames in reading order, its own among them; those in files have numbers below 0. */
  items: list(record({ id: text, frame: number, severity, place: text, message: text })),
  /** Parts of the tab that could not be read, for people. */
  unread: list(text),
  /** False where the frame around it has the bar for both. */
  bar: truth,
});

/** What a frame is told of all the others in its tab, so that its bar says what the toolbar says. */
export type WholeTab = Admitted<typeof wholeTab>;

/** The lines of the bar: those of the frame as it has them by now, among those of the others. */
export function itemsOf(own: readonly BarItem[], tab: WholeTab | null): BarItem[] {
  if (!tab) return [...own];
  const here = new Map(own.map((item) => [item.id, item]));
  const isOwn = ({ frame }: BarItem) => frame === tab.frame;
  const listed = tab.items.flatMap((item) => (isOwn(item) ? (here.get(item.id) ?? []) : item));
  for (const item of tab.items) if (isOwn(item)) here.delete(item.id);
  return [...listed, ...here.values()];
}
