import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import { claim, find, has, wordOf } from '../reading';
import { speaksForUnit } from './speaks';

const TWO = pattern(
  '(reconsideration [filler cause request and disclosure]* litigation|litigation [filler cause request and disclosure]* reconsideration) [filler cause request]* (among|each filler*) count [filler and]* (count|$)',
);
/** 分别为4件、2件: the mark behind a count ends the clause. */
const SECOND = /^[、,](\d{1,4})[件起宗例项](?=[。;,]|$)/;

/** One number for reviews and one for lawsuits, in the order in which they are named. */
export const reviewsApart: ClaimForm = {
  name: 'Reviews and lawsuits, each with its number',
  needs: pattern('reconsideration any* litigation any* count|litigation any* reconsideration any* count'),
  read(reading, clause, from) {
    const found = find(TWO, clause, from);
    if (found === null || !has('disclosure application topic', clause, { from: 0, to: found.from }))
      return null;
    const [first, inside] = clause.tokens.slice(found.from, found.to).filter(({ is }) => is === 'count');
    if (first === undefined) return null;
    const behind = inside ?? SECOND.exec(reading.text.slice(first.end, first.end + 12));
    if (behind === null) return null;
    const second = 'value' in behind ? behind.value : Number(behind[1]);
    const against = 'otherBusiness not none delayed compared';
    if (!speaksForUnit(reading, clause, found, reviewsApart.name, against)) return null;
    return {
      ...found,
      make() {
        const leads = wordOf('reconsideration litigation', clause, found)?.is === 'reconsideration';
        const [reconsideration, litigation] = leads ? [first.value, second] : [second, first.value];
        claim(reading, clause, found, 'reviews.reconsideration', reconsideration);
        claim(reading, clause, found, 'reviews.litigation', litigation);
      },
    };
  },
  examples: {
    reads: {
      '因政府信息公开引发的行政复议、行政诉讼分别为4件和2件。':
        'reviews.reconsideration 4; reviews.litigation 2',
      '因政府信息公开被提起行政诉讼、申请行政复议分别为1件、3件。':
        'reviews.reconsideration 3; reviews.litigation 1',
    },
    leaves: [
      '因政府信息公开引发的行政复议、行政诉讼分别同比下降4件、2件。',
      '行政复议、行政诉讼分别为4件和2件。',
    ],
  },
};
