import type { PlacedWords } from './other-author';

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
    局: '[域部面势限长]',
    委: '[员托派会]',
    县: '级',
  };
  const words = units.map((unit) => unit + (behind[unit] ? `(?!${behind[unit]})` : ''));
  return new RegExp(`(?:我|本|全)(?:${words.join('|')})`, 'g');
}
/** Before these words it is not the unit that speaks: 成员, 各, quotations. */
const NOT_SELF = /[“"《自基日资原版根样文成标书剧顾]$/;
/** 着眼全局 is the whole of a matter; of a bureau it is said with its people and offices, or its counts. */
const ALL_OF_BUREAU =
  /^(?:干部|职工|各|上下|系统|人员|共|全年|主动|公开|信息|政府信息|未|收到|党员|科室|股室)/;

/**
 * Words with which a unit of another kind speaks of itself: 我乡 in a town's report. 全镇 and 本镇 mean the place last
 * named, where one is named before them; what stands in quotation marks somebody else says.
 * @param text a paragraph
 */
export function otherKindIn(text: string, agency: string): PlacedWords[] {
  const kind = kinds.find(({ own }) => own.test(agency));
  if (!kind) return [];
  return [...text.matchAll(kind.others)].flatMap(({ 0: words, index }) => {
    const before = text.slice(0, index);
    if (NOT_SELF.test(before) || isQuoted(before)) return [];
    if (words === '全局' && !ALL_OF_BUREAU.test(text.slice(index + 2))) return [];
    return !words.startsWith('我') && namesOne(words.slice(1), before, agency)
      ? []
      : [{ start: index, words }];
  });
}

/** Whether a unit of this kind, not the reporting one, has been named: 白楼镇 before 全镇, 民政局 before 本局. */
function namesOne(unit: string, before: string, agency: string): boolean {
  return [...before.matchAll(new RegExp(`([\\u4e00-\\u9fff]{2})${unit}`, 'g'))].some(
    ({ 1: name }) => !agency.includes(`${name}${unit}`) && !/[各个全我本该此城乡村集到在等的]$/.test(name!),
  );
}

function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
