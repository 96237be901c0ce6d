import type { Paragraph } from '../../report/paragraphs';
import { isIdNumber, passesLuhn } from '../../text/check-digits';
import { foldWidth } from '../../text/fold';
import type { Words } from '../../words/language';
import { defineRule, type FindingDraft, type RuleDoc } from '../rule';

type Kind = 'id' | 'mobile' | 'card';

interface Detail {
  kind: Kind;
  /** All but the last four characters masked: a finding must not spread what it warns of. */
  masked: string;
}

const kinds: Record<Kind, Words> = {
  id: { 'zh-CN': '公民身份号码', en: 'citizen’s ID number' },
  mobile: { 'zh-CN': '手机号码', en: 'mobile number' },
  card: { 'zh-CN': '银行卡号', en: 'bank card number' },
};

/** Runs of digits with the spaces and hyphens that people put into long numbers. */
const DIGITS = /(?<![\dA-Za-z.])\d(?:[ -]?[\dXx]){9,24}(?![\dA-Za-z]|\.\d)/g;
/** Before or behind a long number these words make a quantity or the number of a file of it. */
const QUANTITY_BEFORE =
  /(?:[达共约计额]|数量|访问量|浏览量|阅读量|点击量|播放量|资金|投资|金额|面积|收入|编号|单号|文号|流水号|索引号|标识码|信用代码|备案号)(?:达到?|为|是|共计?|约)?[:：]?\s*[￥¥]?$/;
const QUANTITY_BEHIND =
  /^\s*(?:余|多)?(?:[万亿]?元|[万亿]|次|人次|条|件|个|户|份|票|平方|立方|公里|千米|米|吨|亩|千瓦|点击)/;

/** A citizen's ID number, personal mobile number or bank card number in the text. */
export const rule = defineRule({
  id: 'privacy/personal-data',
  severity: 'warning',
  name: { 'zh-CN': '泄露个人信息', en: 'Personal data' },
  kinds: 'every',
  needs: ['paragraphs'],
  judge: ({ paragraphs }) => ({ findings: paragraphs.flatMap(judge), notJudged: [] }),
  says: {
    'zh-CN': ({ kind, masked }: Detail) =>
      `正文含有疑似${kinds[kind]['zh-CN']}（${masked}），请核实是否应当公开。`,
    en: ({ kind, masked }: Detail) => `The text holds what seems to be a ${kinds[kind].en} (${masked}).`,
  },
  basis: (form, kind) => kind.basis.privacy(form),
});

function judge(paragraph: Paragraph): FindingDraft<Detail>[] {
  const text = foldWidth(paragraph.text);
  return [...text.matchAll(DIGITS)].flatMap((match): FindingDraft<Detail>[] => {
    const digits = match[0].replace(/[ -]/g, '');
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const kind = kindOf(digits, before);
    if (!kind) return [];
    const behind = text.slice(match.index + match[0].length);
    if (kind === 'mobile' && (QUANTITY_BEFORE.test(before) || QUANTITY_BEHIND.test(behind))) return [];
    const masked = `${'*'.repeat(digits.length - 4)}${digits.slice(-4)}`;
    return [
      {
        facts: [],
        section: paragraph.section,
        spot: {
          kind: 'words',
          address: paragraph.address,
          start: match.index,
          end: match.index + match[0].length,
        },
        detail: { kind, masked },
        quote: masked,
      },
    ];
  });
}

/** What a run of digits is, told by its check digit; cards also by the words before it or the issuer's prefix. */
function kindOf(digits: string, before: string): Kind | null {
  if (isIdNumber(digits)) return 'id';
  if (/^(?:86)?1[3-9]\d{9}$/.test(digits)) return 'mobile';
  if (!/^\d{16,19}$/.test(digits) || !passesLuhn(digits)) return null;
  return /^62/.test(digits) || /卡号|账号|帐号|账户|银行|开户/.test(before) ? 'card' : null;
}

export const doc: RuleDoc = {
  fires: {
    'zh-CN': '正文出现校验位正确的身份证号、手机号或校验正确的银行卡号。',
    en: 'The text has an ID number with a valid check digit, a mobile number, or a bank card number that passes its check.',
  },
  silent: {
    'zh-CN': '办公固定电话、服务热线、文件编号、索引号和校验不符的数字不报；引用时只显示末四位。',
    en: 'Office landlines, hotlines, index numbers and digits that fail their check are no finding; only the last four digits are shown.',
  },
  correct: {
    'zh-CN': '删除或作隐去处理，并核查泄露范围。',
    en: 'Remove or mask it, and find out how far it has spread.',
  },
};
