import { editionOf, editions, formOf } from '../../forms/annual-disclosure';
import { basis } from '../../forms/annual-disclosure/basis';
import type { Spot } from '../../page/spot';
import type { Paragraph } from '../../report/paragraphs';
import type { Section } from '../../report/sections';
import { compact } from '../../text/fold';
import { defineRule, type RuleDoc } from '../rule';

/** The first report year for which a form asks for it. */
const since = editions.find(({ asksForFees }) => asksForFees)!.from;

/** The fee by its name, whatever is said of it. */
const NAMED = /信息(?:公开)?处理费/;
/** A sentence that says what was charged for information, or that nothing was. */
const STATEMENT =
  /处理费用|申请[^。；]{0,20}免费|免费[^。；]{0,12}(?:提供|获取|公开)[^。；]{0,12}信息|(?:未|没有|无|不|免|零)[^。；]{0,24}(?:收取|收费|费用|征收)|(?:收取|收费|费用)[^。；]{0,20}(?:\d|零|无|未|没有|免)/;
/** A clause that speaks of abuses. */
const ABUSES = /(?:违规|违法|违纪|乱|涉企|减轻企业|不合理).{0,8}(?:收费|收取|费用)/;
/** Fees that are table 1's business, and those of other trades. */
const OTHER_FEES =
  /行政事业性?收费|收费(?:目录|标准|清单|项目)|[^，。；]{0,6}(?:水|电|燃气|暖|学|车|票|通行|停车|物业|维修|保险|医疗|养老|住院|门诊|卫生|清运|保洁|垃圾处理|污水处理|固废处理|废物处理|社会抚养|占用|配套|诉讼|鉴定|检测|检验|培训|会员)费(?:用)?(?:征收|收取|收缴)?/g;

/** Where the form of its year asks for it, the report must say what information processing fees were charged, even if none. */
export const rule = defineRule({
  id: 'section/fees',
  severity: 'warning',
  name: { 'zh-CN': '未说明信息处理费收取情况', en: 'No statement on 信息处理费' },
  needs: ['sections', 'paragraphs', 'year'],
  judge: ({ sections, paragraphs, year }) => {
    if (!isAsked(year) || paragraphs.some(states)) return { findings: [], notJudged: [] };
    const last = sections.find((section) => section.key === 'otherMatters');
    return {
      findings: [{ facts: [], section: 'otherMatters', spot: spotOf(last, sections), detail: {} }],
      notJudged: [],
    };
  },
  says: {
    'zh-CN': () => '报告没有说明依申请提供政府信息收取信息处理费的情况；未收取的也应写明。',
    en: () => 'The report does not say what 信息处理费 were charged; it must even when none were.',
  },
  basis: basis.form,
});

function isAsked(year: number): boolean {
  const edition = editionOf(year);
  return edition !== null && formOf(edition).asksForFees;
}

function states({ text }: Paragraph): boolean {
  const told = compact(text);
  if (NAMED.test(told)) return true;
  const ours = told.replace(/[^，。；]+/g, (clause) => (ABUSES.test(clause) ? '' : clause));
  return STATEMENT.test(ours.replace(OTHER_FEES, ''));
}

function spotOf(section: Section | undefined, sections: Section[]): Spot {
  const address = (section ?? sections.at(-1))!.address;
  return { kind: 'block', address };
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': `${since}年度及以后的报告全文没有说明信息处理费收取情况。`,
    en: `A report for ${since} or later says nowhere what information processing fees were charged.`,
  },
  silent: {
    'zh-CN': '写在第六部分以外（如总体情况）也算；行政事业性收费属于表一，不算说明。',
    en: 'A statement outside section 六 counts too; 行政事业性收费 is table 1’s business and does not.',
  },
  correct: {
    'zh-CN': '在第六部分写明本年度收取信息处理费的金额和件数，未收取的写明未收取。',
    en: 'State in section 六 what was charged, or that nothing was.',
  },
};
