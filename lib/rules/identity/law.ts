import { editions } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import type { Paragraph } from '../../report/paragraphs';
import { foldWidth } from '../../text/fold';
import { misnamedIn } from '../law-names';
import { type Draft, defineRule, type RuleDoc } from '../rule';

interface Detail {
  words: string;
  /** What it should be called; null: the notice is superseded. */
  right: string | null;
}

const SUPERSEDED = /国办公开办函\s*[〔[(【〈<]?\s*2019\s*[〕\])】〉>]?\s*(?:第)?\s*60\s*号/g;
/** The same notice by its title; the one in force says 格式. Provinces have notices of this name of their own. */
const SUPERSEDED_TITLE =
  /(?<=《)国务院办公厅(?:政府信息与政务公开办公室)?关于(?:做好)?政府信息公开工作年度报告有关事项的通知(?=》)/g;
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
  const misnamed = misnamedIn(text).map(({ start, end, right }) =>
    draft(start, text.slice(start, end), right),
  );
  const superseded =
    year !== null && year >= editions['2021'].years.from
      ? citedIn(text)
          .filter(({ index }) => !REVOKED.test(text.slice(index, index + 90)))
          .map(({ index, words }) => draft(index, words, null))
      : [];
  return [...misnamed, ...superseded];
}

/** Where the superseded notice is cited: by its number, or by its title where no number stands behind. */
function citedIn(text: string): { index: number; words: string }[] {
  const byNumber = [...text.matchAll(SUPERSEDED)].map((match) => ({ index: match.index, words: match[0] }));
  const byTitle = [...text.matchAll(SUPERSEDED_TITLE)]
    .map((match) => ({ index: match.index, words: match[0] }))
    .filter(({ index, words }) => !/^》[(（]?国办/.test(text.slice(index + words.length)));
  return [...byNumber, ...byTitle].sort((a, b) => a.index - b.index);
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN':
      '法规名称写错（如《政务信息公开条例》《政府信息公开条列》）；2021年度及以后的报告仍以国办公开办函〔2019〕60号为依据。',
    en: 'A regulation is misnamed, as 《政务信息公开条例》 or 《政府信息公开条列》, or a report for 2021 or later rests on 国办公开办函〔2019〕60号.',
  },
  silent: {
    'zh-CN': '《政府信息公开条例》《条例》等简称及地方性法规名称不报；说明旧文件已废止的不报。',
    en: 'Short names and regional regulations are no finding, nor is saying that the old notice is void.',
  },
  correct: { 'zh-CN': '更正法规名称或改引现行文件。', en: 'Correct the name, or cite the notice in force.' },
};
