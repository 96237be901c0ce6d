import { endOf } from './objects';
import type { WordClass } from './words';

/** 我局, 本镇, 全乡: the unit itself. */
const SELF =
  /[我本](?:街道办事处|街道办|街道|管委会|管理委员会|办公室|办公厅|行政机关|单位|机关|部门|园区|中心|集团|公司|学校|医院|局|镇|乡|街|办|委|厅|院|所|站|处|队|会|社|部|校)(?:(?<=[镇乡街])(?:人民)?政府(?!信息|网|门户|公开))?/y;
/** … and 全市, 我县: the unit itself only if it is the government of just that. */
const JURISDICTIONS = '市县区省州盟旗';

const GOVERNMENT = /(.)(?:人民)?政府(?:办公[室厅])?$/;

/** 某某市人民政府 is `市`, and so are its office and 某某市; anything but a government has no level. */
export function levelOf(name: string | null): string {
  if (name === null) return '';
  const level = GOVERNMENT.exec(name)?.[1] ?? (name.length > 2 ? name.slice(-1) : '');
  return JURISDICTIONS.includes(level) || level === '镇' || level === '乡' ? level : '';
}
/** A government above townships reports of its departments as well. */
export const reportsOfAll = (name: string | null): boolean =>
  JURISDICTIONS.includes(levelOf(name) || ' ') && !isOffice(name);

/** The office of a government reports of itself or of both; only a government speaks of the whole city. */
const isOffice = (name: string | null): boolean => /政府办公[室厅]$/.test(name ?? '');
const isZone = (name: string | null): boolean => /区(?:管理委员会|管委会)$/.test(name ?? '');

/** 全县各级行政机关: all that the county's report is of. */
const ALL_ORGANS =
  /(?:各级|各)?(?:行政机关|政府系统|政府机关|政府部门|职能部门|各?部门|各?单位|各?乡镇|各?镇街|各?街道|[、和及])+/y;

/** 我局 and its like, 全市 and its like: the unit itself or others, and where the words end. */
export function bodyAt(text: string, at: number, agency: string | null): [WordClass, number] | null {
  if (text.startsWith('本级政府', at) || text.startsWith('本级人民政府', at))
    return ['self', text.indexOf('政府', at) + 2];
  // 本级 is the unit, but for a government only its own part of what it reports.
  if (text.startsWith('本级', at))
    return [JURISDICTIONS.includes(levelOf(agency) || ' ') ? 'others' : 'self', at + 2];
  const organs = governmentAndOrgansAt(text, at, agency);
  if (organs > 0) return ['self', organs];
  const us = endOf(SELF, text, at);
  return us > 0 ? ['self', us] : jurisdictionAt(text, at, agency);
}

/** 区政府及各部门: where it ends, or -1. */
function governmentAndOrgansAt(text: string, at: number, agency: string | null): number {
  if (text[at] !== levelOf(agency) || !reportsOfAll(agency)) return -1;
  if (/[\u4e00-\u9fff]/.test((text[at - 1] ?? '').replace(/[年度]/, ''))) return -1;
  const end = endOf(GOVERNMENT_OF, text, at + 1);
  return end < 0 ? -1 : endOf(AND_ITS_ORGANS, text, end);
}

/** 全市, 我县, with its organs or its government. */
function jurisdictionAt(text: string, at: number, agency: string | null): [WordClass, number] | null {
  const named = text[at + 1];
  if ((text[at] !== '全' && text[at] !== '我') || named === undefined) return null;
  if (!JURISDICTIONS.includes(named)) return null;
  const own = ownNameAt(text, at + 1, namesOf(agency));
  if (own > 0) return ['self', own];
  if (named !== spokenLevelOf(agency)) return ['others', at + 2];
  const all = endOf(ALL_ORGANS, text, at + 2);
  if (all > 0 && !'、和及'.includes(text[all - 1] as string)) return ['self', all];
  return ['self', Math.max(at + 2, endOf(GOVERNMENT_OF, text, at + 2))];
}

/** Of what the unit may say 全. */
function spokenLevelOf(agency: string | null): string {
  if (isZone(agency)) return '区';
  return isOffice(agency) ? '' : levelOf(agency);
}

/** 青石街道 reports as 青石街道办事处. */
const AND_ITS_ORGANS =
  /[及和与、]其?(?:[市县区省州](?:人民)?政府)?(?:(?:各|所属|下属|直属|[县市区]直)*(?:部门|单位|乡镇|镇街|街道|行政机关)[、和及]?)+/y;
/** 和顺县各级行政机关 */
const ORGANS_OF_ALL_LEVELS = /各级(?:行政机关|人民政府|政府部门|政府机关|政府|机关|单位|部门)(?!信息)/y;
const STREET_OFFICE = /办事处|办(?![理公结])/y;

const GOVERNED = /[镇乡县市区州旗省]$/;
/** Not the 政府 of 政府信息. */
const GOVERNMENT_OF = /(?:人民)?政府(?!信息|网|门户|公开)/y;

/** The unit's own name as the prose may give it, without the places that it lies in: at least three characters. */
export function ownNameAt(text: string, at: number, names: readonly string[]): number {
  for (const name of names) {
    const length = lengthOfNameAt(text, at, name);
    if (length === 0) continue;
    const end = at + length;
    const tail = /街道$/.test(name) ? STREET_OFFICE : GOVERNED.test(name) ? GOVERNMENT_OF : null;
    const own = tail === null ? end : Math.max(end, endOf(tail, text, end));
    if (!reportsOfAll(names[0] as string)) return own;
    return Math.max(own, endOf(AND_ITS_ORGANS, text, own), endOf(ORGANS_OF_ALL_LEVELS, text, own));
  }
  return -1;
}

/** 区政府, 镇政府, 街道: what the unit calls itself without any name. */
const SHORT_SELF =
  /([市县区旗州镇乡])(?:人民)?政府(?!信息|网|门户|公开|办|各)|街道(?:办事处|办(?![理公结]))?(?![口社工党各所辖内层级])/y;

/** … where it ends, or -1. Only where no unknown word stands in front: 桃源区政府 is another. */
export function shortSelfAt(text: string, at: number, agency: string | null): number {
  if (agency === null) return -1;
  SHORT_SELF.lastIndex = at;
  const found = SHORT_SELF.exec(text);
  if (found === null) return -1;
  const own = found[1] === undefined ? agency.includes('街道') : levelOf(agency) === found[1];
  return own ? SHORT_SELF.lastIndex : -1;
}

/** How much of the end of a name stands at a place, the longest that does; 0: less than three characters. */
function lengthOfNameAt(text: string, at: number, name: string): number {
  const first = text[at] as string;
  for (let from = name.indexOf(first); from >= 0; from = name.indexOf(first, from + 1)) {
    if (name.length - from < 3) return 0;
    if (text.startsWith(name.slice(from), at)) return name.length - from;
  }
  return 0;
}

/** What the unit may be called: its name, and for an office or a government also without those words. */
export function namesOf(agency: string | null): string[] {
  if (agency === null) return [];
  const names = [agency, agency.replace(/人民政府(?:办公[室厅])?$/, ''), agency.replace(/办公[室厅]$/, '')];
  return [...new Set(names)].filter((name) => name.length > 2);
}

const NAME =
  /(?:局|委|办|镇|乡|街道|厅|中心|支队|大队|公司|政府|办公室|办公厅|办事处|园区|管委会|所|站|学校|医院|法院|检察院|村|社区|系统|机关)$/;

/** 局办公室, 镇党政办: a desk of the unit itself. */
const DESK =
  /^([局委厅镇乡院校社会]|街道)(?:机关)?(?:党政|党委|综合|行政|政务公开|信息公开)*(?:办公?室?|机关)$/;

/** Is the body that the unknown words end with the unit itself? 县卫健局 is short for 某县卫生健康局. */
function isOwn(name: string, agency: string | null): boolean {
  if (agency === null) return true;
  const desk = DESK.exec(name)?.[1];
  if (desk !== undefined && agency.replace(/(?:人民政府|办事处)$/, '').endsWith(desk)) return true;
  const government = GOVERNMENT.exec(name)?.[1];
  if (government !== undefined && !/办公[室厅]$/.test(name)) {
    // 市政府: of just that level, or the office that writes for it.
    if (government !== levelOf(agency)) return false;
    if (/^.(?:人民)?政府$/.test(name)) return true;
  }
  // 街道办 is the 街道 that it runs.
  if (/街道办(?:事处)?$/.test(name) && /街道(?:办(?:事处)?)?$/.test(agency))
    return isOwn(name.replace(/办(?:事处)?$/, ''), agency);
  return inOrderFromEnd(name, agency) >= Math.min(3, name.length);
}

/** How many characters of a short name stand in the full one in the same order, from its end. */
function inOrderFromEnd(short: string, full: string): number {
  let at = full.length;
  let matched = 0;
  for (let i = short.length - 1; i >= 0 && at > 0; i--) {
    at = full.lastIndexOf(short[i] as string, at - 1);
    if (at < 0) break;
    matched++;
  }
  return matched;
}

/** 区政府办代表区政府: who acts for the unit gives the counts of its own desk. */
const FOR_ANOTHER = /代表|受.+委托/;

/** Do unknown words end with the name of a body that is not the unit, or that acts for it? */
export function isForeignName(words: string, agency: string | null): boolean {
  const tail = words.slice(-24).split(FOR_ANOTHER, 1)[0]!;
  // 部机关 is the ministry itself, without its offices elsewhere.
  return tail.length > 1 && NAME.test(tail) && !isOwn(tail.replace(/机关$/, ''), agency);
}
