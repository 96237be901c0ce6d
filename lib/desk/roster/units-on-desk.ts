import { ownName } from '../../roster/place-in-front';
import type { WrittenUnit } from '../../roster/read-units';
import { unitTitle } from '../../roster/unit-title';
import { unitNames } from '../screen/picture';
import type { DeskRow } from '../screen/row';

/** The units that have a report on the desk: for a year, or from a list. Each once, by its longest name. */
export function unitsOnDesk(
  rows: readonly DeskRow[],
  from: { year: number } | { list: string },
): WrittenUnit[] {
  const wanted = rows.filter((row) =>
    'year' in from ? row.year === from.year : row.lists.includes(from.list),
  );
  const names = unitNames(wanted.flatMap(({ agency }) => agency ?? []));
  const units = new Map<string, string>();
  for (const name of new Set(names.values())) {
    const title = unitTitle(name);
    // 青禾县政府 and 青禾县人民政府 are one.
    if (title) units.set(`${title.what} ${title.text}`, name);
  }
  const collator = new Intl.Collator('zh-CN');
  return [...units.values()]
    .sort((a, b) => collator.compare(ownName(a), ownName(b)) || collator.compare(a, b))
    .map((name) => ({ name, aliases: [], of: null, remarks: '' }));
}
