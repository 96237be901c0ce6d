import { type ClaimForm, note } from '../form';
import { pattern } from '../pattern';
import { claim, find, trimmed, wordOf, wordsIn } from '../reading';
import { isStatedBare } from './phrases';
import { speaksForUnit } from './speaks';

const LEAD = '^ ([topic application] filler* colon)? [filler thisYear self all yearEnd colon partOfYear]*';
const TAIL = '[filler cause request]* $';
const NOTHING = [
  pattern(`${LEAD} denial filler* [receive handle]? ${TAIL}`),
  pattern(`${LEAD} request? [filler all]* [count bare] ${TAIL}`),
];
/** 未发生, 无此类情况; not 未因, 未对, 未结案. */
const SAYS_SO = /(?:发生|出现|涉及|情形|现象|事件)$/;

/** 依申请公开情况：无。 A heading that says what is counted, and nothing but that there is none. */
export const nothingBelowHeading: ClaimForm = {
  name: 'Nothing below a heading',
  needs: pattern('denial|count|bare'),
  read(reading, clause, from) {
    if (from > 0) return null;
    const found = NOTHING.map((form) => find(form, clause)).find((range) => range !== null) ?? null;
    if (found === null) return null;
    const named = wordOf('topic application', clause, found);
    if (!reading.headed && named === null) return null;
    const number = wordOf('count bare', clause, found);
    if (number !== null && (number.value > 0 || number.unit === '条')) return null;
    if (number?.is === 'bare' && !isStatedBare(reading, number.start)) return null;
    const cause = wordOf('cause', clause, found);
    if (cause !== null && !SAYS_SO.test(wordsIn(reading, cause))) return null;
    if (!speaksForUnit(reading, clause, found, nothingBelowHeading.name, 'otherBusiness', true)) return null;
    note(reading, clause, nothingBelowHeading.name, 'there is nothing of what the heading names');
    const range = trimmed(
      clause,
      found,
      'topic application filler thisYear self all yearEnd colon partOfYear',
    );
    return {
      ...range,
      make: () =>
        void claim(reading, clause, range, 'applications.received', 0, { negated: true, degree: 'likely' }),
    };
  },
  examples: {
    reads: {
      '依申请公开情况：无。': 'applications.received 0',
      '（二）依申请公开情况。2021年，我镇未发生。': 'applications.received 0',
      '依申请公开方面，全年申请为零。': 'applications.received 0',
    },
    leaves: ['依申请公开收费情况：无。', '依申请公开答复被纠错情况：无。', '政府信息公开指南。无。'],
  },
};
