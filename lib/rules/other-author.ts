import { isMainDepartment, mayBeSuccessors } from '../report/successions';
import { isShortFor, type UnitName, unitName } from '../report/unit-names';

/** Words of a paragraph, with where they begin. */
export interface PlacedWords {
  start: number;
  words: string;
}

/** A town or street named as the author at the head of a sentence, its county's name in front or not. */
const AUTHOR =
  /(?:^|[。；;，,\s])(?:20\d\d年(?:度|以来)?[，,]?)?(?:[\u4e00-\u9fff]{2,4}[县市区旗])?([\u4e00-\u9fff]{2,4}?(?:镇|乡|街道))(?=(?:人民政府|政府|党委|办事处)?(?:全年|年内|高质量|信息公开|政务公开|政府信息|主动|公开|发布|开展|组织|成立|完善|加强|强化|健全|落实|依托|充分|扎实|大力|注重|认真|坚持|严格|积极|高度|全面|始终|持续|不断|切实|进一步|紧紧|深入|着力|共(?:收到|受理|公开|发布)|按照|根据|结合|通过|未(?:收到|发生)))/g;
/** Words that end in 镇, 乡 or 街道 and name no unit. */
const COMMON =
  /^(?:报告期|年度?内|期间|今年|去年|各|全|本|我|该|所|城|乡|村|集|建制|中心|重点|其他|我们|社区|下辖|辖区|有关|相关|部分|周边|一些|多个|县|市|区).*|(?:[乡村城集]镇|[各个全我本该此](?:镇|乡|街道))$/;

/** What only the author of a report says of itself at the head of a sentence. */
const OWN_DOINGS =
  '(?:认真(?:贯彻|落实|执行)|全面(?:贯彻|落实)|深入贯彻|严格(?:按照|执行|落实|贯彻)|高度重视(?:政府|政务|信息)|主动公开|依法公开|共?(?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?信息|(?:全年)?共?(?:收到|受理|办理)|(?:全年)?未(?:收到|发生|收取)|(?:的)?(?:政府|政务)信息公开工作|按照《|根据《|积极推进(?:政府|政务))';
const LEAD = '(?:^|[。；;\\s])(?:20\\d\\d年(?:度)?[，,]?)?';
const BUREAU = '[\\u4e00-\\u9fff]{2,16}?(?:局|厅|委员会|发改委|卫健委|卫计委|住建委|经信委|国资委)';
const HEADS: { kind: UnitName['kind']; pattern: RegExp }[] = [
  { kind: 'department', pattern: new RegExp(`${LEAD}(${BUREAU})(?=${OWN_DOINGS})`, 'g') },
  {
    kind: 'county',
    pattern: new RegExp(`${LEAD}([\\u4e00-\\u9fff]{2,6}?[县旗])(?=(?:人民政府|政府)?${OWN_DOINGS})`, 'g'),
  },
  {
    kind: 'district',
    pattern: new RegExp(`${LEAD}([\\u4e00-\\u9fff]{2,6}?区)(?=(?:人民政府|政府)?${OWN_DOINGS})`, 'g'),
  },
];
/** Who wrote the report, and whom one may ask about it. */
const SIGNED =
  /(?:本|该|此)(?:年度)?报告(?:是|系)?由([^，。；,;]{3,24}?)(?:根据|依据|按照|依照|编制|负责)|请(?:直接)?(?:与|向|同)([^，。；,;]{3,24}?)(?:联系|反映|咨询)/g;
const ANY = /^(?:各|全|本|我|该|所|其他|有关|相关|下辖|辖区|与|和|对|由|在|为|通过|协助|配合|督促|指导)/;
const ZONE = /(?:开发|园|新|示范|高新|经开|度假|功能|保护|自治|景|社|辖|片|校|库|灌|城|地|山|林|牧)区$/;
/** No name of a county or district has such words in it: `区政府办代表区`, `年内对城区`. */
const NO_PLACE = /政府|办|代表|部门|单位|机关|各|全|我|本|的|与|及|由|对|向|经|共|为|在|年|等/;
/** They look after disclosure, or speak for the others: of them every report may speak. */
const COMPETENT =
  /政务|政府办|数据|审批|档案|保密|网信|融媒体|司法|督查|信访|机关事务|党|纪|常务|居民|村民|领导/;
const PLAIN = /[市县区省局委厅员会办管理监督和与及工作服务发展]/g;

/**
 * Another unit of the same kind that the text names as its author: another town, another county, another county's
 * bureau, another bureau. Superior and subordinate units, short and former names are no other unit.
 * @param text a paragraph
 */
export function otherAuthorsIn(text: string, agency: string, inSection: boolean): PlacedWords[] {
  const found: PlacedWords[] = [];
  const own = unitName(agency);
  const add = (start: number, words: string) => {
    if (!found.some((each) => each.start === start)) found.push({ start, words });
  };
  if (inSection && /[镇乡]|街道/.test(agency)) {
    for (const { start, words } of townsIn(text, agency, own)) add(start, words);
  }
  if (!own) return found;
  if (inSection) for (const { start, words } of headsIn(text, own, agency)) add(start, words);
  for (const { start, words } of signersIn(text, own, agency)) add(start, words);
  return found;
}

/** Other towns and streets. */
function* townsIn(text: string, agency: string, own: UnitName | null): Iterable<PlacedWords> {
  for (const match of text.matchAll(AUTHOR)) {
    const name = match[1]!;
    if (COMMON.test(name) || agency.includes(name) || shares(name, agency)) continue;
    if (own && alike(own.own, name)) continue;
    yield { start: match.index + match[0].lastIndexOf(name), words: name };
  }
}

/** Other bureaus, counties and districts that a sentence begins with. */
function* headsIn(text: string, own: UnitName, agency: string): Iterable<PlacedWords> {
  for (const { pattern } of HEADS.filter(({ kind }) => kind === own.kind)) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1]!;
      if (isAnother(name, own, agency, true))
        yield { start: match.index + match[0].indexOf(name), words: name };
    }
  }
}

/** Others that have written the report, or answer for it. */
function* signersIn(text: string, own: UnitName, agency: string): Iterable<PlacedWords> {
  for (const match of text.matchAll(SIGNED)) {
    const name = (match[1] ?? match[2])!;
    const unit = name.replace(/(?:党政|综合)?办公室$/, '');
    if (isAnother(unit, own, agency, match[1] !== undefined))
      yield { start: match.index + match[0].indexOf(name), words: unit };
  }
}

/** @param anyFunction a bureau of the same place but another business counts too */
function isAnother(name: string, own: UnitName, agency: string, anyFunction: boolean): boolean {
  const other = unitName(name);
  if (!other || other.kind !== own.kind || ANY.test(name) || ZONE.test(name)) return false;
  if (agency.includes(name)) return false;
  if (own.kind !== 'department') {
    return (
      !NO_PLACE.test(name) &&
      !agency.includes(other.own) &&
      !shares(other.own, agency) &&
      !alike(own.own, other.own)
    );
  }
  const [here, there] = [own.places.at(-1), other.places.at(-1)];
  // A city's bureau is above the county's; cities stand in cities, and which of two is above is not told by the name.
  if (here && there && !own.places.includes(there))
    return here.at(-1) === there.at(-1) && !here.endsWith('市') && !alike(here, there);
  // A bureau within the bureau is none that could have written the report.
  return (
    anyFunction && !COMPETENT.test(name) && isMainDepartment(other.own) && !sameBusiness(own.own, other.own)
  );
}

/** Names of places that may be the same place: one was renamed, or is written short. */
function alike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((each) => each.replace(/(?:自治县|自治旗|[省市县区旗州盟镇乡]|街道)$/, ''));
  return (
    a!.includes(b!) ||
    b!.includes(a!) ||
    [...a!].some((_, at) => a!.length - at >= 2 && b!.includes(a!.slice(at, at + 2)))
  );
}

/** Short, former and merged names have a character of their business in common. */
function sameBusiness(one: string, other: string): boolean {
  if (isShortFor(one, other) || isShortFor(other, one) || mayBeSuccessors(one, other)) return true;
  const business = other.replace(PLAIN, '');
  return business === '' || [...business].some((char) => one.includes(char));
}

/** `推进郭村镇`: the unit's own name with a verb in front of it. */
function shares(name: string, agency: string): boolean {
  for (let at = 1; at <= name.length - 3; at++) if (agency.includes(name.slice(at))) return true;
  return false;
}
