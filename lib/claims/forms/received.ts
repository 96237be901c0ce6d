import type { Clause } from '../clauses';
import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import {
  claim,
  earliest,
  type FoundWords,
  find,
  has,
  type Reading,
  textOf,
  trimmed,
  wordOf,
  wordsIn,
} from '../reading';
import {
  applicants,
  GAP,
  isEveryWay,
  isNamed,
  isStatedBare,
  isWholeOrigin,
  isWithoutUnit,
  NO_TAIL,
  ORIGIN,
  TALLY,
  VERBS,
} from './phrases';
import { speaksForUnit } from './speaks';

const WHOLE = [
  pattern(`[receive submit] ${VERBS} ${GAP} anObject ${TALLY} !otherBusiness`),
  pattern(`[receive submit] ${VERBS} ${GAP} count ${GAP} anObject ${NO_TAIL}`),
  pattern(
    `[application topic] [filler bracket self thisYear colon]* [receive submit] ${VERBS} [filler colon all]* [count bare] ![unknown otherBusiness submit]`,
  ),
  pattern(`[receive submit] ${VERBS} ${GAP} anObject [filler colon]* bare`),
  pattern(`receive ${VERBS} ${ORIGIN} anObject ${TALLY} !otherBusiness`),
  pattern(`receive ${VERBS} ${GAP} count ${ORIGIN} anObject ${NO_TAIL}`),
];
const NAMED_ONLY = pattern(
  '^ [filler thisYear self and yearEnd colon cumulative added]* application [filler colon]* [count bare] ![unknown otherBusiness submit]',
);
/** 政府信息公开申请、行政复议、行政诉讼均为0件 */
const NAMED_WITH_OTHERS = pattern(
  '^ [filler thisYear self and yearEnd colon]* [application topic] filler* (and [filler cause disclosure]* aReview [filler cause request]*)+ all [filler each]* [count bare] $',
);
/** 网上申请8件、信函申请2件，合计10件 */
const TOTAL = pattern('^ filler* count filler* anObject? $');
const SHORT = pattern(
  `^ [filler thisYear self yearEnd all among]* receive ([and filler]* [finish handle])* [filler bracket colon]* count (?=$|[bracket and compared all finish handle])`,
);

function where(reading: Reading, clause: Clause, from: number) {
  const whole = earliest(WHOLE, clause, from);
  if (whole !== null && isNamed(reading, clause, whole) && isWholeOrigin(reading, clause, whole))
    return whole;
  if (from > 0) return null;
  const alone = find(NAMED_ONLY, clause);
  if (alone !== null) {
    const found = trimmed(clause, alone);
    const object = wordOf('application', clause, found)!;
    const number = wordOf('count bare', clause, found)!;
    // 依申请公开5条 may be documents; 依申请公开0件 is none, unless the sentence lists what was published.
    const none =
      number.value === 0 && number.unit !== '条' && !reading.sentence.published && !has('publish', clause);
    return none ||
      /公开类?的?申请|(?<!依)申请(?:信息公开|(?:公开)?(?:政府)?信息|公开)|信息的?申请|[信件函]$/.test(
        wordsIn(reading, object),
      )
      ? found
      : null;
  }
  const with0 = find(NAMED_WITH_OTHERS, clause);
  if (with0 !== null && wordOf('count bare', clause, with0)!.value === 0) return with0;
  // 共处理21件，其中本年新收20件: the 21 are those on the desk.
  const desk =
    reading.received?.subject === 'applications.receivedOrHandled' && /新收/.test(textOf(reading, clause));
  if (reading.received !== null && !desk) return null;
  const total = reading.sentence.receiving ? find(TOTAL, clause) : null;
  if (
    total !== null &&
    (/^(?:合计|共计|总计|总共|一共)/.test(textOf(reading, clause, total.to, total.from)) ||
      isSumOfBefore(reading, clause, total))
  )
    return total;
  if (!reading.sentence.named && !isNamedBehind(reading, clause)) return null;
  const short = find(SHORT, clause);
  return short === null ? null : trimmed(clause, short);
}

/** 全年收件16件，均为政府信息公开申请: the next words say what they are. */
const ARE_OURS =
  /^,(?:均|都|全部)(?:为|是|系)[^,。;]{0,20}?(?:信息公开申请|依申请公开|公开申请)(?!.{0,4}(?:工单|咨询|投诉))/;
const isNamedBehind = ({ text }: Reading, { tokens }: Clause): boolean =>
  ARE_OURS.test(text.slice(tokens[tokens.length - 1]!.end, tokens[tokens.length - 1]!.end + 40));

/** 网上申请5件、信函申请2件，共7件: the sum of what the sentence has counted. */
function isSumOfBefore({ text }: Reading, clause: Clause, total: FoundWords): boolean {
  const at = clause.tokens[0]!.start;
  const before = text
    .slice(Math.max(0, at - 120), at)
    .split('。')
    .pop() as string;
  const counts = [...before.matchAll(/(\d{1,6})[件份条宗]/g)].map(([, digits]) => Number(digits));
  return counts.length > 1 && counts.reduce((a, b) => a + b) === wordOf('count', clause, total)?.value;
}

export const received: ClaimForm = {
  name: 'Applications received',
  needs: pattern('[count bare]'),
  read(reading, clause, from) {
    const found = where(reading, clause, from);
    if (found === null) return null;
    // 共处理21件，其中本年新收20件: new ones are no part of what is received.
    if (reading.sentence.parts !== null && !/本年.?新收|新收到?/.test(textOf(reading, clause, found.to)))
      return null;
    const before = wordOf('channel', clause, { from: 0, to: found.from });
    if (before !== null && !isEveryWay(reading, clause, found.from)) return null;
    const side = applicants(reading, clause, found);
    const number = wordOf('count bare', clause, found);
    if (side === null || number === null) return null;
    const against = 'otherBusiness not none delayed';
    if (!speaksForUnit(reading, clause, found, received.name, against, number.value === 0)) return null;
    const unitless = number.is === 'bare' && !isStatedBare(reading, number.start);
    if (number.is === 'bare' && side !== '') return null;
    if (unitless && !isWithoutUnit(reading, number)) return null;
    // 收到书面申请2件: those by the network are written as well, but not everybody says so.
    const written = number.value > 0 && /书面/.test(textOf(reading, clause, found.to, found.from));
    const dealt = wordOf('finish handle', clause, found);
    const both = side === '' && dealt !== null && has('receive', clause, found);
    return {
      ...found,
      make() {
        const draft = claim(reading, clause, found, `applications.received${side}`, number.value, {
          degree: both || unitless || written ? 'likely' : 'certain',
        });
        reading.unnamed = has('application topic', clause) ? null : draft;
        // 公民提出的 is often said of everybody.
        const everybody = side === '' || /公民(?!个人)/.test(textOf(reading, clause, found.to, found.from));
        // A part is not what is divided.
        if (everybody && reading.sentence.parts === null) reading.received = reading.sentence.counted = draft;
        // 收到并答复5件: so many were answered, and most likely no more came; 收到并办理5件 is less plain.
        if (!both) return;
        const degree = dealt.is === 'finish' ? 'certain' : 'likely';
        const handled = claim(reading, clause, found, 'applications.handled', number.value, { degree });
        if (degree === 'likely') reading.provisional.push({ draft: handled, received: draft });
      },
    };
  },
  examples: {
    reads: {
      '2021年我镇共收到政府信息公开申请6件。': 'applications.received 6',
      '全年新收到4份依申请公开政府信息的申请。': 'applications.received 4',
      '本年度收到公民、法人或其他组织向县政府提出的政府信息公开申请12件。': 'applications.received 12',
      '全年受理通过网站、信函、现场等方式提交的信息公开申请8件。': 'applications.received 8',
      '收到自然人申请公开政府信息3件。': 'applications.received.person 3',
      '全年政府信息公开申请数量为0。': 'applications.received 0',
      '政府信息公开申请、行政复议均为0件。': 'applications.received 0; reviews.reconsideration 0',
      '全年收到政府信息公开申请7，均已答复。': 'applications.received 7; applications.handledAll 7',
      '收到并答复政府信息公开申请5件。': 'applications.received 5; applications.handled 5',
    },
    leaves: [
      '收到12345热线工单66件。',
      '通过网络平台收到政府信息公开申请3件。',
      '收到涉及土地征收的政府信息公开申请4件。',
      '收到省政府办公厅转来的政府信息公开申请2件。',
      '主动公开信息60条，依申请公开信息31条。',
      '收到政府信息公开申请十余件。',
      '去年共收到政府信息公开申请5件。',
      '受理政府信息公开申请2021，答复2021。',
      '收到政府信息公开申请1、网上提交；2、现场提交。',
    ],
  },
};
