import type { ClaimForm } from '../form';
import { note } from '../form';
import { pattern } from '../pattern';
import { claim, find, first, has, type Reading, textOf, wordOf } from '../reading';
import { speaksForUnit } from './speaks';

const THINGS = 'handle finish and application request disclosure filler colon';
const IN = [
  pattern(`lastYear [filler and self bracket unknown]* carry [${THINGS} thisYear unknown]* count`),
  pattern(`carry filler* lastYear [${THINGS}]* count`),
  pattern(`lastYear [filler and]* (not finish|finish filler* not) [${THINGS}]* count`),
  pattern(
    `count [filler all request application]* lastYear filler* carry [filler thisYear application request handle]* $`,
  ),
  pattern(`lastYear [filler and self]* carry [filler thisYear cause]* count [filler]* anObject`),
];
const OUT = [
  pattern(`carry filler* nextYear [${THINGS} delayed]* count`),
  pattern(`nextYear filler* carry [${THINGS} delayed]* count`),
  pattern('carry filler* count [filler application request]* nextYear [filler handle finish delayed]*'),
  pattern(
    `count [filler application request handle finish timely and not delayed unknown among cause receive yearEnd]* (carry filler* nextYear|nextYear filler* carry) [filler handle finish delayed]*`,
  ),
  pattern('count [filler application request timely]* delayed filler* nextYear [filler handle finish]*'),
  pattern(`count [filler application request not timely]* carry (filler* [handle finish delayed])+`),
];
const IN_OF = pattern(`(?<= cause|filler|^) lastYear filler* carry filler* count filler* application`);
const NO_IN = pattern(
  'denial filler* (lastYear filler* carry|carry filler* lastYear) [filler application request handle]* $',
);
const NONE_LEFT = pattern('lastYear filler* denial filler* carry [filler application request handle]* $');
const NO_OUT = pattern(
  'denial filler* (carry filler* nextYear|nextYear filler* carry) [filler handle finish delayed application request]* $',
);
/** 结转2件: behind what was handled it went on to the next year. */
const OUT_SHORT = [
  pattern('^ [filler and among]* carry [filler handle request]* count $'),
  pattern('^ [filler and among]* count [filler application request]* carry filler* $'),
];
/** 当年未办结，结转至下年度继续办理: of those that the clause before spoke of. */
const OUT_OF_BEFORE = pattern(
  '^ [filler all timely]* carry filler* nextYear [filler handle finish delayed]* $',
);
const UNFINISHED = /未(?:能)?(?:办[理结]?完?结?|完结|答复|到期|满)|正在|尚在|在办|[办处]理中|12月.{0,6}收到/;

export const carried: ClaimForm = {
  name: 'Carried in and out',
  needs: pattern('carry|lastYear|nextYear'),
  inBrackets: true,
  read(reading, clause, from) {
    if (reading.topic !== 'applications' || has('otherBusiness', clause)) return null;
    const noIn = find(NO_IN, clause, from) ?? find(NONE_LEFT, clause, from);
    const none = noIn ?? find(NO_OUT, clause, from);
    let inwards = none === null ? first([...IN, IN_OF], clause, from) : noIn;
    let outwards = none === null ? first(OUT, clause, from) : none;
    if (none === null && inwards !== null && outwards !== null) {
      if (inwards.from <= outwards.from) outwards = null;
      else inwards = null;
    }
    // 省厅2件转来办理
    if (outwards !== null && /转来/.test(textOf(reading, clause, outwards.to, outwards.from)))
      outwards = null;
    let likely = false;
    if (
      inwards === null &&
      outwards === null &&
      reading.sentence.counted !== null &&
      /handled/i.test(reading.sentence.counted.subject)
    ) {
      outwards = first(OUT_SHORT, clause, from);
      likely = outwards !== null;
    }
    let ofBefore: number | null = null;
    if (inwards === null && outwards === null && from === 0) {
      ofBefore = unfinishedBefore(reading);
      outwards = ofBefore === null ? null : find(OUT_OF_BEFORE, clause);
      likely ||= outwards !== null;
    }
    const found = none ?? inwards ?? outwards;
    if (found === null) return null;
    if (!speaksForUnit(reading, clause, found, carried.name, 'channel', none !== null)) return null;
    const into = noIn !== null || (none === null && inwards !== null);
    const value = none === null ? (wordOf('count', clause, found)?.value ?? ofBefore ?? 0) : 0;
    return {
      ...found,
      make() {
        const subject = into ? 'applications.carriedIn' : 'applications.carriedOut';
        const draft = claim(reading, clause, found, subject, value, {
          negated: none !== null,
          degree: likely ? 'likely' : 'certain',
        });
        const whole = reading.sentence.counted;
        const inside =
          clause.bracketed ||
          // The last of its parts; one among results may stand beside the whole.
          reading.sentence.parts === value ||
          has('among', clause, { from: 0, to: found.from });
        if (!into || none !== null || !inside || whole === null || whole.value < value) return;
        // 除上年结转的2件: beside the whole, not in it.
        if (/除/.test(textOf(reading, clause, found.from))) return;
        // 共处理12件（含上年结转2件）: ten are new, whatever has become of them.
        note(reading, clause, carried.name, `${value} of the ${whole.value} before are from the year before`);
        if (whole.subject === 'applications.handled' && whole !== reading.received)
          whole.subject = 'applications.receivedOrHandled';
        whole.value -= value;
        whole.carriedIn = (whole.carriedIn ?? 0) + value;
        whole.end = Math.max(whole.end, draft.end);
        reading.sentence.parts = null;
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
      '收到政府信息公开申请5件，无结转下年度的申请。': 'applications.received 5; applications.carriedOut 0',
    },
    leaves: ['部门预算上年结转35.6万元。', '上年结转项目3个，结转下年项目2个。'],
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
