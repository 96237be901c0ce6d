import type { DeskRow } from './row';

/** The reports that a person has picked, and the one that was picked last: a range goes from there. */
export interface Picks {
  ids: ReadonlySet<string>;
  last: string | null;
}

export const nothingPicked: Picks = { ids: new Set(), last: null };

/**
 * Picks a report, or lets it go; as a range all from the last one to it, in the order that is shown.
 * @param shown the ids of the list
 */
export function withPick(picks: Picks, id: string, shown: readonly string[], isRange: boolean): Picks {
  const ids = new Set(picks.ids);
  const from = isRange && picks.last !== null ? shown.indexOf(picks.last) : -1;
  const to = shown.indexOf(id);
  const concerned = from === -1 || to === -1 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  const isOn = !picks.ids.has(id);
  for (const each of concerned) {
    if (isOn) ids.add(each);
    else ids.delete(each);
  }
  return { ids, last: id };
}

/** Picks all that are shown, or lets them go; those that are not shown stay as they are. */
export function withAllPicked(picks: Picks, shown: readonly string[], isOn: boolean): Picks {
  const ids = new Set(picks.ids);
  for (const id of shown) {
    if (isOn) ids.add(id);
    else ids.delete(id);
  }
  return { ids, last: null };
}

/** What is acted upon: what is picked, shown or not, in the order that is shown; where nothing is, all that is shown. */
export function actedUpon(
  picks: Picks,
  rows: readonly DeskRow[],
  shown: readonly DeskRow[],
): readonly DeskRow[] {
  if (picks.ids.size === 0) return shown;
  const isPicked = ({ id }: DeskRow) => picks.ids.has(id);
  const here = shown.filter(isPicked);
  if (here.length === picks.ids.size) return here;
  const isHere = new Set(here.map(({ id }) => id));
  return [...here, ...rows.filter((row) => isPicked(row) && !isHere.has(row.id))];
}
