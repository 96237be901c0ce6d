import { type Claim, claim, type Sentence, type Speaker } from './speaker';

function made(speaker: Speaker): string {
  return speaker.edition === '2021' ? 'disclosure.normative.issued' : 'disclosure.normative.produced';
}

function normative(say: (speaker: Speaker, count: number) => string | null): Claim {
  return {
    facts: ['disclosure.normative.issued', 'disclosure.normative.produced'],
    truth: (speaker) => speaker.fact(made(speaker)),
    say,
  };
}

/** Statements about documents made, decisions taken and fees charged: table 1. */
export const decidedClaims: Claim[] = [
  normative((s, n) => (n > 0 ? `${s.when}制发行政规范性文件${s.count(n)}件。` : null)),
  normative((s, n) =>
    n > 0
      ? `${s.self}${s.when}新制定行政规范性文件${s.count(n)}${s.random.pick(['件', '份', '个'])}，全部附解读。`
      : null,
  ),
  normative((s, n) => (n === 0 ? `${s.when}${s.self}未制发行政规范性文件。` : null)),
  normative((s, n) => (n === 0 ? `${s.when}制定行政规范性文件0件。` : null)),
  claim('disclosure.licensing.decisions', (s, n) =>
    n > 0 ? `${s.when}作出行政许可决定${s.count(n)}件。` : null,
  ),
  claim('disclosure.penalties.decisions', (s, n) =>
    n > 0 ? `${s.when}共作出行政处罚决定${s.count(n)}件，双公示率达到100%。` : null,
  ),
  claim('disclosure.penalties.decisions', (s, n) =>
    n === 0 ? `${s.when}${s.self}未作出行政处罚决定。` : null,
  ),
  claim('disclosure.coercion.decisions', (s, n) =>
    n > 0 ? `${s.when}实施行政强制${s.count(n)}件，文书依法送达。` : null,
  ),
];

/** Several counts of table 1 in one breath; each is true. */
export const decidedTogether: Sentence[] = [
  (s) => {
    if (s.edition !== '2021') return null;
    const [made, ended, valid] = ['issued', 'repealed', 'inForce'].map((key) =>
      s.fact(`disclosure.normative.${key}`),
    );
    if (!made || !valid) return null;
    return `${s.when}制发行政规范性文件${made}件，废止${ended}件，现行有效${valid}件。`;
  },
  (s) => {
    const [allowed, punished] = ['licensing', 'penalties'].map((row) =>
      s.fact(`disclosure.${row}.decisions`),
    );
    if (!allowed || !punished) return null;
    return `${s.when}作出行政许可决定${allowed}件、行政处罚决定${punished}件。`;
  },
  (s) => {
    if (s.edition !== '2021') return null;
    const amount = s.fact('disclosure.fees.amount');
    return amount > 0 ? `${s.when}行政事业性收费${amount}万元，收费目录和标准已在网站公示。` : null;
  },
];

/** Published items: near in words to decisions and documents, yet none of the table's figures. */
export const published: Sentence[] = [
  (s) => `${s.when}主动公开规范性文件类信息${s.random.int(2, 9)}条。`,
  (s) => `公示行政许可类信息${s.random.int(60, 300)}条、行政处罚类信息${s.random.int(11, 59)}条。`,
  (s) => `${s.when}在信用平台发布行政处罚信息${s.random.int(13, 99)}条。`,
  (s) => `行政许可事项目录共列明行政许可${s.random.int(11, 40)}项，办事指南同步更新。`,
  (s) => `${s.when}开展规范性文件清理，审查各类文件${s.random.int(20, 90)}件。`,
  (s) => `${s.when}解读规范性文件${s.random.int(2, 8)}篇（次）。`,
  (s) => `对外公布行政处罚事项${s.random.int(15, 80)}项、行政强制事项${s.random.int(3, 9)}项。`,
  (s) => `${s.when}向上级备案规范性文件${s.random.int(21, 40)}件，含以前年度补报。`,
];
