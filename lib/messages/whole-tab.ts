import type { BarItem } from '../card/props';

/** What a frame is told of all the others in its tab, so that its bar says what the toolbar says. */
export interface WholeTab {
  /** Its own number. */
  frame: number;
  /** The findings of all frames in reading order, its own among them. */
  items: (BarItem & { frame: number })[];
  /** Parts of the tab that could not be read, for people. */
  unread: string[];
  /** False where the frame around it has the bar for both. */
  bar: boolean;
}

/** The lines of the bar: those of the frame as it has them by now, among those of the others. */
export function itemsOf(own: readonly BarItem[], tab: WholeTab | null): BarItem[] {
  if (!tab) return [...own];
  const here = new Map(own.map((item) => [item.id, item]));
  const isOwn = ({ frame }: BarItem) => frame === tab.frame;
  const listed = tab.items.flatMap((item) => (isOwn(item) ? (here.get(item.id) ?? []) : item));
  for (const item of tab.items) if (isOwn(item)) here.delete(item.id);
  return [...listed, ...here.values()];
}
