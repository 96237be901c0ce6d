import { editDistance } from '../text/edit-distance';
import { foldWidth } from '../text/fold';

/** A regulation whose name the text has wrong, as a range of the text, and what it should be called. */
export interface Misnamed {
  start: number;
  end: number;
  right: string;
}

const STATE = '中华人民共和国';
const REGULATIONS = '政府信息公开条例';

/** Laws on which reports rest beside the Regulations; a name one character off from one of them means it. */
const LAWS = [
  '保守国家秘密法',
  '行政复议法',
  '行政诉讼法',
  '行政许可法',
  '行政处罚法',
  '行政强制法',
  '个人信息保护法',
  '网络安全法',
  '数据安全法',
  '国家赔偿法',
];

/** How the Regulations may be called; who writes the state's name in front writes the whole name. */
const RIGHT = new Set([`${STATE}${REGULATIONS}`, REGULATIONS, '信息公开条例', '政务公开条例', '条例']);

/** A name in angle brackets, the short ones inside another name too. */
const QUOTED = /[《〈<]([^《》〈〉<>\n]{2,40})[》〉>]/g;
/** The name without any brackets. */
const BARE = new RegExp(`(?:${STATE})?(?:政[府务]|信息)[政务府信息公开示工作管理]{2,9}条[例列理利]`, 'g');
/** Provinces, cities and counties have regulations, provisions and measures of their own. */
const OF_A_PLACE =
  /[省市县区州旗盟]|^(?:地方|北京|上海|天津|重庆|广东|浙江|江苏|山东|海南|西藏|新疆|宁夏|广西)/;
/** What may be said of a regulation inside its brackets without changing its name. */
const REMARK =
  /\([^()]*\)|^(?:新修订的?|修订后的?|新的?|国务院)|(?<=公开)新(?=条例$)|[\s“”"'、,·.-]|(?:19|20)\d\d年?(?:修订|修正)?/g;

/**
 * Finds names that mean the Regulations on disclosure, or a law beside them, and are not theirs: by how little they
 * differ, whatever the slip. Regulations of provinces and cities, and measures, provisions and rules about the
 * Regulations are called otherwise rightly.
 * @param text a paragraph as the page has it; offsets count in it
 */
export function misnamedIn(text: string): Misnamed[] {
  const folded = foldWidth(text);
  const found: Misnamed[] = [];
  for (const match of folded.matchAll(QUOTED)) {
    const right = rightNameOf(match[1]!.replace(REMARK, ''));
    if (right !== null) found.push({ start: match.index, end: match.index + match[0].length, right });
  }
  for (const match of folded.matchAll(BARE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isInBrackets(folded, start) || OF_A_PLACE.test(folded.slice(Math.max(0, start - 1), start))) continue;
    const name = match[0];
    if (RIGHT.has(name) || name === `${STATE}信息公开条例` || !isNear(name)) continue;
    found.push({ start, end, right: `《${STATE}${REGULATIONS}》` });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** @returns the name that was meant, when it is another; null: this is its name, or it is that of something else */
function rightNameOf(name: string): string | null {
  if (RIGHT.has(name)) return null;
  const ofState = name.startsWith(STATE) || isNearly(name.slice(0, STATE.length), STATE, 2);
  if (!ofState && OF_A_PLACE.test(name)) return null;
  if (isNear(name)) return `《${STATE}${REGULATIONS}》`;
  const law = LAWS.find((each) => isSlipOf(name, each) || isSlipOf(name, `${STATE}${each}`));
  return law && !LAWS.includes(name.replace(STATE, '')) ? `《${STATE}${law}》` : null;
}

function isNear(name: string): boolean {
  // 公示 is another matter: 《企业信息公示暂行条例》.
  if (/公示/.test(name) && !/政[府务]/.test(name)) return false;
  if (/^条[列理利]$/.test(name)) return true;
  const bare = name.replace(STATE, '');
  // A regulation's name says what it is of; a law or measure of the state of this name there is none.
  if (
    bare !== name &&
    /^(?:政[府务])?(?:政务)?信息公开(?:工作|管理)?(?:条例|办法|规定|法)$|^政务公开条例$/.test(bare)
  )
    return true;
  if (!/公开?|信息/.test(bare) || !/条.?$/.test(bare.slice(-2))) return false;
  if (isNearly(bare, REGULATIONS, 2) && /^政|^.?政?府?信息/.test(bare)) return true;
  if (isNearly(name, `${STATE}${REGULATIONS}`, 3)) return true;
  if (isNearly(bare, '信息公开条例', 1) && bare.startsWith('信息公')) return true;
  return bare.startsWith('政') && sameCharacters(bare, REGULATIONS);
}

function isNearly(name: string, official: string, most: number): boolean {
  return editDistance(name, official, most) <= most;
}

/** One character wrong, missing or too many; the last one, which says what kind of text it is, is right. */
function isSlipOf(name: string, law: string): boolean {
  return name.at(-1) === law.at(-1) && name !== law && isNearly(name, law, 1);
}

/** `政府公开信息条例`: the words in another order. */
function sameCharacters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}

function isInBrackets(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('《', at), text.lastIndexOf('〈', at));
  return open >= 0 && !/[》〉]/.test(text.slice(open, at));
}
