import { type NameRelation, placedIn, relationOf } from './relation';
import type { RosterUnit } from './roster';
import { type UnitTitle, unitTitle } from './unit-title';

/** A unit that a report may be of, by one of its names. */
export interface UnitCandidate {
  unit: string;
  relation: Exclude<NameRelation, 'none'>;
  /** The place that the unit's name leaves out and the report's does not. */
  unitLeavesOut: string | null;
  /** How much of the unit's name is in the report's: of two, the longer is meant. */
  length: number;
}

/** The names of units, by what any name that may be the same must have in common with them. */
export interface UnitNames {
  byOwnName: ReadonlyMap<string, readonly NamedUnit[]>;
  all: readonly NamedUnit[];
}
interface NamedUnit {
  unit: string;
  title: UnitTitle;
}

/** Looks the names of a roster's units up once, however many reports are held against them. */
export function unitNames(units: readonly RosterUnit[]): UnitNames {
  const all = units.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((each): NamedUnit[] => {
      const title = unitTitle(each);
      return title ? [{ unit: id, title }] : [];
    }),
  );
  const byOwnName = new Map<string, NamedUnit[]>();
  for (const each of all)
    for (const key of keptUnder(each.title)) byOwnName.set(key, [...(byOwnName.get(key) ?? []), each]);
  return { byOwnName, all };
}

/** The units that a report is of, by its name, or may be with a place more or less in front; the best name of each. */
export function candidatesOf(report: UnitTitle, { byOwnName }: UnitNames): UnitCandidate[] {
  return best(
    report,
    foundUnder(report).flatMap((key) => byOwnName.get(key) ?? []),
    ['same', 'placed'],
  );
}

/** The units that a report may be of, for a person to say. */
export function alikeUnits(report: UnitTitle, { all }: UnitNames): UnitCandidate[] {
  return best(report, all, ['alike']);
}

function best(
  report: UnitTitle,
  named: readonly NamedUnit[],
  wanted: readonly NameRelation[],
): UnitCandidate[] {
  const found = new Map<string, UnitCandidate>();
  for (const { unit, title } of named) {
    const relation = relationOf(report, title);
    if (relation === 'none' || !wanted.includes(relation)) continue;
    const before = found.get(unit);
    const length = title.text.length;
    if (before && (before.relation === 'same' || (relation !== 'same' && before.length >= length))) continue;
    const placed = relation === 'placed' ? placedIn(report, title) : null;
    const unitLeavesOut = placed?.longer === 'one' ? placed.place : null;
    found.set(unit, { unit, relation, unitLeavesOut, length });
  }
  return [...found.values()];
}

/** 县 alone is the government of any county, 县政府办 its office: they have no name of their own in common. */
const LEVEL_ALONE = /^[省市县区旗州盟]$/;

function keptUnder({ what, text, own }: UnitTitle): string[] {
  if (what === 'unit') return [`${what} ${own}`];
  return [`${what} ${own}`, `${what} ${LEVEL_ALONE.test(text) ? 'alone' : 'ends'} ${text.at(-1)}`];
}

function foundUnder({ what, text, own }: UnitTitle): string[] {
  if (what === 'unit') return [`${what} ${own}`];
  const last = text.at(-1);
  const others = LEVEL_ALONE.test(text) ? [`${what} ends ${last}`] : [];
  return [`${what} ${own}`, `${what} alone ${last}`, ...others];
}
