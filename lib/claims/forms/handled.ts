import type { Clause } from '../clauses';
import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import { claim, type FoundWords, find, first, has, type Reading, trimmed, wordOf } from '../reading';
import { applicants, GAP, isNamed, isStatedBare, isWholeOrigin, NO_TAIL, ORIGIN, TALLY } from './phrases';
import { speaksForUnit } from './speaks';

const DEALT = 'dealt ([and filler timely]* dealt)*';
const WHOLE = [
  pattern(`${DEALT} ${GAP} anObject ${TALLY} !otherBusiness`),
  pattern(`${DEALT} ${GAP} count [filler self person organisation bracket]* anObject ${NO_TAIL}`),
  pattern(
    `application [filler bracket self thisYear]* ${DEALT} [filler colon]* count ![unknown otherBusiness submit]`,
  ),
  pattern(`${DEALT} ${ORIGIN} anObject ${TALLY} !otherBusiness`),
  pattern(
    `decide [filler timely]* (application|disclosure) finish [filler colon]* count ![unknown otherBusiness submit]`,
  ),
];
const TIMES = '[filler all timely unknown self channel and]*';
const SHORT = [
  pattern(
    `^ [filler thisYear self yearEnd all timely and among cumulative]* (decide filler*|receive and)? ${DEALT} [filler bracket colon]* [count bare] (?=$|[bracket and compared all])`,
  ),
  // 本年度办理结果总计9件, as the row is called
  pattern('^ [filler thisYear self and]* handle cause [filler bracket colon]* count $'),
  pattern(
    `^ [filler thisYear self among yearEnd]* count [filler request application]* ${TIMES} dealt+ [filler dealt]* $`,
  ),
];

function where(reading: Reading, clause: Clause, from: number): { found: FoundWords; whole: boolean } | null {
  const whole = first(WHOLE, clause, from);
  if (whole !== null && isNamed(reading, clause, whole) && isWholeOrigin(reading, clause, whole))
    return { found: whole, whole: true };
  if (!reading.sentence.named && reading.received === null) return null;
  if (!reading.sentence.named && reading.topic !== 'applications') return null;
  const short = first(SHORT, clause, from);
  return short === null ? null : { found: trimmed(clause, short), whole: false };
}

export const handled: ClaimForm = {
  name: 'Applications handled',
  needs: pattern('dealt any* [count bare]|count any* dealt'),
  read(reading, clause, from) {
    const at = where(reading, clause, from);
    if (at === null) return null;
    const { found } = at;
    const number = wordOf('count bare', clause, found)!;
    if (number.is === 'bare' && !isStatedBare(reading, number.start)) return null;
    const { value } = number;
    if (!speaksForUnit(reading, clause, found, handled.name, 'others channel not none delayed')) return null;
    if (applicants(reading, clause, found) !== '' && !at.whole) return null;
    if (applicants(reading, clause, found) !== '') return null;
    const { received } = reading;
    const inParts = reading.sentence.parts !== null || has('among', clause, { from, to: found.to });
    // 按时办结4件 may leave out the late ones, and 其中答复4件 those that are told apart otherwise.
    const timed = has('timely', clause, { from, to: found.to });
    const open = inParts || timed || has('unknown', clause, found);
    const finished = has('finish', clause, found);
    // 收到8件，撤回1件，办理7件: beside a count of those received, 办理 is how many were finished.
    const either = !finished && received === null;
    if (inParts && either) return null;
    return {
      ...found,
      make() {
        const draft = claim(
          reading,
          clause,
          found,
          either ? 'applications.receivedOrHandled' : 'applications.handled',
          value,
        );
        if (open && value !== received?.value) reading.provisional.push({ draft, received, timed });
        if (either) {
          reading.received = draft;
          const alone = claim(reading, clause, found, 'applications.handled', value, { degree: 'likely' });
          reading.provisional.push({ draft: alone, received: null });
        }
        reading.sentence.counted = draft;
      },
    };
  },
  examples: {
    reads: {
      '全年共办结政府信息公开申请9件。': 'applications.handled 9',
      '收到依申请公开申请4件，已答复3件，结转下年1件。':
        'applications.received 4; applications.handled 3; applications.carriedOut 1',
      '收到政府信息公开申请5件，其中4件已在规定时限内办理完毕，1件结转下年度继续办理。':
        'applications.received 5; applications.handled 4; applications.carriedOut 1',
      '全年收到申请公开政府信息7件，作出政府信息公开答复7件。':
        'applications.received 7; applications.handled 7',
    },
    leaves: [
      '12345热线办结855件。',
      '逾期办结依申请公开1件。',
      '协助有关部门办理政府信息公开申请4件。',
      '依申请公开件均在20个工作日内答复。',
    ],
  },
};

const ALL = pattern(
  '^ [^not none count number bare otherCount delayed hypothetical channel otherBusiness others]* (all [^not none count number bare otherCount delayed hypothetical channel otherBusiness others]*|[filler unknown]* timely [filler unknown]*) dealt [^not none count number bare otherCount delayed hypothetical channel otherBusiness others]* $',
);

/** 均已答复: all that were just counted. */
export const handledAll: ClaimForm = {
  name: 'All of them handled',
  needs: pattern('dealt'),
  read(reading, clause, from) {
    const { received } = reading;
    if (received === null || received.value === 0 || reading.sentence.parts !== null) return null;
    const found = find(ALL, clause, from);
    if (found === null) return null;
    if (
      !speaksForUnit(reading, clause, found, handledAll.name, 'publish disclosure reconsideration litigation')
    ) {
      return null;
    }
    return {
      ...found,
      make() {
        const { value, carriedIn } = received;
        const more = carriedIn === undefined ? {} : { carriedIn };
        claim(reading, clause, found, 'applications.handledAll', value, more);
      },
    };
  },
  examples: {
    reads: {
      '收到依申请公开申请4件，均已按时答复。': 'applications.received 4; applications.handledAll 4',
      '收到依申请公开申请4件，全部依法办结。': 'applications.received 4; applications.handledAll 4',
    },
    leaves: ['依法及时答复。', '收到投诉举报15件，均已答复。'],
  },
};
