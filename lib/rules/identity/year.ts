import { basis } from '../../forms/annual-disclosure/basis';
import type { Outline } from '../../page/outline';
import type { Identity } from '../../report/identity';
import { agencyIn, isReportTitle, yearIn } from '../../report/identity';
import type { Paragraph } from '../../report/paragraphs';
import { periodsIn } from '../../report/periods';
import { foldWidth } from '../../text/fold';
import { misdated } from '../misdated';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  where: 'title' | 'period' | 'text';
  words: string;
  named: number;
  year: number;
}

/** The text, the period of the figures or the title names another year as the report's year. */
export const rule = defineRule({
  id: 'identity/year',
  severity: 'warning',
  name: { 'zh-CN': '年度前后不一致', en: 'Another year than the report’s' },
  needs: ['identity', 'year', 'paragraphs', 'outline'],
  judge: ({ identity, year, paragraphs, outline }) => ({
    findings: [
      ...inTitle(identity, year, outline, paragraphs),
      ...paragraphs.flatMap((paragraph) => inParagraph(paragraph, year)),
    ],
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ where, words, named, year }: Detail) =>
      `${{ title: '标题', period: '数据统计期限', text: '正文' }[where]}“${words}”写的是${named}年，与报告年度${year}年不一致。`,
    en: ({ where, words, named, year }: Detail) =>
      `The ${{ title: 'title', period: 'period of the figures', text: 'text' }[where]} says “${words}”, ${named}, but the report is for ${year}.`,
  },
  basis: basis.form,
});

/**
 * The title, wherever it stands. A portal's columns are called like reports too and are of other years rightly: what
 * names no unit counts only as the page's one title, or inside the article.
 */
function inTitle(
  identity: Identity,
  year: number,
  outline: Outline,
  paragraphs: Paragraph[],
): FindingDraft<Detail>[] {
  const inside = paragraphs.filter(({ section, text }) => section === null && !/[。；]/.test(text));
  const titles = [
    ...outline.headlines.filter(({ text }) => text === identity.title || agencyIn(text) !== null),
    { text: identity.title, address: null },
    ...inside,
  ].filter(({ text }) => isReportTitle(text) && yearIn(text) !== null && yearIn(text) !== year);
  const wrong = titles.find(({ address }) => address !== null) ?? titles[0];
  if (!wrong) return [];
  return [
    {
      facts: [],
      section: null,
      spot: wrong.address === null ? { kind: 'gap', after: null } : { kind: 'block', address: wrong.address },
      detail: { where: 'title', words: wrong.text, named: yearIn(wrong.text)!, year },
      quote: wrong.text,
      expected: year,
      actual: yearIn(wrong.text)!,
    },
  ];
}

/** The report names itself: 《…2020年政府信息公开工作年度报告》, 2020年度报告. */
const ITSELF =
  /(?:现(?:将|公布|发布|编制|向|就|对)|特(?:编制|公布|发布|向|制定)|本报告)(?:(?!针对|对照|上年|去年|整改)[^。；《》]){0,24}?(20\d\d)\s*年度?\s*(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:年度)?报告/g;
/** A sentence that opens with a year and speaks of the unit's own work in it. */
const OPENING =
  /(?:^|[。；;])\s*(?:在)?(20\d\d)\s*年(?:度|期间|全年)?\s*[,，]?\s*(?=(?:我|本|全)(?:镇|乡|街道|县|市|区|旗|局|委|办|厅|部|院|中心|机关|单位|会|省|州)|共(?:收到|受理|办理|公开|发布)|(?:未|没有)(?:收到|收取|发生|接到|受理|产生))/g;
/** What such a sentence may still be: a plan, a comparison, something since then. */
const ELSEWHEN =
  /^[^。；;]{0,60}?(?:将(?!政|信|公|各|工)|计划|打算|拟|力争|继续|下一步|相比|同比|较(?:上年|去年|20)|以来|起至今)/;

function inParagraph(paragraph: Paragraph, year: number): FindingDraft<Detail>[] {
  const text = foldWidth(paragraph.text);
  const drafts: FindingDraft<Detail>[] = [];
  const add = (where: Detail['where'], at: number, words: string, named: number) =>
    drafts.push({
      facts: [],
      section: paragraph.section,
      spot: { kind: 'words', address: paragraph.address, start: at, end: at + words.length },
      detail: { where, words, named, year },
      quote: words,
      expected: year,
      actual: named,
    });
  for (const period of periodsIn(text)) {
    const named = misdated(period, text, year, paragraph.section);
    if (named === null) continue;
    const words = text.slice(period.start, period.end);
    add(period.kind === 'span' ? 'period' : 'text', period.start, words, named);
  }
  for (const match of text.matchAll(ITSELF)) {
    const named = Number(match[1]);
    if (named !== year) add('text', match.index, match[0], named);
  }
  // 五 looks back and ahead; there another year opens sentences rightly.
  if (paragraph.section === 'problems') return drafts;
  for (const match of text.matchAll(OPENING)) {
    const named = Number(match[1]);
    const rest = text.slice(match.index + match[0].length);
    if (named === year || ELSEWHEN.test(rest)) continue;
    const digits = match.index + match[0].indexOf(match[1]!);
    const words = /^20\d\d\s*年(?:度|全年)?/.exec(text.slice(digits))![0];
    add('text', digits, words, named);
  }
  return drafts;
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '标题、数据统计期限、“截至”日期或正文中作为本报告年度写出的年份与报告年度不同。',
    en: 'The title, the period of the figures, a cut-off day or the text names another year as the year reported on.',
  },
  silent: {
    'zh-CN': '与上年比较、自某年以来、下一年打算、文件年份等不报。',
    en: 'Comparisons with other years, plans, “since”, and the years of documents are no finding.',
  },
  correct: { 'zh-CN': '更正年份。', en: 'Correct the year.' },
};
