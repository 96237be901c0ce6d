import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import { claim, find, first, wordOf, wordsIn } from '../reading';
import { isStatedBare } from './phrases';
import { speaksForUnit } from './speaks';

const AMOUNT = [
  pattern('(charge filler*|(?<! [unknown compared])) fees [filler charge colon thisYear]* money !unknown'),
  pattern('charge filler* money filler* fees'),
];
const NONE = pattern(
  '(denial [filler each]* charge|none|not filler+) [filler each]* fees filler* (unknown $|$)',
);
/** 行政事业性收费为零: a bare number is an amount only as nothing, and only after 为. */
const ZERO = pattern('(?<! [unknown compared]) fees [filler charge colon]* bare filler* $');

export const fees: ClaimForm = {
  name: 'Administrative fees',
  needs: pattern('fees'),
  read(reading, clause, from) {
    const zero = find(ZERO, clause, from);
    const bare = zero === null ? null : wordOf('bare', clause, zero);
    const nothing = bare !== null && bare.value === 0 && isStatedBare(reading, bare.start);
    const none = find(NONE, clause, from) ?? (nothing ? zero : null);
    const found = none ?? first(AMOUNT, clause, from);
    // 无行政事业性收费项目 is none; 无行政事业性收费投诉 is not.
    const last = clause.tokens[clause.tokens.length - 1];
    if (none !== null && last?.is === 'unknown' && !/^(?:收费)?项目$/.test(wordsIn(reading, last)))
      return null;
    const against = none === null ? 'otherBusiness not none' : 'otherBusiness';
    if (found === null || !speaksForUnit(reading, clause, found, fees.name, against)) return null;
    const value = none === null ? wordOf('money', clause, found)!.value : 0;
    return {
      ...found,
      make: () =>
        void claim(reading, clause, found, 'disclosure.fees.amount', value, { negated: none !== null }),
    };
  },
  examples: {
    reads: {
      '行政事业性收费金额为12.08万元。': 'disclosure.fees.amount 12.08',
      '全年未收取行政事业性收费。': 'disclosure.fees.amount 0',
    },
    leaves: ['未收取信息处理费。', '减免行政事业性收费8万元。', '无行政事业性收费投诉。'],
  },
};
