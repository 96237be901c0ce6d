import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import { claim, first as firstOf, has, wordOf, wordsIn } from '../reading';
import { applicants, isNamed, isWholeOrigin, ORIGIN, VERBS } from './phrases';
import { speaksForUnit } from './speaks';

const TAIL =
  '[filler bracket]* ([count bare] [filler bracket]*)? (?=$|cause $|and [application request reconsideration litigation topic disclosure otherBusiness filler])';
const NONE = [
  pattern(
    `(denial [filler each all]* [receive submit] ${VERBS}|none) [filler person organisation and self thisYear submit bracket each colon channel]* (count [filler bracket]*)? [application request topic] ${TAIL}`,
  ),
  pattern(`(denial [filler each all]* receive ${VERBS}|none) ${ORIGIN} anObject ${TAIL}`),
  // 未办理政府信息公开申请
  pattern(`denial [filler each all]* handle ${ORIGIN} application ${TAIL}`),
  // 未收到政府信息公开的当面、信函、网络申请
  pattern(
    `(denial [filler each all]* receive ${VERBS}|none) ${ORIGIN} application filler* channel (and? channel)* filler* request ${TAIL}`,
  ),
  // 无申请公开政府信息的公民、法人
  pattern('none filler* application filler* person ([and filler]* organisation)+ filler* $'),
  // 全年零申请
  pattern(
    '^ [filler thisYear self all colon application topic yearEnd]* bare (request|receive filler*) (and bare aReview)* $',
  ),
  // 年度内未申请公开件: the verb is missing.
  pattern('not application $'),
  pattern(
    '[application topic] [filler bracket self thisYear colon]* denial [filler all]* ([receive submit]|(?<= none)) filler* $',
  ),
];

export const noneReceived: ClaimForm = {
  name: 'No applications',
  needs: pattern('denial|bare'),
  read(reading, clause, from) {
    const found = firstOf(NONE, clause, from);
    if (found === null || !isNamed(reading, clause, found)) return null;
    // 没有申请发生 is none; 没有申请被起诉 says nothing of how many there were.
    const behind = clause.tokens[found.to];
    if (behind?.is === 'cause' && !/^(?:发生|出现|情形|现象)$/.test(wordsIn(reading, behind))) return null;
    const first = clause.tokens[found.from + 1];
    if (
      found.to === found.from + 2 &&
      first?.is === 'application' &&
      has('not', clause, found) &&
      !/^申请公开/.test(wordsIn(reading, first))
    )
      return null;
    const number = wordOf('count bare', clause, found);
    // 未收到一件申请 is none as well; any other number beside a negation is beyond us.
    if (number !== null && number.value > (number.is === 'count' ? 1 : 0)) return null;
    const side = applicants(reading, clause, found);
    if (side === null || !isWholeOrigin(reading, clause, found)) return null;
    if (!speaksForUnit(reading, clause, found, noneReceived.name, 'otherBusiness delayed', true)) return null;
    // 未收到当面申请, 网上未收到…: none of one way.
    if (has('channel', clause, { from: 0, to: found.from })) return null;
    return {
      ...found,
      make() {
        const handled = has('handle', clause, found) && !has('receive submit', clause, found);
        if (handled) claim(reading, clause, found, 'applications.receivedOrHandled', 0, { negated: true });
        else claim(reading, clause, found, `applications.received${side}`, 0, { negated: true });
      },
    };
  },
  examples: {
    reads: {
      '全年未收到政府信息公开申请。': 'applications.received 0',
      '全年没有办理政府信息公开申请。': 'applications.receivedOrHandled 0',
      '我单位全年无人申请公开政府信息。': 'applications.received 0',
      '截至目前，未接到公民、法人和其他组织要求公开政府信息的申请。': 'applications.received 0',
      '本年度没有一件依申请公开事项。': 'applications.received 0',
      '依申请公开方面，全年未收到申请。': 'applications.received 0',
      '依申请公开方面，全年零申请。': 'applications.received 0',
    },
    leaves: [
      '未收到网上申请。',
      '依申请公开方面，其余部门为零申请。',
      '未收到涉及土地征收的政府信息公开申请。',
      '没有超期办理的依申请公开件。',
      '未收到政府信息公开申请方面的投诉。',
      '无政府信息公开申请收费减免情况。',
    ],
  },
};
