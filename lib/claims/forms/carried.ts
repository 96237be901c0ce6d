import type { Clause } from '../clauses';
import type { ClaimForm } from '../form';
import { note } from '../form';
import { pattern } from '../pattern';
import {
  type ClaimDraft,
  claim,
  type FoundWords,
  find,
  first,
  has,
  type Reading,
  takeOffCarriedIn,
  textOf,
  wordOf,
} from '../reading';
import { isStatedBare } from './phrases';
import { speaksForUnit } from './speaks';

const THINGS = 'handle finish and application request disclosure filler colon';
const IN = [
  pattern(
    `[lastYear otherTime] [filler and self bracket unknown]* (not finish)? carry [${THINGS} thisYear unknown]* count`,
  ),
  pattern(`carry filler* lastYear [${THINGS}]* count`),
  pattern(`lastYear [filler and]* (not finish|finish filler* not) [${THINGS}]* count`),
  pattern(
    `count [filler all request application]* lastYear filler* carry [filler thisYear application request handle]* $`,
  ),
  pattern(`lastYear [filler and self]* carry [filler thisYear cause]* count [filler]* anObject`),
  pattern(`(?<= cause|filler|^) lastYear filler* carry filler* count filler* application`),
];
const OUT = [
  pattern(`carry filler* nextYear [${THINGS} delayed]* count`),
  pattern(`nextYear filler* carry [${THINGS} delayed]* count`),
  pattern('carry filler* count [filler application request]* nextYear [filler handle finish delayed]*'),
  pattern(
    `count [filler application request handle finish timely and not delayed unknown among cause receive yearEnd bracket]* (carry filler* nextYear|nextYear filler* carry) [filler handle finish delayed]*`,
  ),
  pattern('count [filler application request timely]* delayed filler* nextYear [filler handle finish]*'),
  pattern(`count [filler application request not timely]* carry (filler* [handle finish delayed])+`),
];
const NO_IN = [
  pattern(
    'denial filler* ([lastYear otherTime] filler* carry|carry filler* lastYear) [filler application request handle]* $',
  ),
  pattern('lastYear filler* denial filler* carry [filler application request handle]* $'),
];
const NO_OUT = pattern(
  'denial filler* (carry filler* nextYear|nextYear filler* carry) [filler handle finish delayed application request publish]* $',
);
/** 上年结转为0, 结转下年度为零 */
const ZERO_IN = pattern(`lastYear filler* carry [${THINGS}]* bare $`);
const ZERO_OUT = pattern(`carry filler* nextYear [${THINGS} delayed]* bare $`);
/** 无结转情况, 无未办结件: behind what came, nothing of it goes on. */
const NONE_LEFT = [
  pattern('^ [filler and all]* denial [filler delayed]* carry [filler cause request application handle]* $'),
  pattern('^ [filler and all]* none filler* not (finish|handle) [filler cause request application]* $'),
];
/** 结转2件: behind what was handled it went on to the next year. */
const OUT_SHORT = [
  pattern('^ [filler and among]* carry [filler handle request]* count $'),
  pattern('^ [filler and among]* count [filler application request]* carry filler* $'),
];
/** 当年未办结，结转至下年度继续办理: of those that the clause before spoke of. */
const OUT_OF_BEFORE = pattern(
  '^ [filler all timely]* carry filler* nextYear [filler handle finish delayed]* $',
);
const UNFINISHED =
  /未(?:能)?(?:办[理结]?完?结?|完结|答复|到期|满)|正在|尚在|在办|[办处]理中|12月.{0,6}收到|(?:因|由于).*(?:期限|时限|年底|12月)/;
/** 含上年结转2件: they are in the count in front of the bracket. */
const INSIDE = /含|其中|包括|内有|有/;
/** 另有上年结转2件, 除上年结转的2件: they stand beside it. */
const BESIDE = /除|另|加|不含|未含|不包|外/;

/** What the words say went on from one year to the next. */
interface Carried extends FoundWords {
  into: boolean;
  value: number;
  none: boolean;
  likely: boolean;
}

/** None of them, said in words or as 为0. */
function noneCarried(reading: Reading, clause: Clause, from: number): Carried | null {
  const is = (found: FoundWords, into: boolean, likely = false): Carried => ({
    ...found,
    ...{ into, likely, value: 0, none: true },
  });
  const noIn = first(NO_IN, clause, from) ?? zero(reading, clause, from, ZERO_IN);
  if (noIn !== null) return is(noIn, true);
  const noOut = find(NO_OUT, clause, from) ?? zero(reading, clause, from, ZERO_OUT);
  if (noOut !== null) return is(noOut, false);
  const left = from === 0 && reading.received !== null ? first(NONE_LEFT, clause) : null;
  return left === null ? null : is(left, false, true);
}

function zero(reading: Reading, clause: Clause, from: number, form: RegExp): FoundWords | null {
  const found = find(form, clause, from);
  const bare = found === null ? null : wordOf('bare', clause, found);
  return bare !== null && bare.value === 0 && isStatedBare(reading, bare.start) ? found : null;
}

/** 上年结转3件, 结转下年度2件: whichever begins first. */
function countedOf(reading: Reading, clause: Clause, from: number): Carried | null {
  const inwards = first(IN, clause, from);
  const outwards = first(OUT, clause, from);
  const into = inwards !== null && (outwards === null || inwards.from <= outwards.from);
  const found = into ? inwards : outwards;
  // 省厅2件转来办理
  if (found === null || (!into && textOf(reading, clause, found.to, found.from).includes('转来')))
    return null;
  return { ...found, into, value: wordOf('count', clause, found)!.value, none: false, likely: false };
}

/** Behind what was handled, words that name no year. */
function shortOf(reading: Reading, clause: Clause, from: number): Carried | null {
  if (!/handled/i.test(reading.sentence.counted?.subject ?? '')) return null;
  const found = first(OUT_SHORT, clause, from);
  if (found === null) return null;
  return { ...found, into: false, value: wordOf('count', clause, found)!.value, none: false, likely: true };
}

/** Of those that the clause before left unfinished. */
function ofBefore(reading: Reading, clause: Clause, from: number): Carried | null {
  const value = from === 0 ? unfinishedBefore(reading) : null;
  const found = value === null ? null : find(OUT_OF_BEFORE, clause);
  return value === null || found === null
    ? null
    : { ...found, into: false, value, none: false, likely: true };
}

/** 共处理12件（含上年结转2件）: ten are new, whatever has become of them. */
function takeOff(reading: Reading, clause: Clause, { from, value }: Carried, draft: ClaimDraft): void {
  const { sentence } = reading;
  const whole = sentence.counted;
  if (whole === null || whole.value < value) return;
  const before = textOf(reading, clause, from);
  if (BESIDE.test(before) || /新收/.test(reading.text.slice(whole.start, whole.end))) return;
  if (clause.bracketed && !INSIDE.test(before)) {
    reading.asides.push({ whole, carriedIn: draft });
    return;
  }
  // The last of its parts; one among results may stand beside the whole.
  const inside = clause.bracketed || sentence.parts === value || has('among', clause, { from: 0, to: from });
  if (!inside) return;
  note(reading, clause, carried.name, `${value} of the ${whole.value} before are from the year before`);
  if (whole.subject === 'applications.handled' && whole !== reading.received)
    whole.subject = 'applications.receivedOrHandled';
  takeOffCarriedIn(whole, draft);
  sentence.parts = null;
}

export const carried: ClaimForm = {
  name: 'Carried in and out',
  needs: pattern('carry|lastYear|nextYear|none any* not'),
  inBrackets: true,
  read(reading, clause, from) {
    if (reading.topic !== 'applications' || has('otherBusiness', clause)) return null;
    const found =
      noneCarried(reading, clause, from) ??
      countedOf(reading, clause, from) ??
      shortOf(reading, clause, from) ??
      ofBefore(reading, clause, from);
    if (found === null) return null;
    const { into, none, value, likely } = found;
    if (!speaksForUnit(reading, clause, found, carried.name, 'channel', none)) return null;
    return {
      ...found,
      make() {
        const subject = into ? 'applications.carriedIn' : 'applications.carriedOut';
        const degree = likely ? 'likely' : 'certain';
        const draft = claim(reading, clause, found, subject, value, { negated: none, degree });
        if (into && !none) takeOff(reading, clause, found, draft);
      },
    };
  },
  examples: {
    reads: {
      '新收政府信息公开申请20件，上年结转3件，结转下年度4件。':
        'applications.received 20; applications.carriedIn 3; applications.carriedOut 4',
      '受理政府信息公开申请12件（含上年结转2件）。': 'applications.received 10; applications.carriedIn 2',
      '收到政府信息公开申请8件，除1件顺延至下年度办理外，均已答复。':
        'applications.received 8; applications.carriedOut 1; applications.handledAll 8',
      '新收政府信息公开申请20件（另有上年结转3件）。': 'applications.received 20; applications.carriedIn 3',
      '收到政府信息公开申请5件，无结转下年度的申请。': 'applications.received 5; applications.carriedOut 0',
      '收到政府信息公开申请5件，办结5件，无未办结申请。':
        'applications.received 5; applications.handled 5; applications.carriedOut 0',
    },
    leaves: ['部门预算上年结转35.6万元。', '上年结转项目3个，结转下年项目2个。', '财政专户无结转。'],
  },
};

/** How many the clause before left unfinished: its one count, or all that were received. */
function unfinishedBefore(reading: Reading): number | null {
  const { before } = reading.sentence;
  if (before === null || !UNFINISHED.test(textOf(reading, before))) return null;
  const counts = before.tokens.filter(({ is }) => is === 'count');
  if (counts.length > 1) return null;
  return counts[0]?.value ?? reading.received?.value ?? null;
}
