import { basis } from '../../forms/annual-disclosure/basis';
import type { Paragraph } from '../../report/paragraphs';
import { type Draft, defineRule, type RuleDoc } from '../rule';

interface Detail {
  words: string;
}

/**
 * What a template leaves behind. Crosses between digits or letters are something else: a masked number, an
 * address, a size.
 */
const REMNANT =
  /(?<![A-Za-z0-9*＊×xXＸ])(?:[XxＸｘ×╳✕]{2,}(?:[-—－][XxＸｘ×╳✕]{2,})*|[XxＸｘ×╳○〇]{1,4}(?=[年月日件条个次项人份起元](?![\u4e00-\u9fff]*[A-Za-z]))|[*＊]{2,}(?=[\u4e00-\u9fff]))(?![A-Za-z0-9])|(?:此处|在此|请)(?:填写|输入|填入|插入|填报)(?:[^。；，\s）)]{0,10})|[（(](?:此处)?(?:请)?填写[^）)]{0,20}[）)]|〔\s*〕|﹝\s*﹞|_{3,}|(?:模板|样表|范本)(?:内容|文字|说明)/g;

/** Template remnants: XX, ××, 此处填写, 〔〕 left empty. */
export const rule = defineRule({
  id: 'identity/placeholder',
  severity: 'warning',
  name: { 'zh-CN': '模板占位内容未替换', en: 'Template text left in' },
  needs: ['paragraphs'],
  judge: ({ paragraphs }) => ({ findings: paragraphs.flatMap(judge), notJudged: [] }),
  says: {
    'zh-CN': ({ words }: Detail) => `正文残留模板内容“${words}”，应替换为实际内容。`,
    en: ({ words }: Detail) => `“${words}” is left over from a template.`,
  },
  basis: basis.form,
});

function judge(paragraph: Paragraph): Draft<Detail>[] {
  return [...paragraph.text.matchAll(REMNANT)].map((match) => ({
    facts: [],
    section: paragraph.section,
    spot: {
      kind: 'words',
      address: paragraph.address,
      start: match.index,
      end: match.index + match[0].length,
    },
    detail: { words: match[0] },
    quote: match[0],
    actual: match[0],
  }));
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '正文残留“XX”“××”“此处填写”、空的“〔〕”、下划线等模板内容。',
    en: 'The text still has XX, ××, 此处填写, an empty 〔〕 or a line to fill in.',
  },
  silent: {
    'zh-CN': '号码中以X、*代替的位数（如138****1234）、网址和英文不报。',
    en: 'Digits masked by X or *, addresses and English words are no finding.',
  },
  correct: { 'zh-CN': '替换为实际内容。', en: 'Put in what belongs there.' },
};
