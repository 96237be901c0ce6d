import { reportsOfAll } from '../bodies';
import type { Clause } from '../clauses';
import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import {
  claim,
  type DocumentAct,
  type FoundWords,
  find,
  has,
  type Reading,
  textOf,
  trimmed,
  wordOf,
} from '../reading';
import { isStatedBare } from './phrases';
import { speaksForUnit } from './speaks';

const ACTS: Readonly<Record<string, DocumentAct>> = {
  issue: 'issued',
  repeal: 'repealed',
  inForce: 'inForce',
  added: 'issued',
};

const LIST = 'aDocument ([filler and]* [normative rules statutes])*';
const NONE = pattern(
  `denial [filler each]* ([issue repeal] ([and filler]* [issue repeal publish])* [filler each]* (statutes [filler and]*)? ${LIST}|${LIST} filler* [issue repeal] ([and filler]* [issue repeal])*) filler* bracket? filler* (?=and denial|$)`,
);
/** 未产生规范性文件: none came to be, as 未制发. */
const NONE_CAME = pattern('none [filler thisYear]* aDocument [filler and aDocument]* $');
const CAME = /未产生|没有产生|未形成|没有形成/;
/** 无废止: behind a clause that named what. */
const NONE_SHORT = pattern(
  '^ [filler thisYear self and]* denial [filler each]* repeal (and? repeal)* [filler papers]* $',
);
const NUMBER = '[count otherCount bare] ![unknown otherBusiness]';
const WHOLE = (['issue (and? issue)*', 'repeal (and? filler* repeal)*', 'inForce'] as const).flatMap(
  (act) => [
    pattern(`${act} (and? publish)* [filler bracket added]* aDocument [filler bracket colon]* ${NUMBER}`),
    pattern(`${act} [filler bracket]* count filler* aDocument ![unknown otherBusiness publish]`),
    pattern(`aDocument [filler self colon added thisYear]* ${act} [filler colon]* ${NUMBER}`),
  ],
);
const ADDED_FIRST = pattern(`added filler* aDocument [filler colon]* ${NUMBER}`);
const ADDED = pattern(`aDocument [filler self colon thisYear]* added [filler colon]* ${NUMBER}`);
/** Without the object, behind a clause that named it: 废止1件. */
const SHORT = pattern(
  `^ [filler thisYear self and among yearEnd partOfYear]* [publish issue]* ([issue inForce]|repeal (and? filler* repeal)*) [filler colon papers]* ${NUMBER}`,
);
/** 制定规章1部、规范性文件8件: the verb is that of the clause before. */
const ALSO = pattern(`^ [filler and]* aDocument [filler colon]* ${NUMBER} $`);
/** Behind 规范性文件新增1件: what the form asks for in its own words. */
const BALANCE = 'issue repeal inForce';

export const noDocuments: ClaimForm = {
  name: 'No documents issued or repealed',
  needs: pattern('denial any* [normative rules repeal]'),
  read(reading, clause, from) {
    const { document } = reading.sentence;
    const short =
      document === null ||
      from > 0 ||
      reading.sentence.act === 'repealed' ||
      !/废止/.test(textOf(reading, clause))
        ? null
        : find(NONE_SHORT, clause);
    const came = CAME.test(textOf(reading, clause)) ? find(NONE_CAME, clause, from) : null;
    const found = find(NONE, clause, from) ?? came ?? short;
    if (
      found === null ||
      isOfSome(reading, clause, found) ||
      has('publish', clause, { from: 0, to: found.from })
    )
      return null;
    if (!speaksForUnit(reading, clause, found, noDocuments.name, 'otherBusiness')) return null;
    return {
      ...found,
      make() {
        for (const [kind, row] of [
          ['rules', 'rules'],
          ['normative', 'normative'],
        ] as const) {
          if (found === short ? document !== row : !has(kind, clause, found)) continue;
          for (const act of ['issue', 'repeal'] as const) {
            if (has(act, clause, found) || (found === came && act === 'issue'))
              claim(reading, clause, found, `disclosure.${row}.${ACTS[act] as DocumentAct}`, 0, {
                negated: true,
              });
          }
        }
      },
    };
  },
  examples: {
    reads: {
      '全年未制发行政规范性文件。': 'disclosure.normative.issued 0',
      '我镇无规范性文件制发、废止情况。': 'disclosure.normative.issued 0; disclosure.normative.repealed 0',
      '全年未产生行政规范性文件。': 'disclosure.normative.issued 0',
      '未制作行政法规、规章。': 'disclosure.rules.issued 0',
      '新出台规范性文件1件，无废止。': 'disclosure.normative.issued 1; disclosure.normative.repealed 0',
    },
    leaves: ['未备案规范性文件。', '全年没有废止。'],
  },
};

export const documents: ClaimForm = {
  name: 'Documents issued, repealed, in force',
  needs: pattern('count|otherCount|bare|aDocument'),
  read(reading, clause, from) {
    let found: FoundWords | null = null;
    for (const form of WHOLE) {
      const next = find(form, clause, from);
      if (next !== null && (found === null || next.from < found.from)) found = next;
    }
    const added = found === null ? (find(ADDED, clause, from) ?? find(ADDED_FIRST, clause, from)) : null;
    let kind = reading.sentence.document;
    if (found !== null) kind = has('normative', clause, found) ? 'normative' : 'rules';
    // 公开规范性文件新增1件、废止0件: items on a site are not repealed.
    else if (added !== null && /废止|现行有效|失效/.test(rest(reading, clause))) {
      found = added;
      kind = has('normative', clause, added) ? 'normative' : 'rules';
      reading.sentence.published = false;
    } else if (kind !== null && from === 0) {
      found = find(SHORT, clause) ?? find(ALSO, clause);
      if (found !== null && has('aDocument', clause, found))
        kind = has('normative', clause) ? 'normative' : 'rules';
    }
    if (found === null && has('aDocument', clause) && !has('count otherCount number', clause)) {
      // 对规范性文件进行清理，本年制发0件，废止0件，现行有效2件
      if (/(?:制[发定]|印发).*现行有效/.test(rest(reading, clause)))
        reading.sentence.document = has('normative', clause) ? 'normative' : 'rules';
    }
    if (found === null || kind === null || isOfSome(reading, clause, found)) return null;
    const before = clause.tokens[found.from - 1]?.is;
    // 学习上级印发的规范性文件
    if (before === 'unknown' && /上级|下发|国家|学习|落实/.test(textOf(reading, clause, found.from)))
      return null;
    // 规章和规范性文件3件 counts two rows at once.
    if (before === 'normative' || before === 'rules') return null;
    const lead = {
      from: 0,
      to: clause.tokens.indexOf(wordOf(BALANCE, clause, found) ?? clause.tokens[found.from]!),
    };
    if (added === null && reading.sentence.document === null && has('publish', clause, lead)) return null;
    if (
      !speaksForUnit(
        reading,
        clause,
        found,
        documents.name,
        'otherBusiness not none',
        has('inForce', clause, found),
      )
    )
      return null;
    const range = added === null ? trimmed(clause, found) : found;
    const verb = wordOf(`${BALANCE}${added === null ? '' : ' added'}`, clause, range);
    const act = verb === null ? reading.sentence.act : ACTS[verb.is];
    const number = wordOf('count otherCount bare', clause, range);
    if (act === undefined || number === null) return null;
    if (number.is === 'bare' && !isStatedBare(reading, number.start)) return null;
    // 规章3部
    if (number.is === 'otherCount' && number.unit !== '部') return null;
    const row = kind;
    return {
      ...found,
      make() {
        reading.sentence.document = row;
        reading.sentence.act = act;
        claim(reading, clause, range, `disclosure.${row}.${act}`, number.value);
      },
    };
  },
  examples: {
    reads: {
      '全年制发行政规范性文件3件，废止1件，现行有效12件。':
        'disclosure.normative.issued 3; disclosure.normative.repealed 1; disclosure.normative.inForce 12',
      '出台5件规范性文件。': 'disclosure.normative.issued 5',
      '行政规范性文件本年新增2件、废止1件。':
        'disclosure.normative.issued 2; disclosure.normative.repealed 1',
    },
    leaves: [
      '发布规范性文件5件。',
      '备案行政规范性文件6件。',
      '制定工作方案3件。',
      '制发规章和规范性文件共3件。',
      '清理规范性文件40件，其中废止3件。',
    ],
  },
};

/** 制定政府规范性文件3件、部门规范性文件8件: what a government reports is both together. */
const isOfSome = (reading: Reading, clause: Clause, found: FoundWords): boolean =>
  reportsOfAll(reading.context.agency) &&
  /(?:政府|部门)规范/.test(textOf(reading, clause, found.to, found.from));

/** The words from a clause onwards, as far as its sentence may go. */
function rest(reading: Reading, clause: Clause): string {
  const from = clause.tokens[0]?.start ?? 0;
  return reading.text.slice(from, from + 120).split('。')[0] as string;
}
