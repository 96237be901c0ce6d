import type { Clause } from '../clauses';
import { pattern } from '../pattern';
import { has, type Reading, textOf } from '../reading';

/** 因征地补偿被…, 法治建设方面…: a cause that is not disclosure. */
const OTHER_CAUSE = [
  pattern('cause [filler self and]* unknown [filler and unknown handle otherBusiness self]* (cause|aReview)'),
  pattern('^ [thisYear filler self]* unknown+ filler* $'),
  pattern(
    '^ [thisYear filler self]* cause filler* unknown [^count otherCount disclosure application topic]* $',
  ),
  pattern('^ [thisYear filler self]* [unknown aDecision and]+ cause [filler cause]* aReview'),
  pattern('(cause|^) [filler self thisYear]* aDecision [filler and aDecision unknown]* cause'),
];
const FIELD = /(?:方面|领域|工作|工作中)$/;
const REASON = /[因由对]|引[发起]|导致|涉及|针对|关于|不服/;

/** Words of those who report of the rule of law. */
const LAW = /法治|依法行政|执法|应诉|出庭/;

/** Said of the cases just counted. */
const NOT_OURS = /无关|不涉及|未涉及|不属于|没有涉及/;

/** What the reviews are about holds until another cause is named, by a sentence or in front of it. */
export const cause = {
  name: 'cause',
  asks: 'What are the reviews about? Holds until another cause is named.',
  take(reading: Reading, clause: Clause): string {
    if (has('disclosure application topic', clause)) reading.cause = 'disclosure';
    else if (OTHER_CAUSE.some((form) => form.test(clause.letters))) {
      const words = textOf(reading, clause);
      if (REASON.test(words) ? has('aReview', clause) || /^(?:因|由于|针对)/.test(words) : FIELD.test(words))
        reading.cause = 'other';
    }
    return reading.cause ?? 'open';
  },
};

/**
 * 行政复议3件，其中涉及政府信息公开1件 · 行政处罚200件，行政复议3件: the counts are of all business, as the sentence
 * shows by the time that it comes to this clause. Takes them back.
 */
export const reviewsInGeneral = {
  name: 'reviews in general',
  asks: 'Does the sentence count reviews of all business, so that none of them is a claim?',
  take(reading: Reading, clause: Clause): string {
    const { sentence } = reading;
    const ours = has('disclosure application topic', clause);
    if (has('aDecision', clause)) sentence.allBusiness = true;
    // 信访办结65件，行政复议2件: what a bureau has to do with altogether.
    if (has('otherBusiness', clause) && has('count', clause) && !has('denial', clause))
      sentence.allBusiness = true;
    const among = ours && (clause.bracketed || has('among', clause));
    // 行政诉讼3件，均与政府信息公开无关
    // 法治政府建设：行政复议案件3件，负责人出庭率100%
    if (!ours && LAW.test(textOf(reading, clause))) sentence.allBusiness = true;
    const denied = ours && NOT_OURS.test(textOf(reading, clause));
    if ((among && sentence.general.length > 0) || denied) sentence.allBusiness = true;
    if (sentence.allBusiness) takeBack(reading);
    if (ours) sentence.causeHere = true;
    return sentence.allBusiness ? 'they are of all business' : 'none that we know of';
  },
};

function takeBack({ drafts, sentence }: Reading): void {
  for (const draft of sentence.general) drafts.splice(drafts.lastIndexOf(draft), 1);
  sentence.general = [];
}
