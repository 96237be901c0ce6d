import type { ClaimSubject } from '../claims';
import type { Severity } from '../inspection';
import { cellsInWords } from '../labels/cells-in-words';
import type { Language, Words } from '../words/language';

/** What a tie-out found: the words of a claim against the figures that they speak of. */
export interface TieOutDetail {
  /** The words as they are quoted. */
  words: string;
  subject: ClaimSubject;
  /** What the words state, without those carried in, which are in their number. */
  stated: number;
  carriedIn: number;
  tabled: number;
  /** The cells that make the table's figure; `less`: taken off. */
  terms: { fact: string; value: number; less: boolean }[];
}

/** How many cells a sentence names. */
const mostNamed = 3;

/** The sentence of a tie-out, the same for every table. */
export const tieOutSays: Words<(detail: TieOutDetail, finding?: { severity?: Severity }) => string> = {
  'zh-CN': (detail, finding) => {
    const { words, tabled, terms } = detail;
    const unit = isAmount(detail) ? '万元' : '件';
    return `正文称“${words}”${computed['zh-CN'](detail, unit)}，统计表相应${terms.length > 1 ? '合计' : '数'}为${tabled}${unit}（${placesOf(detail, 'zh-CN')}），${isLikely(finding) ? '请核对' : '文表不一致'}。`;
  },
  en: (detail, finding) => {
    const { words, tabled } = detail;
    const unit = isAmount(detail) ? ' 万元' : '';
    return `The text says “${words}”${computed.en(detail, unit)}, but the table has ${tabled}${unit} (${placesOf(detail, 'en')})${isLikely(finding) ? ': please check' : ''}.`;
  },
};

/** What most would read so, and a person should look at. */
const isLikely = (finding?: { severity?: Severity }): boolean => finding?.severity === 'warning';

/** How a number came about that the words do not have, or have in other characters: 未收到, 十二件, 2000元. */
const computed: Words<(detail: TieOutDetail, unit: string) => string> = {
  'zh-CN': ({ words, stated, carriedIn }, unit) => {
    if (carriedIn > 0) return `，除去上年结转${carriedIn}${unit}为${stated}${unit}`;
    return isWritten(stated, words) ? '' : `（即${stated}${unit}）`;
  },
  en: ({ words, stated, carriedIn }, unit) => {
    if (carriedIn > 0) return `, ${stated} without the ${carriedIn} carried in`;
    return isWritten(stated, words) ? '' : `, that is ${stated}${unit}`;
  },
};

function isWritten(value: number, words: string): boolean {
  const digits = String(value).replace('.', '\\.');
  return new RegExp(`(?<![\\d.])${digits}(?!\\.?\\d)`).test(words);
}

/** The cells, and the sum where several of them are not 0: `“A”“B”项下“总计”栏：10 + 8`. */
function placesOf({ terms }: TieOutDetail, language: Language): string {
  const named = (less: boolean) => {
    const facts = terms.filter((term) => term.less === less).map(({ fact }) => fact);
    const more = facts.length > mostNamed ? { 'zh-CN': '等', en: ' and others' }[language] : '';
    return facts.length === 0 ? '' : cellsInWords(facts.slice(0, mostNamed), language) + more;
  };
  const less = named(true);
  const places =
    less === '' ? named(false) : `${named(false)}${{ 'zh-CN': '减', en: ' less ' }[language]}${less}`;
  const counted = terms.filter(({ value }) => value !== 0);
  if (counted.length < 2) return places;
  const sum = counted.map(({ value, less }, at) => `${less ? '− ' : at === 0 ? '' : '+ '}${value}`).join(' ');
  return `${places}${{ 'zh-CN': '：', en: ': ' }[language]}${sum}`;
}

const isAmount = ({ subject }: TieOutDetail): boolean => subject === 'disclosure.fees.amount';
