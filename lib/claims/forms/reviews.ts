import type { Clause } from '../clauses';
import { type ClaimForm, note } from '../form';
import { letterOf, pattern } from '../pattern';
import { claim, type FoundWords, find, has, lastOf, type Reading, textOf, wordOf, wordsIn } from '../reading';
import { isStatedBare } from './phrases';
import { speaksForUnit } from './speaks';

// 因政府信息公开工作被申请…, 针对我局…引发的…: what may lead to the words, and nothing unknown among it.
const LEADING =
  'filler cause self thisYear receive submit handle finish disclosure application topic request all and otherBusiness person organisation yearEnd colon bracket cumulative publish added';
const LEAD = `[${LEADING}]`;
/** Beside a cause that is disclosure, unknown words tell no other. */
const LEAD_OF_OURS = `[${LEADING} unknown channel others each]*? (disclosure|application|topic) [${LEADING} unknown each]*?`;
const OBJECTS = 'aReview ([filler cause request and]* aReview)*';
const END = `[filler cause request and otherBusiness bracket receive handle publish]* (and [unknown filler request cause and otherBusiness]*)? ([count bare] [filler bracket]*)? unknown? $`;
const NONE = [
  pattern(
    `denial [filler each]* (cause* count)? ${LEAD}* ([charge unknown result]+ and ${LEAD}*)* ${OBJECTS} (and denial ${LEAD}* ${OBJECTS})* ${END}`,
  ),
  pattern(
    `denial ${LEAD_OF_OURS} aReview ([filler cause request and unknown submit disclosure application topic]* aReview)* (and denial ${LEAD}* ${OBJECTS})* ${END}`,
  ),
  // 零申请、零复议、零诉讼
  pattern(
    '^ [filler thisYear self all colon disclosure application topic yearEnd cause]* (bare request and?)? bare aReview (and? bare aReview)* $',
  ),
  pattern(`${OBJECTS} [filler cause request all colon]* denial [filler cause receive submit]* $`),
];
const COUNTED = [
  pattern(
    `${OBJECTS} [filler cause request all each bracket colon]* [count bare] ![unknown otherBusiness cause]`,
  ),
  // 行政复议、行政诉讼以及被投诉举报的情况均为0
  pattern(
    `${OBJECTS} [filler cause request]* and [filler cause request otherBusiness and]* (all|colon) [filler each]* [count bare] $`,
  ),
  pattern(
    `(^|[filler cause receive submit among and]|cause request) count [filler cause disclosure application finish]* ${OBJECTS} [filler cause request]* (?=$|and count)`,
  ),
];
/** 行政复议、行政诉讼、投诉举报0件: none of any kind. */
const NONE_OF_LIST = pattern(`${OBJECTS} [filler cause and otherBusiness]* [count bare] $`);
const ONLY_LEAD = pattern(`^ ([${LEADING} among]*|${LEAD_OF_OURS} [among])$`);
const OURS_LEAD = pattern(`^ [${LEADING} unknown]*? (disclosure|application|topic) [${LEADING} unknown]* $`);

/** 法院审结, 复议机关受理: cases of those who judge them. */
const JUDGED = /(?:法院|复议机[关构]|复议局).{0,6}(?:审结|审理|受理|收到|立案|办[理结])/;

/** Who decides other people's reviews. */
const JUDGES = /司法|法制|[省市县区州盟旗](?:人民)?政府/;
const JUSTICE = /司法|法制/;
const OURS = 'disclosure application topic';

/**
 * A government or a bureau of justice decides other people's reviews as well: there, and wherever cases are
 * 收到 or 受理, only words that name disclosure as the cause speak of this table.
 */
function isOurs(reading: Reading, clause: Clause, to: number, none: boolean): boolean {
  const before = { from: 0, to };
  const agency = reading.context.agency ?? '';
  const judge = JUDGES.test(agency);
  const words = textOf(reading, clause, to);
  const named = has(OURS, clause, before);
  // 政府信息公开引起的行政复议13件: against the unit, whatever it does with them.
  if (named && /引[发起]|被|不服|针对|提起|复议答复|应诉/.test(words) && !JUSTICE.test(agency)) return true;
  // 受理政府信息公开行政复议12件: what others were taken to task for.
  if (judge && !none && /受理|办理|处理|办结|答复/.test(words)) return false;
  if (named || (has('cause', clause, before) && words.includes('被'))) return true;
  if (has('receive handle finish submit', clause, before)) return none && !judge && agency !== '';
  // A government that has no reviews at all in a year is not heard of: none is none of these.
  return !judge || reading.cause === 'disclosure' || (none && !JUSTICE.test(agency));
}

function state(
  reading: Reading,
  clause: Clause,
  found: FoundWords,
  value: number,
  more: { negated?: boolean; degree?: 'certain' | 'likely' },
) {
  const kinds = clause.tokens.slice(found.from, found.to).map(({ is }) => is);
  const reconsideration = kinds.includes('reconsideration');
  const others = ['litigation', 'directSuit', 'suitAfterReview'].filter((kind) =>
    kinds.includes(kind as 'litigation'),
  );
  const both = reconsideration && others.length > 0;
  reading.sentence.review = both ? null : reconsideration ? 'reconsideration' : 'litigation';
  if (both && value !== 0 && !kinds.includes('each'))
    return [claim(reading, clause, found, 'reviews.all', value, more)];
  const drafts = reconsideration
    ? [claim(reading, clause, found, 'reviews.reconsideration', value, more)]
    : [];
  for (const kind of others) {
    const subject = {
      litigation: 'litigation',
      directSuit: 'litigationDirect',
      suitAfterReview: 'litigationAfter',
    }[kind];
    drafts.push(claim(reading, clause, found, `reviews.${subject as 'litigation'}`, value, more));
  }
  return drafts;
}

export const noReviews: ClaimForm = {
  name: 'No reviews, no lawsuits',
  needs: pattern('[denial bare] any* aReview|aReview any* denial'),
  read(reading, clause, from) {
    if (has('verdict outcome', clause)) return null;
    let none: FoundWords | null = null;
    for (const form of NONE) none ??= find(form, clause, from);
    if (none === null) return null;
    const found = none;
    const number = wordOf('count bare', clause, found);
    if (number !== null && number.value > (number.is === 'count' ? 1 : 0)) return null;
    const last = clause.tokens[found.to - 1]!;
    if (last.is === 'unknown' && wordsIn(reading, last) !== '问题' && !isTail(clause, found)) return null;
    const named = has(OURS, clause, { from: 0, to: found.to });
    if (!named && reading.cause === 'other') {
      note(reading, clause, noReviews.name, 'has the form, but is about something else');
      return null;
    }
    if (!isOurs(reading, clause, found.to, true)) return null;
    if (!speaksForUnit(reading, clause, found, noReviews.name, 'delayed', true)) return null;
    return {
      ...found,
      make() {
        // The list may go on (…等情况): the claim's words end with the last of what it denies, or with the 0.
        let { to } = found;
        const ends =
          /^(?:aReview|reconsideration|litigation|directSuit|suitAfterReview|not|none|receive|submit|cause)$/;
        while (number === null && !ends.test(clause.tokens[to - 1]!.is)) to--;
        state(reading, clause, { from: found.from, to }, 0, { negated: true });
      },
    };
  },
  examples: {
    reads: {
      '未发生因政府信息公开引发的行政复议、行政诉讼。': 'reviews.reconsideration 0; reviews.litigation 0',
      '没有出现针对本单位政府信息公开工作的行政复议、诉讼和申诉等情况。':
        'reviews.reconsideration 0; reviews.litigation 0',
      '行政复议、行政诉讼均未发生。': 'reviews.reconsideration 0; reviews.litigation 0',
      '无信息公开类行政复议案件。': 'reviews.reconsideration 0',
    },
    leaves: [
      '全年未出现行政诉讼败诉的情况。',
      '没有因依申请公开答复不当被行政复议、行政诉讼。',
      '没有因征地拆迁引发的行政复议。',
    ],
  },
};

/** …、行政诉讼以及被上访: an unknown word as one more of the list. */
const isTail = (clause: Clause, { to }: FoundWords): boolean =>
  has('and', clause, { from: lastOf('aReview', clause), to });

function nothingOfList(clause: Clause, from: number): FoundWords | null {
  const found = find(NONE_OF_LIST, clause, from);
  return found !== null && wordOf('count bare', clause, found)!.value === 0 ? found : null;
}

/** The words that lead to a review; whom it was asked of (向县政府) is none that could be a cause. */
const leadOf = (reading: Reading, clause: Clause, from: number, to: number): string =>
  clause.tokens
    .slice(from, to)
    .map(({ is, start }) => letterOf(is === 'unknown' && reading.text[start - 1] === '向' ? 'filler' : is))
    .join('');

export const reviewsCounted: ClaimForm = {
  name: 'Reviews and lawsuits counted',
  needs: pattern('aReview any* [count bare]|count any* aReview'),
  read(reading, clause, from) {
    let found: FoundWords | null = null;
    for (const form of [COUNTED[2]!, COUNTED[0]!, COUNTED[1]!]) found ??= find(form, clause, from);
    found ??= nothingOfList(clause, from);
    if (found === null) return null;
    const range = found;
    const number = wordOf('count bare', clause, range)!;
    if (has('otherBusiness', clause, range) && number.value > 0) return null;
    // 行政复议、行政诉讼情况: a colon puts what is before it aside.
    const begin = Math.max(from, clause.letters.lastIndexOf(letterOf('colon'), range.from - 1) + 1);
    const inLead = { from: begin, to: range.from };
    const lead = leadOf(reading, clause, begin, range.from);
    if (!ONLY_LEAD.test(lead) && !OURS_LEAD.test(lead)) return null;
    if (has('not none', clause, inLead) || (has('otherBusiness', clause, inLead) && number.value > 0))
      return null;
    // 公开行政诉讼案例45条
    if (has('publish', clause, inLead) && !has(OURS, clause, inLead)) return null;
    if (number.is === 'bare' && !isStatedBare(reading, number.start)) return null;
    // 新增1件 leaves out what was pending from the year before.
    if (/新[增收发]/.test(reading.text.slice(clause.tokens[0]?.start, number.end))) return null;
    if (textOf(reading, clause).includes('分别') || JUDGED.test(textOf(reading, clause, range.to)))
      return null;
    const { sentence } = reading;
    const ours = has(OURS, clause);
    if (!ours && reading.cause === 'other') {
      note(reading, clause, reviewsCounted.name, 'has the form, but is about something else');
      return null;
    }
    if (!isOurs(reading, clause, range.to, number.value === 0)) {
      // 办理行政复议3件、行政诉讼1件: what goes on behind 、 is the same caseload.
      if (!has('aReview', clause, { from: 0, to: range.from })) sentence.allBusiness = true;
      return null;
    }
    if (
      !speaksForUnit(
        reading,
        clause,
        range,
        reviewsCounted.name,
        'delayed channel decide licensing penalty coercion',
      )
    )
      return null;
    const general = (sentence.allBusiness ? !ours : !sentence.causeHere) && number.value > 0;
    if (general && sentence.allBusiness) return null;
    return {
      ...range,
      make() {
        const likely = general && reading.cause !== 'disclosure';
        const drafts = state(reading, clause, range, number.value, { degree: likely ? 'likely' : 'certain' });
        if (general) sentence.general.push(...drafts);
      },
    };
  },
  examples: {
    reads: {
      '因政府信息公开被申请行政复议2件、提起行政诉讼1件。': 'reviews.reconsideration 2; reviews.litigation 1',
      '因信息公开引发的行政复议和行政诉讼共3件。': 'reviews.all 3',
      '未经复议直接起诉2件，复议后起诉1件。': 'reviews.litigationDirect 2; reviews.litigationAfter 1',
      '全年行政复议0件，行政诉讼0件。': 'reviews.reconsideration 0; reviews.litigation 0',
    },
    leaves: [
      '因征地补偿被提起行政诉讼3件、行政复议5件。',
      '行政复议3件，均与政府信息公开无关。',
      '协助县司法局办理行政复议2件。',
    ],
  },
};
