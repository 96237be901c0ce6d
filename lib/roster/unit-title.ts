import { compact } from '../text/fold';
import { levelInFront, ownName } from './place-in-front';

/** What a unit's name says, however it is written. */
export interface UnitTitle {
  /** Its place and its own name, without what only says that it is a government: 青禾县, 青禾县民政局. */
  text: string;
  /** A government, its office, or any other unit: 青禾县政府 and 青禾县政府办 are two. */
  what: 'government' | 'office' | 'unit';
  /** The place in front, or the level that stands for one; empty where there is none: 海东市青禾县, 县. */
  place: string;
  /** What it is called behind that: 民政局, 白楼镇; of a government above the townships, its place. */
  own: string;
}

const OFFICE =
  /(?:人民政府|政府|(?<=街道)办事处)(?:党政)?(?:综合)?办(?:公[室厅])?$|(?<=镇|乡|苏木|街道)党政(?:综合)?办(?:公室)?$/;
const GOVERNMENT = /(?:人民政府|政府|行政公署|行署)$/;
/** A place alone stands for its government. */
const PLACE_ALONE = /(?:[省市县区旗州盟镇乡]|苏木|街道)$/;
/** Zones are looked after by a committee: their name alone is that of no government. */
const ZONE =
  /(?:开发|园|新|示范|高新|经开|度假|功能|保护|合作|试验|保税|产业|工业|管理|风景|名胜|景|灌|库|社|校|片)区$/;
/** The tax offices stand under the state's, whose name goes in front. */
const BRANCH = /^国家税务总局(?=.+税务局$)/;
/** A sign that hangs beside the first one, and what somebody has remarked. */
const REMARK = /\([^()]*\)/g;

/** @returns null where nothing is left that a unit could be told by: 人民政府 */
export function unitTitle(written: string): UnitTitle | null {
  const name = compact(written)
    .replace(/[《》“”"'‘’]/g, '')
    .replace(/[（【〔[]/g, '(')
    .replace(/[）】〕\]]/g, ')')
    .replace(REMARK, '')
    .replace(BRANCH, '')
    .replace(/(委)员会/g, '$1')
    .replace(/(管)理?(委)会?$/, '$1$2');
  for (const [ending, what] of [
    [OFFICE, 'office'],
    [GOVERNMENT, 'government'],
  ] as const) {
    const match = ending.exec(name);
    if (match) return titled(name.slice(0, match.index), what);
  }
  const text = name.replace(/(街道)(?:办事处|办)$/, '$1');
  return titled(text, PLACE_ALONE.test(text) && !ZONE.test(text) ? 'government' : 'unit');
}

function titled(text: string, what: UnitTitle['what']): UnitTitle | null {
  if (text === '') return null;
  const level = levelInFront(text);
  if (level) return { text, what, place: level.level, own: level.rest };
  const own = ownName(text);
  return { text, what, place: text.slice(0, text.length - own.length), own };
}
