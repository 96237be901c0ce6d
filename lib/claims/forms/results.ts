import type { ClaimSubject } from '../claim';
import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import { claim, find, has, textOf, trimmed, wordOf, wordsIn } from '../reading';
import { speaksForUnit } from './speaks';

const COUNTED = pattern(
  '^ ([filler thisYear self yearEnd finish handle cause request application unknown among timely]* (colon|(?<= filler)))? [filler thisYear self timely among and yearEnd all colon]* (decide filler*|finish filler*)? result bracket? ([and filler]* result)* [filler colon application request cause finish handle]* count ![unknown otherBusiness submit]',
);
const COUNT_FIRST = pattern(
  '^ ([filler cause handle finish]* colon)? [filler thisYear self among]* count [filler all application request]* result ([and filler]* result)* [filler application request unknown]* $',
);
const NONE = pattern(
  '^ [filler thisYear self]* all? denial [filler all]* result ([and filler]* result)* [filler application request]* $',
);
/** 所有答复件中，予以公开的42件: of answers, and of documents that have an attribute. */
const DOCUMENTS = /公文|文件|属性|制发|主动公开/;
const SHARED = /公开.*件/;
const RESULTS: readonly (readonly [RegExp, ClaimSubject])[] = [
  [/或部分公开/, 'applications.grantedAndPartial'],
  [/部分公开/, 'applications.partial'],
  [/予以公开(?:类|决定)?$|[同准][意予]公开|全部公开/, 'applications.granted'],
  [/不(?:予以?|同意)公开/, 'applications.denied'],
  [/无法提供|不能提供/, 'applications.unable'],
  [/不予处理/, 'applications.refused'],
  [/其他处理/, 'applications.other'],
];
/** 不予公开 and 不予以公开 end like 予以公开. */
const subjectOf = (words: string): ClaimSubject | undefined =>
  (words.startsWith('不') ? RESULTS.slice(3) : RESULTS).find(([named]) => named.test(words))?.[1];

export const results: ClaimForm = {
  name: 'Results of applications',
  needs: pattern('result'),
  read(reading, clause, from) {
    const none = find(NONE, clause, from);
    const found = none ?? find(COUNTED, clause, from) ?? find(COUNT_FIRST, clause, from);
    if (found === null || !speaksForUnit(reading, clause, found, results.name, 'others channel delayed')) {
      return null;
    }
    const counted = reading.received !== null || reading.sentence.counted !== null;
    const at = clause.tokens[found.from]!.start;
    const ofDocuments = DOCUMENTS.test(reading.text.slice(Math.max(0, at - 160), at));
    const ofOurs = reading.topic === 'applications' && !ofDocuments;
    if (
      !(reading.topic === 'applications' && counted) &&
      !has('application', clause, found) &&
      !(ofOurs && SHARED.test(textOf(reading, clause)))
    )
      return null;
    const words = wordsIn(reading, wordOf('result', clause, found)!);
    // 主动公开5件，同意公开10件: both kinds may be 予以公开 in the table.
    if (reading.sentence.published && words === '同意公开') return null;
    const subjects = new Set<ClaimSubject | undefined>();
    for (let i = found.from; i < found.to; i++) {
      const token = clause.tokens[i]!;
      if (token.is === 'result') subjects.add(subjectOf(wordsIn(reading, token)));
    }
    let [subject] = subjects;
    if (subjects.size > 1) {
      const both = subjects.has('applications.granted') && subjects.has('applications.partial');
      subject = both && subjects.size === 2 ? 'applications.grantedAndPartial' : undefined;
    }
    // 属于执法案卷不予公开1件 is one reason among several.
    const lead = { from: found.from, to: clause.tokens.indexOf(wordOf('result', clause, found)!) };
    const reason =
      has('unknown', clause, lead) && !/等原因$|等$|结果为?$/.test(textOf(reading, clause, lead.to));
    if (subject === undefined || (reason && none === null)) return null;
    const stated = subject;
    const value = none === null ? (wordOf('count', clause, found)?.value ?? 0) : 0;
    const range = trimmed(
      clause,
      found,
      'filler thisYear self yearEnd and all timely among colon handle finish cause request application unknown',
    );
    return {
      ...found,
      make: () =>
        void claim(
          reading,
          clause,
          none === null && has('count', clause, range) ? range : trimmed(clause, found),
          stated,
          value,
          { negated: none !== null, degree: counted ? 'certain' : 'likely' },
        ),
    };
  },
  examples: {
    reads: {
      '收到政府信息公开申请9件，其中予以公开6件，部分公开2件，无法提供1件。':
        'applications.received 9; applications.granted 6; applications.partial 2; applications.unable 1',
      '办结政府信息公开申请5件，予以公开及部分公开4件。':
        'applications.handled 5; applications.grantedAndPartial 4',
      '收到政府信息公开申请3件，2件属于同意公开范围。': 'applications.received 3; applications.granted 2',
    },
    leaves: ['制发公文120件，不予公开40件。', '不予公开的政府信息须说明理由。'],
  },
};
