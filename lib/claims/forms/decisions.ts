import type { ClaimSubject } from '../claim';
import type { Clause } from '../clauses';
import type { ClaimForm } from '../form';
import { pattern } from '../pattern';
import {
  claim,
  type FoundWords,
  find,
  first,
  has,
  lastOf,
  type Reading,
  textOf,
  trimmed,
  wordOf,
} from '../reading';
import { isStatedBare } from './phrases';
import { speaksForUnit } from './speaks';

const DECIDERS: Readonly<Record<string, ClaimSubject>> = {
  licensingDecision: 'disclosure.licensing.decisions',
  licensing: 'disclosure.licensing.decisions',
  penaltyDecision: 'disclosure.penalties.decisions',
  penalty: 'disclosure.penalties.decisions',
  coercionDecision: 'disclosure.coercion.decisions',
  coercion: 'disclosure.coercion.decisions',
};
const NUMBER = 'count ![unknown otherBusiness]';
/** 作出行政许可(决定)3件 · 行政许可决定3件 · 行政处罚3件; a bare 行政许可3项 may be items on offer. */
const COUNTED = [
  pattern(
    `^ [filler thisYear self and colon handle finish added]* [licensingDecision penaltyDecision coercionDecision] [filler colon]* ${NUMBER}`,
  ),
  pattern(`decide filler* aDecision [filler colon cause]* ${NUMBER}`),
  pattern(`decide filler* count filler* aDecision ![unknown otherBusiness publish cause]`),
  pattern(`aDecision [filler thisYear]* decisionsOf [filler colon]* ${NUMBER}`),
  pattern(
    `^ [filler thisYear self and colon]* [licensingDecision penaltyDecision coercionDecision licensing penalty coercion] [filler decide colon]* ${NUMBER}`,
  ),
  // 行政处罚案件121件
  pattern(
    '^ [filler thisYear self and colon yearEnd]* [licensing penalty coercion] filler* cause filler* count $',
  ),
];
/** 行政强制为0, behind decisions that were counted. */
const NOTHING = pattern('^ [filler and]* aDecision [filler colon]* bare $');
/** The column's own words, behind the row's in a clause before: 处理决定数量29件. */
const COLUMN = pattern(`^ [filler thisYear and]* decisionsOf [filler colon]* ${NUMBER}`);
const NONE = pattern(
  '(not filler* decide|none filler* decide?) [filler each]* aDecision ([filler and]* aDecision)* filler* $|aDecision ([filler and]* aDecision)* [filler all colon]* none $',
);
/** 无行政处罚、行政强制等职权 · 不具有行政许可职能: who may take none takes none. */
const NO_POWER = pattern(
  '[none unknown] [filler decide each cause]* aDecision ([filler and cause unknown otherServices]* aDecision)* [filler and cause unknown otherServices]* $',
);
const POWER = /^(?:无|没有|不具[有备]|不享有|不承担|不行使).*(?:职能|职责|职权|权限|权力|执法权|[可罚制]权)$/;
const PLAIN = 'licensingDecision penaltyDecision coercionDecision';

export const noDecisions: ClaimForm = {
  name: 'No decisions taken',
  needs: pattern('[denial unknown] any* aDecision|aDecision any* none'),
  read(reading, clause, from) {
    const power = find(NO_POWER, clause, from);
    const powerless = power !== null && POWER.test(textOf(reading, clause, power.to, power.from));
    const found = powerless ? power : find(NONE, clause, from);
    if (found === null) return null;
    const kinds = clause.tokens.slice(found.from, found.to).map(({ is }) => is);
    const named = kinds.filter((kind) => DECIDERS[kind] !== undefined);
    // 无行政许可 may mean that it has no such power on offer; 决定 or 未作出 says that it took none, and so does
    // 无行政强制 behind decisions that were counted.
    const plain =
      powerless ||
      (reading.sentence.decided && from === 0) ||
      kinds.includes('not') ||
      kinds.includes('decide') ||
      PLAIN.split(' ').includes(named[named.length - 1] as string);
    if (!plain || !speaksForUnit(reading, clause, found, noDecisions.name, 'otherBusiness publish'))
      return null;
    return {
      ...found,
      make() {
        for (const subject of new Set(named.map((kind) => DECIDERS[kind] as ClaimSubject)))
          claim(reading, clause, found, subject, 0, { negated: true });
      },
    };
  },
  examples: {
    reads: {
      '全年未作出行政处罚、行政强制决定。':
        'disclosure.penalties.decisions 0; disclosure.coercion.decisions 0',
      '作出行政处罚决定3件，无行政强制。':
        'disclosure.penalties.decisions 3; disclosure.coercion.decisions 0',
      '没有采取行政强制措施。': 'disclosure.coercion.decisions 0',
      '本单位不具有行政许可、行政处罚职权。':
        'disclosure.licensing.decisions 0; disclosure.penalties.decisions 0',
    },
    leaves: ['无行政许可事项。', '无行政许可、行政处罚。', '公开行政处罚3件，无行政强制。'],
  },
};

function nothingOf(reading: Reading, clause: Clause, from: number): FoundWords | null {
  const found = from === 0 && reading.sentence.decided ? find(NOTHING, clause) : null;
  const bare = found === null ? null : wordOf('bare', clause, found)!;
  return bare !== null && bare.value === 0 && isStatedBare(reading, bare.start) ? found : null;
}

export const decisions: ClaimForm = {
  name: 'Decisions on licences, penalties, coercion',
  needs: pattern('aDecision|decisionsOf|otherServices'),
  read(reading, clause, from) {
    const { sentence } = reading;
    const last = Math.max(lastOf('aDecision', clause), lastOf('otherServices', clause));
    const before = sentence.decision;
    if (last >= 0) sentence.decision = DECIDERS[clause.tokens[last]!.is] ?? null;
    const column = before !== null && from === 0 ? find(COLUMN, clause) : null;
    if (column !== null) {
      if (!speaksForUnit(reading, clause, column, decisions.name, 'otherBusiness not none')) return null;
      const { value } = wordOf('count', clause, column)!;
      return { ...column, make: () => void claim(reading, clause, trimmed(clause, column), before!, value) };
    }
    // 办理行政许可326件，行政处罚12件: cases dealt with, which need not be decisions.
    if (CASES.test(clause.letters)) sentence.cases = true;
    const all = first(COUNTED, clause, from) ?? nothingOf(reading, clause, from);
    if (all === null) return null;
    const found = trimmed(clause, all);
    const kind = wordOf('aDecision', clause, found)!;
    const number = wordOf('count bare', clause, found)!;
    const plain = PLAIN.split(' ').includes(kind.is) || has('decisionsOf', clause, found);
    if (
      sentence.published &&
      !has('decide decisionsOf', clause, found) &&
      !/处理决定/.test(reading.text.slice(kind.start, kind.end))
    )
      return null;
    if ((sentence.cases || sentence.counts) && !plain && !has('decide', clause)) return null;
    // 条 counts items of information, 项 items on offer.
    if (/条|人次/.test(number.unit) || (number.unit === '项' && !plain && !has('decide', clause)))
      return null;
    const licence = kind.is === 'licensing' && !has('decide', clause) && !plain;
    if (licence && !/[件宗起]/.test(number.unit)) return null;
    if (has('publish otherBusiness', clause) && !/处理决定/.test(reading.text.slice(kind.start, number.end)))
      return null;
    if (!speaksForUnit(reading, clause, found, decisions.name, 'not none channel')) return null;
    if (TWO.test(clause.letters.slice(0, found.from)) || SEVERAL.test(clause.letters)) return null;
    return {
      ...all,
      make() {
        sentence.decided = true;
        claim(reading, clause, found, DECIDERS[kind.is] as ClaimSubject, number.value, {
          degree: licence || has('cause', clause, found) ? 'likely' : 'certain',
        });
      },
    };
  },
  examples: {
    reads: {
      '作出行政许可决定12件，行政处罚决定5件，行政强制0件。':
        'disclosure.licensing.decisions 12; disclosure.penalties.decisions 5; disclosure.coercion.decisions 0',
      '行政许可处理决定数量41宗；行政处罚处理决定数量3宗。':
        'disclosure.licensing.decisions 41; disclosure.penalties.decisions 3',
    },
    leaves: ['发布行政处罚结果信息4条。', '行政许可16项，行政处罚33项。', '办理行政许可事项1200件。'],
  },
};

const CASES = pattern('[receive handle finish submit] any* [licensing penalty coercion]');
const TWO = pattern('aDecision and? $');
const SEVERAL = pattern('aDecision any* aDecision');
