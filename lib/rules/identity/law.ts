import { editions } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import type { Paragraph } from '../../report/paragraphs';
import { foldWidth } from '../../text/fold';
import { type Draft, defineRule, type RuleDoc } from '../rule';

interface Detail {
  words: string;
  /** What it should be called; null: the notice is superseded. */
  right: string | null;
}

const RIGHT = '《中华人民共和国政府信息公开条例》';
/** Names that no regulation has. 《信息公开条例》 and 《条例》 are short for the right one, provinces have their own. */
const MISNAMED =
  /《?(?:中华人民共和国)?(?:政务信息公开|政府信息公开工作|政府政务公开|政府政务信息公开|政府信息公开管理)条例》?|《中华人民共和国(?:政务公开|信息公开|政府信息|政府公开信息|政府信息公开法)(?:条例)?》|《(?:政府信息|政府公开信息)条例》/g;
const SUPERSEDED = /国办公开办函\s*[〔[(【〈<]?\s*2019\s*[〕\])】〉>]?\s*(?:第)?\s*60\s*号/g;
const REVOKED = /废止|失效|停止执行|替代|不再/;

/** A regulation is misnamed, or from report year 2021 the superseded notice is cited as the basis. */
export const rule = defineRule({
  id: 'identity/law',
  severity: 'warning',
  name: { 'zh-CN': '法规名称或依据有误', en: 'Regulation misnamed or superseded' },
  needs: ['paragraphs', 'identity'],
  judge: ({ paragraphs, identity }) => ({
    findings: paragraphs.flatMap((paragraph) => judge(paragraph, identity.year)),
    notJudged: [],
  }),
  says: {
    'zh-CN': ({ words, right }: Detail) =>
      right === null
        ? `引用的${words}已由${editions['2021'].notice.number}替代，2021年度起不再作为编制依据。`
        : `法规名称“${words}”有误，应为${right}。`,
    en: ({ words, right }: Detail) =>
      right === null
        ? `${words} has been superseded by ${editions['2021'].notice.number} from report year 2021 on.`
        : `“${words}” is no regulation’s name; it should be ${right}.`,
  },
  basis: basis.form,
});

function judge(paragraph: Paragraph, year: number | null): Draft<Detail>[] {
  const text = foldWidth(paragraph.text);
  const draft = (at: number, words: string, right: string | null): Draft<Detail> => ({
    facts: [],
    section: paragraph.section,
    spot: { kind: 'words', address: paragraph.address, start: at, end: at + words.length },
    detail: { words, right },
    quote: words,
    expected: right ?? editions['2021'].notice.number,
    actual: words,
  });
  const misnamed = [...text.matchAll(MISNAMED)].flatMap((match) =>
    // A province or city in front: its own regulation may be called so.
    /[省市区州]$/.test(text.slice(0, match.index)) && !match[0].startsWith('《')
      ? []
      : [draft(match.index, match[0], RIGHT)],
  );
  const superseded =
    year !== null && year >= editions['2021'].years.from
      ? [...text.matchAll(SUPERSEDED)].flatMap((match) =>
          REVOKED.test(text.slice(match.index, match.index + 60)) ? [] : [draft(match.index, match[0], null)],
        )
      : [];
  return [...misnamed, ...superseded];
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '法规名称写错（如《政务信息公开条例》）；2021年度及以后的报告仍以国办公开办函〔2019〕60号为依据。',
    en: 'A regulation is misnamed, as 《政务信息公开条例》, or a report for 2021 or later rests on 国办公开办函〔2019〕60号.',
  },
  silent: {
    'zh-CN': '《政府信息公开条例》《条例》等简称及地方性法规名称不报；说明旧文件已废止的不报。',
    en: 'Short names and regional regulations are no finding, nor is saying that the old notice is void.',
  },
  correct: { 'zh-CN': '更正法规名称或改引现行文件。', en: 'Correct the name, or cite the notice in force.' },
};
