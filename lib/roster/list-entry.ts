import { agencyIn, yearIn } from '../report/identity';
import { relationOf } from './relation';
import { type UnitTitle, unitTitle } from './unit-title';

/** What a list says of an entry, and what stands at its address. */
export interface ListEntry {
  title: string;
  agency: string | null;
  year: number | null;
}

/**
 * Whether a title in a list leads to another unit's or another year's report. What may be a short or an older name of
 * the same unit is none, nor is a government for its office: only what nobody would take for the same.
 * @returns what differs; null: nothing, or the title does not say
 */
export function misled({ title, agency, year }: ListEntry): 'unit' | 'year' | 'both' | null {
  const named = agencyIn(title);
  const [written, read] = [named, agency].map((name) => (name === null ? null : unitTitle(name)));
  const isOther = Boolean(written && read && isPlainlyOther(written, read));
  const titled = yearIn(title);
  const isOtherYear = titled !== null && year !== null && titled !== year;
  if (isOther && isOtherYear) return 'both';
  return isOther ? 'unit' : isOtherYear ? 'year' : null;
}

const KINDS = [/(?:局|委|厅)$/, /(?:镇|乡|苏木|街道)$/, /(?:[县旗区市州盟省])$/];

/** @returns -1 for what is known by many names: offices, zones, schools */
function kindOf({ text, what }: UnitTitle): number {
  const kind = what === 'office' ? -1 : KINDS.findIndex((each) => each.test(text));
  return kind === 2 && what !== 'government' ? -1 : kind;
}

function isPlainlyOther(one: UnitTitle, other: UnitTitle): boolean {
  if (relationOf(one, other) !== 'none') return false;
  const kinds = [one, other].map(kindOf);
  if (kinds.includes(-1)) return false;
  // A town is no bureau.
  if (kinds[0] !== kinds[1]) return true;
  const isOnePlace = one.place.endsWith(other.place) || other.place.endsWith(one.place);
  const [a, b] = [one, other].map(({ own }) => own.replace(KINDS[kinds[0]!]!, ''));
  if (!isOnePlace && a === b) return one.place.length > 1 && other.place.length > 1;
  // Towns have the names of places; of departments, one that begins as the other goes on may be its older name.
  if (kinds[0] !== 0) return a !== b && !a!.includes(b!) && !b!.includes(a!);
  return !a!.includes(b![0]!) && !b!.includes(a![0]!);
}
