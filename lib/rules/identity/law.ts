import { type AnnualForm, editionOf, editions, formOf, newest } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import type { Paragraph } from '../../report/paragraphs';
import { foldWidth } from '../../text/fold';
import { misnamedIn } from '../law-names';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

interface Detail {
  words: string;
  /** What it should be called; null: the notice is superseded. */
  right: string | null;
  /** The form whose notice came in its place. */
  successor: AnnualForm;
}

/** The notices that another one has superseded, with the form that came in their place. */
const superseded = editions.slice(0, -1).map(({ notice }, at) => ({ notice, successor: editions[at + 1]! }));

const REVOKED = /废止|失效|停止执行|替代|不再/;

/** A regulation is misnamed, or a notice is cited as the basis that was superseded before the report year. */
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
    'zh-CN': ({ words, right, successor }: Detail) =>
      right === null
        ? `引用的${words}已由${successor.notice.number}替代，${successor.from}年度起不再作为编制依据。`
        : `法规名称“${words}”有误，应为${right}。`,
    en: ({ words, right, successor }: Detail) =>
      right === null
        ? `${words} has been superseded by ${successor.notice.number} from report year ${successor.from} on.`
        : `“${words}” is no regulation’s name; it should be ${right}.`,
  },
  basis: basis.form,
});

function judge(paragraph: Paragraph, year: number | null): FindingDraft<Detail>[] {
  const text = foldWidth(paragraph.text);
  const edition = year === null ? null : editionOf(year);
  const inForce = (edition === null ? newest : formOf(edition)).notice.number;
  const draft = (at: number, words: string, detail: Omit<Detail, 'words'>): FindingDraft<Detail> => ({
    facts: [],
    section: paragraph.section,
    spot: { kind: 'words', address: paragraph.address, start: at, end: at + words.length },
    detail: { words, ...detail },
    quote: words,
    expected: detail.right ?? inForce,
    actual: words,
  });
  const misnamed = misnamedIn(text).map(({ start, end, right }) =>
    draft(start, text.slice(start, end), { right, successor: newest }),
  );
  const gone = superseded.filter(({ successor }) => year !== null && year >= successor.from);
  const cited = gone
    .flatMap(({ notice, successor }) => citedIn(text, notice).map((each) => ({ ...each, successor })))
    .filter(({ index }) => !REVOKED.test(text.slice(index, index + 90)))
    .sort((a, b) => a.index - b.index)
    .map(({ index, words, successor }) => draft(index, words, { right: null, successor }));
  return [...misnamed, ...cited];
}

/** Where a notice is cited: by its number, or by its title where no number stands behind. */
function citedIn(text: string, { cited }: AnnualForm['notice']): { index: number; words: string }[] {
  const matches = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, words: match[0] }));
  const byTitle = matches(cited.byTitle).filter(
    ({ index, words }) => !/^》[(（]?国办/.test(text.slice(index + words.length)),
  );
  return [...matches(cited.byNumber), ...byTitle];
}

/** `2021年度及以后的报告仍以国办公开办函〔2019〕60号为依据`, notice by notice. */
const supersededInWords = {
  'zh-CN': superseded
    .map(({ notice, successor }) => `${successor.from}年度及以后的报告仍以${notice.number}为依据`)
    .join('，'),
  en: superseded
    .map(({ notice, successor }) => `a report for ${successor.from} or later rests on ${notice.number}`)
    .join(', or '),
};

export const doc: RuleDoc = {
  fires: {
    'zh-CN': `法规名称写错（如《政务信息公开条例》《政府信息公开条列》）；${supersededInWords['zh-CN']}。`,
    en: `A regulation is misnamed, as 《政务信息公开条例》 or 《政府信息公开条列》, or ${supersededInWords.en}.`,
  },
  silent: {
    'zh-CN': '《政府信息公开条例》《条例》等简称及地方性法规名称不报；说明旧文件已废止的不报。',
    en: 'Short names and regional regulations are no finding, nor is saying that the old notice is void.',
  },
  correct: { 'zh-CN': '更正法规名称或改引现行文件。', en: 'Correct the name, or cite the notice in force.' },
};
