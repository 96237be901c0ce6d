import { unitName } from '../../report/unit-names';
import type { UnitText } from './compared-text';

/**
 * The other unit's name, where a text of this one has it: what was copied still says whose it was.
 * @returns null where it does not, and where the name is that of an office, which others may well speak of
 */
export function otherNameIn(own: UnitText, other: UnitText): string | null {
  const name = other.agency === null ? null : unitName(other.agency);
  if (!name || name.kind === 'department' || own.agency?.includes(name.own)) return null;
  return own.text.replace(/\s+/g, '').includes(name.own) ? name.own : null;
}
