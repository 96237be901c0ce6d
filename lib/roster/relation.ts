import { isPlaceBefore, levelInFront } from './place-in-front';
import type { UnitTitle } from './unit-title';

/**
 * What two names are to each other. `same`: one unit's name, written in two ways. `placed`: one has a place in front
 * that the other leaves out. `alike`: they may be one unit's, which a person must say.
 */
export type NameRelation = 'same' | 'placed' | 'alike' | 'none';

/** The longer of two names that are one but for a place in front, and that place. */
export interface PlaceLeftOut {
  longer: 'one' | 'other';
  place: string;
}

/** How two units' names stand to each other, by their words alone. */
export function relationOf(one: UnitTitle, other: UnitTitle): NameRelation {
  if (one.what === other.what) {
    if (one.text === other.text) return 'same';
    if (placedIn(one, other)) return 'placed';
    return isAlike(one, other) ? 'alike' : 'none';
  }
  return isTownshipAndItsOffice(one, other) ? 'alike' : 'none';
}

/** @returns null where neither is the other with a place in front */
export function placedIn(one: UnitTitle, other: UnitTitle): PlaceLeftOut | null {
  const isOneLonger = one.text.length > other.text.length;
  const [long, short] = isOneLonger ? [one.text, other.text] : [other.text, one.text];
  const place = placeLeftOut(long, short);
  return place === null ? null : { longer: isOneLonger ? 'one' : 'other', place };
}

/** @returns the place that stands in front of `long` and not of `short`: 青禾县 for 青禾县民政局 and 县民政局 */
function placeLeftOut(long: string, short: string): string | null {
  if (long.length > short.length && long.endsWith(short)) {
    const at = long.length - short.length;
    if (isPlaceBefore(long, at)) return long.slice(0, at);
  }
  // 县 alone is the government of the county.
  const own = /^[省市县区旗州盟]$/.test(short) ? { level: short, rest: '' } : levelInFront(short);
  if (!own || !long.endsWith(own.level + own.rest)) return null;
  const at = long.length - own.rest.length;
  if (own.rest === '') return long.length > 2 ? long : null;
  return isPlaceBefore(long, at) ? long.slice(0, at) : null;
}

function isTownshipAndItsOffice(one: UnitTitle, other: UnitTitle): boolean {
  const isTownship = /(?:[镇乡]|苏木|街道)$/.test(one.text);
  return isTownship && one.what !== 'unit' && other.what !== 'unit' && isSameButPlace(one.text, other.text);
}

function isSameButPlace(one: string, other: string): boolean {
  return one === other || placeLeftOut(one, other) !== null || placeLeftOut(other, one) !== null;
}

const TOWNSHIP = /(?:镇|乡|苏木|街道)$/;
const DEPARTMENT = /(?:局|委|厅)$/;

/** A town that became a street; a department that took another one in, or whose name is shortened. */
function isAlike(one: UnitTitle, other: UnitTitle): boolean {
  if (!mayBeOnePlace(one.place, other.place)) return false;
  const areBoth = (ending: RegExp) => ending.test(one.text) && ending.test(other.text);
  const without = (ending: RegExp) =>
    [one, other].map(({ own }) => own.replace(ending, '')) as [string, string];
  if (areBoth(TOWNSHIP)) return isAlikeTownship(...without(TOWNSHIP));
  return (
    areBoth(DEPARTMENT) && !isPartOf(one, other) && isAlikeDepartment(...without(DEPARTMENT), one, other)
  );
}

function isAlikeTownship(one: string, other: string): boolean {
  return one.length >= 2 && one === other;
}

function isAlikeDepartment(a: string, b: string, one: UnitTitle, other: UnitTitle): boolean {
  if (a.length < 2 || b.length < 2) return false;
  // 发展和改革委 and 发展和改革局.
  if (a === b) return one.own !== other.own;
  return isPartOrShort(a, b) || isPartOrShort(b, a);
}

/** 公安局交通管理局 is a part of 公安局, and no other name of it. */
function isPartOf(one: UnitTitle, other: UnitTitle): boolean {
  return one.own !== other.own && (one.own.startsWith(other.own) || other.own.startsWith(one.own));
}

/** One leaves out what the other says: 海东市青禾县 and 青禾县, or nothing at all. */
function mayBeOnePlace(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

/** 教育 is a part of 教育和体育, 人社 short for 人力资源和社会保障, 发展改革 the same as 发展和改革. */
function isPartOrShort(short: string, full: string): boolean {
  const parts = full.split(/[和与、及]/);
  if (short.length >= full.length || !parts.some((part) => part[0] === short[0])) return false;
  const from = full.indexOf(parts.find((part) => part[0] === short[0])!);
  let at = 0;
  for (const char of full.slice(from)) if (char === short[at]) at++;
  return at === short.length;
}
