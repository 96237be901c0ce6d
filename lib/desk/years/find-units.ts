import { compact } from '../../text/fold';
import type { UnitChoice } from './year-columns';

/** More are found by writing more of the name. */
const most = 60;

/** The units that a search names: those that begin so first, in order of their names. All words must be there. */
export function findUnits(units: readonly UnitChoice[], search: string): UnitChoice[] {
  const words = search.split(/\s+/).map(folded).filter(Boolean);
  if (words.length === 0) return units.slice(0, most);
  const found = units.filter(({ name }) => words.every((word) => folded(name).includes(word)));
  const first = found.filter(({ name }) => folded(name).startsWith(words[0]!));
  return [...first, ...found.filter((unit) => !first.includes(unit))].slice(0, most);
}

function folded(text: string): string {
  return compact(text).toLowerCase();
}
