import { basis } from '../../forms/annual-disclosure/basis';
import type { Paragraph } from '../../report/paragraphs';
import { type Draft, defineRule, type RuleDoc } from '../rule';

interface Detail {
  words: string;
  agency: string;
}

/** How a unit speaks of itself by its kind, and the words with which units of another kind do. */
const kinds: { own: RegExp; others: RegExp }[] = [
  { own: /镇(?:人民)?(?:政府)?$/, others: self('乡', '街道', '局', '厅') },
  { own: /乡(?:人民)?(?:政府)?$/, others: self('镇', '街道', '局', '厅') },
  { own: /街道(?:办事处|办)?$/, others: self('镇', '乡', '局', '厅') },
  { own: /县(?:人民)?政府(?:办公室)?$/, others: self('镇', '乡', '街道', '局', '厅') },
  { own: /[市区](?:人民)?政府(?:办公[厅室])?$/, others: self('镇', '乡', '街道', '局', '厅', '县') },
  { own: /局$/, others: self('镇', '乡', '街道', '委', '厅') },
  { own: /委员会$|委$/, others: self('镇', '乡', '街道', '局', '厅') },
  { own: /厅$/, others: self('镇', '乡', '街道', '局', '委') },
];

/** 我, 本 or 全 in front of the word for a kind of unit, where the word is not part of another. */
function self(...units: string[]): RegExp {
  const behind: Record<string, string> = {
    镇: '[乡村]',
    乡: '[镇村土]|本土',
    街道: '社区',
    局: '[域部面势限]',
    委: '[员托派]',
    县: '级',
  };
  const words = units.map((unit) => unit + (behind[unit] ? `(?!${behind[unit]})` : ''));
  return new RegExp(`(?:我|本|全)(?:${words.join('|')})`, 'g');
}
/** Before these words it is not the unit that speaks: 成员, 各, quotations. */
const NOT_SELF = /[“"《自基日资原版根]$/;

/** A unit named as the author at the head of a sentence. */
const AUTHOR =
  /(?:^|[。；;，,\s])(?:20\d\d年(?:度|以来)?[，,]?)?([\u4e00-\u9fff]{2,4}?(?:镇|乡|街道))(?=(?:人民政府|政府|党委|办事处)?(?:全年|年内|高质量|信息公开|政务公开|政府信息|主动|公开|发布|开展|组织|成立|完善|加强|强化|健全|落实|依托|充分|扎实|大力|注重|认真|坚持|严格|积极|高度|全面|始终|持续|不断|切实|进一步|紧紧|深入|着力|共(?:收到|受理|公开|发布)|按照|根据|结合|通过|未(?:收到|发生)))/g;
/** Words that end in 镇, 乡 or 街道 and name no unit. */
const COMMON =
  /^(?:报告期|年度?内|期间|今年|去年|各|全|本|我|该|所|城|乡|村|集|建制|中心|重点|其他|我们|下辖|辖区|有关|相关|部分|周边|一些|多个|县|市|区).*|(?:[乡村城集]镇|[各个全我本该此](?:镇|乡|街道))$/;

/** The text speaks of another kind of unit, or of another unit, as the author. */
export const rule = defineRule({
  id: 'identity/agency',
  severity: 'warning',
  name: { 'zh-CN': '单位称谓与本单位不一致', en: 'Another unit than the author' },
  needs: ['agency', 'paragraphs'],
  judge: ({ agency, paragraphs }) => ({
    findings: paragraphs.flatMap((paragraph) => [
      ...otherKind(paragraph, agency),
      ...otherUnit(paragraph, agency),
    ]),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ words, agency }: Detail) => `正文出现“${words}”，与报告单位“${agency}”不一致。`,
    en: ({ words, agency }: Detail) => `The text says “${words}”, but the report is by ${agency}.`,
  },
  basis: basis.form,
});

function otherKind(paragraph: Paragraph, agency: string): Draft<Detail>[] {
  const kind = kinds.find(({ own }) => own.test(agency));
  if (!kind) return [];
  return [...paragraph.text.matchAll(kind.others)].flatMap((match) =>
    NOT_SELF.test(paragraph.text.slice(0, match.index))
      ? []
      : [draft(paragraph, match.index, match[0], agency)],
  );
}

function otherUnit(paragraph: Paragraph, agency: string): Draft<Detail>[] {
  const own = /[镇乡]|街道/.exec(agency);
  if (!own || paragraph.section === null) return [];
  return [...paragraph.text.matchAll(AUTHOR)].flatMap((match) => {
    const name = match[1]!;
    if (COMMON.test(name) || agency.includes(name) || shares(name, agency)) return [];
    return [draft(paragraph, match.index + match[0].indexOf(name), name, agency)];
  });
}

/** `推进郭村镇`: the unit's own name with a verb in front of it. */
function shares(name: string, agency: string): boolean {
  for (let at = 1; at <= name.length - 3; at++) if (agency.includes(name.slice(at))) return true;
  return false;
}

function draft(paragraph: Paragraph, at: number, words: string, agency: string): Draft<Detail> {
  return {
    facts: [],
    section: paragraph.section,
    spot: { kind: 'words', address: paragraph.address, start: at, end: at + words.length },
    detail: { words, agency },
    quote: words,
    expected: agency,
    actual: words,
  };
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '正文以其他类型单位的口吻自称（如镇的报告写“全乡”），或把其他乡镇写作本单位。',
    en: 'The text speaks of itself as another kind of unit (全乡 in a town’s report), or names another town as the author.',
  },
  silent: {
    'zh-CN': '提到上级的“全县”“全市”、泛称“各乡镇”、引用其他单位名称不报。',
    en: 'Mentions of the county or city above, of “all towns”, or of other units in passing are no finding.',
  },
  correct: {
    'zh-CN': '更正单位称谓，核对是否误用其他单位的内容。',
    en: 'Correct the name, and check whether the text was taken from another unit’s report.',
  },
};
