import type { Outline } from '../../page/outline';
import { isReportTitle } from '../../report/identity';
import type { Paragraph } from '../../report/paragraphs';
import { compact } from '../../text/fold';
import { placeholdersIn } from '../placeholders';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  words: string;
}

/** Template remnants: XX, ××, 此处填写, 〔〕 left empty. */
export const rule = defineRule({
  id: 'identity/placeholder',
  severity: 'warning',
  name: { 'zh-CN': '模板占位内容未替换', en: 'Template text left in' },
  kinds: 'every',
  needs: ['paragraphs', 'outline'],
  judge: ({ paragraphs, outline }) => ({
    findings: [...titlesAbove(paragraphs, outline), ...paragraphs].flatMap(judge),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ words }: Detail) => `正文残留模板内容“${words}”，应替换为实际内容。`,
    en: ({ words }: Detail) => `“${words}” is left over from a template.`,
  },
  basis: (form, kind) => kind.basis.form(form),
});

/** Titles that stand above the article, and are none of its paragraphs. */
function titlesAbove(paragraphs: Paragraph[], { headlines }: Outline): Paragraph[] {
  const texts = new Set(paragraphs.map(({ text }) => compact(text)));
  const first = headlines.find(({ text, address }) => address !== null && isReportTitle(text));
  return first && !texts.has(compact(first.text))
    ? [{ section: null, address: first.address!, text: first.text, from: 0 }]
    : [];
}

function judge(paragraph: Paragraph): FindingDraft<Detail>[] {
  return placeholdersIn(paragraph.text).map(({ start, end }) => {
    const words = paragraph.text.slice(start, end);
    return {
      facts: [],
      section: paragraph.section,
      spot: { kind: 'words', address: paragraph.address, start, end },
      detail: { words },
      quote: words,
      actual: words,
    };
  });
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '标题或正文残留“XX”“××”“此处填写”、空的“〔〕”“（ ）”、未填的下划线和“□”等模板内容。',
    en: 'The title or text still has XX, ××, 此处填写, an empty 〔〕 or （ ）, a line or a box to fill in.',
  },
  silent: {
    'zh-CN':
      '号码中以X、*代替的位数（如138****1234）、隐去的人名（如张某某、王××）、已填写的下划线、已勾选的选项、网址和英文不报。',
    en: 'Digits masked by X or *, names withheld (张某某, 王××), lines and boxes that are filled, addresses and English words are no finding.',
  },
  correct: { 'zh-CN': '替换为实际内容。', en: 'Put in what belongs there.' },
};
