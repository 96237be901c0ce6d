import { foldWidth } from '../text/fold';

/** A stretch of a text that a template left to be filled in. */
export interface Placeholder {
  start: number;
  end: number;
}

/** What is counted or dated: a blank in front of one of these waits for a number. */
const COUNTED = '年月日号件条个次项份起例宗篇万亿元%';
const UNIT = '(?:人民政府|政府|街道|镇|乡|县|市|区|旗|局|委|厅|办公室|办(?!理)|部门|单位|机关)';
/** The most frequent family names, about nineteen persons in twenty. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤于';
/** A case has parties, whose names are rightly withheld. */
const CASE = /诉|原告|被告|第三人|申请人|当事人|复议|举报|投诉|案(?!例|卷|件)/;

interface Form {
  pattern: RegExp;
  /** What the same signs are when they are no blank, told from the sentence before, the text behind and the match. */
  unless?: (before: string, behind: string, match: string) => boolean;
}

const forms: Form[] = [
  {
    // XX镇, ××年, XX-XX: between digits and letters crosses are a masked number, a size, a name of a product.
    pattern: /(?<![A-Za-z0-9*×╳✕]) ?[Xx×╳✕]{2,}(?:[-—－][Xx×╳✕]{2,})*(?![-—]?[A-Za-z0-9])/g,
    unless: (before, behind) => isWithheld(before, behind),
  },
  {
    // 20XX年, 202×年
    pattern: /(?<![0-9A-Za-z])20(?:[Xx×*_?？○]{2}|\d[Xx×*_?？○])(?= ?年)/g,
  },
  {
    // X月X日, ×件
    pattern: new RegExp(
      `(?<![A-Za-z0-9*×]) ?[Xx×╳✕]{1,4}(?= ?[${COUNTED}](?![\\u4e00-\\u9fff]*[A-Za-z]))`,
      'g',
    ),
    unless: (before, behind) => endsWithName(before) && !/^ ?[年月日件条]/.test(behind),
  },
  {
    pattern: /(?<![〇○零一二三四五六七八九十百千])[○〇]{1,4}(?= ?[年月日件条份](?!例|度))/g,
    unless: (before) => before.trim() === '',
  },
  {
    // 收到申请N件
    pattern: /(?<![A-Za-z0-9+.])N(?= ?[件条份宗])/g,
  },
  {
    pattern: new RegExp(
      `(?<![\\u4e00-\\u9fff])某{2}(?=${UNIT})|(?<=[年，。；,;由在对])某{2}(?=${UNIT})|某{1,2}(?=[年月日件条])`,
      'g',
    ),
    unless: (before) => CASE.test(before),
  },
  {
    pattern: /(?<![A-Za-z0-9*])\*{2,}(?=[\u4e00-\u9fff])/g,
    unless: (before, behind) =>
      isWithheld(before, behind) || before.endsWith('*') || /^[^*]{1,60}\*\*/.test(behind),
  },
  { pattern: /(?<![A-Za-z0-9*])\*{1,4}(?=[年月日件条份])/g, unless: (before) => endsWithName(before) },
  {
    // A line to write on. What is written on one already stands between two of them.
    pattern: /_{2,}(?: *_+)*/g,
    unless: (before, behind) =>
      (/[A-Za-z0-9/]$/.test(before) && /^[A-Za-z0-9]/.test(behind)) || isFilled(before, behind),
  },
  // 共□件
  {
    pattern: new RegExp(`(?<=[\\u4e00-\\u9fff，,。；]) ?[□☐]+(?= ?[${COUNTED}])|[□☐]{2,}`, 'g'),
    unless: endsWithName,
  },
  {
    pattern: /[□☐] ?[\u4e00-\u9fff]{1,8}[ 、，,/]*[□☐] ?[\u4e00-\u9fff]{1,8}/g,
    unless: (before, behind, match) => isTicked(`${before}${match}${behind}`) || /[。；：:]/.test(match),
  },
  { pattern: /〔 *〕|﹝ *﹞|【 *】|(?<![A-Za-z0-9_])\( *\)/g },
  {
    pattern: /(?:在)?此处(?:填写|输入|填入|插入|填报)[^。；，,;\s)]{0,10}/g,
    unless: (before) => /[可在于]$/.test(before),
  },
  {
    pattern:
      /[([【〔]\s*(?:请|此处|在此)(?:请)?(?:填写|输入|填入|插入|填报|补充)(?!.{0,6}(?:表|平台|系统))[^)\]】〕]{0,20}[)\]】〕]/g,
  },
  {
    pattern: /[([【〔{<]\s*(?:本)?(?:单位|部门|机关|行政机关|乡镇|镇街|地区)(?:全称|名称)\s*[)\]】〕}>]/g,
    unless: (before) => /(?:姓名|申请人|法人|组织)$/.test(before),
  },
  { pattern: /[([【〔]\s*(?:模板|样表|范本|示例)(?:内容|文字|说明)?\s*[)\]】〕]/g },
];

/**
 * Finds what a template left behind: crosses and lines in the place of names and numbers, brackets and boxes that
 * nobody filled. Names that are withheld, numbers that are masked and lines that only decorate are none.
 * @param text a paragraph as the page has it; offsets count in it
 */
export function placeholdersIn(text: string): Placeholder[] {
  if (!/[Xx×╳✕○〇N某*＊＿_□☐〔﹝【(（{[<ＸｘＮ此?？]/.test(text) || isDecoration(text)) return [];
  // **（一）主动公开**: signs of a text editor around what should be bold.
  const folded = foldWidth(text).replace(/^\s*\*\*[^*]{2,60}\*\*/, (bold) => bold.replaceAll('*', ' '));
  const found: Placeholder[] = [];
  for (const { pattern, unless } of forms) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const end = match.index + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (unless?.(sentenceBefore(folded, start), folded.slice(end), match[0].trim())) continue;
      found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A line of signs and nothing else parts paragraphs. */
function isDecoration(text: string): boolean {
  return /^[\s_＿*＊×xX○□—–=~·.．-]+$/.test(text);
}

function sentenceBefore(text: string, at: number): string {
  return /[^。；;！!？?\n]*$/.exec(text.slice(Math.max(0, at - 120), at))![0];
}

/** `王××`, `张**`: a person whose name is withheld, or a party to a case. */
function isWithheld(before: string, behind: string): boolean {
  if (new RegExp(`^ ?[${COUNTED}]`).test(behind)) return false;
  return (endsWithName(before) && !new RegExp(`^ ?${UNIT}`).test(behind)) || CASE.test(before);
}

/** The one character in front is a family name that is no part of another word. */
function endsWithName(before: string): boolean {
  return new RegExp(`(?:^|[^\\u4e00-\\u9fff]|[人民众对由为是、和与向长士员志])[${FAMILY}]$`).test(before);
}

/** `__12__件`, `__张三__`: what stands between two lines has been written on one. */
function isFilled(before: string, behind: string): boolean {
  const number = '[\\d零〇一二三四五六七八九十百千万.,/无]+';
  const name = `(?![${COUNTED}])[\\u4e00-\\u9fffA-Za-z0-9@.()-]{2,20}`;
  const ahead = new RegExp(`^ *(?:${number} *_|${name} *_+ *(?![${COUNTED}_]))`);
  const back = new RegExp(`_ *(?:${number}|${name}) *$`);
  if (ahead.test(behind)) return true;
  return (
    back.test(before) &&
    (new RegExp(`_ *${number} *$`).test(before) || !new RegExp(`^ *[${COUNTED}]`).test(behind))
  );
}

function isTicked(text: string): boolean {
  return /[☑☒√✓✔■▣●⊠🗹]/u.test(text);
}
