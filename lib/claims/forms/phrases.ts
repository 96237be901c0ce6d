import type { Clause } from '../clauses';
import { type FoundWords, has, type Reading, textOf, wordOf, wordsIn } from '../reading';
import type { Token } from '../scanner';

// Phrases that forms are put together from.

/** Words that may stand between verb, object and number without making the count one of something less. */
export const GAP = '[filler person organisation and self thisYear submit bracket colon added channel]*';
export const TALLY = '[filler and bracket handle finish all colon added cumulative]* count';
/** Who sent it and how, up to 提出的: 收到公民、法人向…提交的政府信息公开申请1件. See `isWholeOrigin`. */
export const ORIGIN =
  '([filler person organisation and self thisYear bracket colon unknown others channel cause each publish disclosure]* [submit cause publish] filler*)?';
export const VERBS = '([and filler timely]* [receive finish handle])*';
export const NO_TAIL = '(?! [filler and]* [unknown each submit application])';

/** 向县政府, 来自公民 */
const TOWARDS = /(?:向|来自|由|从|经)$/;
const TOPIC = /涉及|关于|有关|针对|方面/;

/**
 * Does an origin leave the count a whole? An unknown word in it must be whom it was sent to or who sent it; one
 * channel is a part, several are all of them.
 */
export function isWholeOrigin(reading: Reading, clause: Clause, found: FoundWords): boolean {
  const object = clause.tokens.findIndex(
    (token, i) => i >= found.from && /application|request/.test(token.is),
  );
  if (object < 0 || object >= found.to) return true;
  const origin = { from: found.from, to: object };
  const unknown = wordOf('unknown others disclosure publish', clause, origin);
  const several =
    areSeveralChannels(clause, origin) ||
    /各种|各类|任何|多种|各渠道|线上线下/.test(textOf(reading, clause, object, found.from));
  // 书面 is how the law has them all, unless another way is told apart from it.
  if (
    !several &&
    /书面/.test(textOf(reading, clause, found.to, found.from)) &&
    namesWays(reading, found, clause)
  )
    return false;
  const way = wordOf('channel', clause, origin);
  if (!several && way !== null && wordsIn(reading, way) !== '书面') return false;
  const last = clause.tokens[origin.to - 1];
  if (
    last?.is === 'cause' &&
    !/^(?:提起|对|所)$/.test(wordsIn(reading, last)) &&
    has('unknown', clause, origin)
  )
    return false;
  if (unknown === null) return true;
  const words = textOf(reading, clause, origin.to, origin.from);
  if (TOPIC.test(words)) return false;
  const at = clause.tokens.indexOf(unknown);
  const before = textOf(reading, clause, at, Math.max(0, at - 2));
  return (
    TOWARDS.test(before) || several || (has('person', clause, origin) && has('organisation', clause, origin))
  );
}

const WAYS = /网[上络站]|线上|电子|邮件|邮箱|当面|现场|信函|传真|口头/;

/** Does the sentence tell ways apart that applications came by? */
function namesWays(reading: Reading, found: FoundWords, clause: Clause): boolean {
  const at = clause.tokens[found.from]!.start;
  const before = reading.text.slice(Math.max(0, at - 80), at).split('。');
  const words = (before[before.length - 1] ?? '') + reading.text.slice(at, at + 120).split('。', 1)[0];
  // 未收到书面申请，无网上申请: none of any way.
  return WAYS.test(words) && !(has('denial', clause) && !/\d(?!\d*年)/.test(words));
}

/** 线上、线下共收到: several channels are all of them; 通过网络平台 is one. */
export function areSeveralChannels(clause: Clause, found: FoundWords): boolean {
  const first = clause.tokens.findIndex(
    (token, i) => i >= found.from && i < found.to && token.is === 'channel',
  );
  const and = clause.tokens.findIndex((token, i) => i > first && i < found.to && token.is === 'and');
  return first >= 0 && and >= 0 && has('channel', clause, { from: and, to: found.to });
}

/** 通过各种渠道, 线上、线下: before a word, every way is named and not one of them. */
export const isEveryWay = (reading: Reading, clause: Clause, to: number): boolean =>
  areSeveralChannels(clause, { from: 0, to }) ||
  /各(?:种|类|个)?(?:渠道|方式|途径|形式)|线上线下|线下线上|网上网下/.test(textOf(reading, clause, to));

/** A bare 申请 is one of ours only where the paragraph speaks of applications. */
export const isNamed = (reading: Reading, clause: Clause, found: FoundWords): boolean =>
  has('application topic', clause, found) ||
  (reading.topic === 'applications' && !isOfSomething(clause, found));

/** 受理不动产登记申请8214件: 登记 is what was asked for, and no verb. */
const isOfSomething = (clause: Clause, found: FoundWords): boolean =>
  clause.tokens[found.from - 1]?.is === 'unknown' &&
  has('receive handle finish', clause, { from: 0, to: found.from });

/** Whose applications: of everybody, or plainly of one side only; null for a side that is no column. */
export function applicants(
  reading: Reading,
  clause: Clause,
  found: FoundWords,
): '' | '.person' | '.organisations' | null {
  // 公众、法人或其他组织 are everybody as well.
  if (/公众|群众|市民|村民|居民/.test(textOf(reading, clause, found.to, found.from))) return '';
  const person = has('person', clause, found);
  const organisation = wordOf('organisation', clause, found);
  if (person === (organisation !== null)) return '';
  if (person) return '.person';
  return organisation !== null && wordsIn(reading, organisation) === '法人' ? '.organisations' : null;
}

/** A bare number is a count only after 为 or a colon. */
export const isStatedBare = (reading: Reading, start: number): boolean =>
  '为是:'.includes(reading.text[start - 1] as string);

/** 收到政府信息公开申请5，: the unit was left out. No number that may be a year, an item of a list or cut short. */
export const isWithoutUnit = (reading: Reading, { start, end, value }: Token): boolean =>
  reading.text[start - 1] === '请' &&
  value < 1900 &&
  /^(?:[，,。；;]|$)/.test(reading.text.slice(end, end + 1));
