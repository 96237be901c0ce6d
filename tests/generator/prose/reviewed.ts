import { type Claim, claim, type Speaker } from './speaker';

const reconsideration = 'reviews.reconsideration.total';

function litigation(say: (speaker: Speaker, count: number) => string | null): Claim {
  return {
    facts: ['reviews.litigationDirect.total', 'reviews.litigationAfter.total'],
    truth: (speaker) =>
      speaker.fact('reviews.litigationDirect.total') + speaker.fact('reviews.litigationAfter.total'),
    say,
  };
}

/** None of either. */
function neither(say: (speaker: Speaker) => string): Claim {
  return {
    facts: [reconsideration, 'reviews.litigationDirect.total', 'reviews.litigationAfter.total'],
    truth: (speaker) =>
      speaker.fact(reconsideration) +
      speaker.fact('reviews.litigationDirect.total') +
      speaker.fact('reviews.litigationAfter.total'),
    say: (speaker, count) => (count === 0 ? say(speaker) : null),
  };
}

/** Statements about applications for review and law suits over disclosure. */
export const reviewClaims: Claim[] = [
  neither((s) => `${s.when}，${s.self}未发生因政府信息公开引起的行政复议和行政诉讼。`),
  neither((s) => `${s.when}${s.self}没有因政府信息公开被申请行政复议、提起行政诉讼的情况。`),
  neither((s) => `${s.when}无政府信息公开行政复议、行政诉讼案件。`),
  neither((s) => `政府信息公开方面行政复议0件，行政诉讼0件（${s.year}年）。`),
  neither((s) => `${s.self}在政府信息公开工作中，未被申请行政复议，也未被提起行政诉讼。`),
  neither((s) => `${s.when}涉及政府信息公开的行政复议、行政诉讼均为零。`),
  claim(reconsideration, (s, n) => (n > 0 ? `${s.when}因政府信息公开被申请行政复议${s.count(n)}件。` : null)),
  claim(reconsideration, (s, n) =>
    n > 0
      ? `涉及政府信息公开的行政复议案件${s.count(n)}${s.random.pick(['件', '宗', '起'])}，均积极应对。`
      : null,
  ),
  claim(reconsideration, (s, n) => (n === 0 ? `${s.when}未发生政府信息公开行政复议。` : null)),
  litigation((s, n) => (n > 0 ? `${s.when}因政府信息公开引发行政诉讼${s.count(n)}件。` : null)),
  litigation((s, n) => (n > 0 ? `政府信息公开行政诉讼案件共${s.count(n)}件，负责人出庭应诉率100%。` : null)),
  litigation((s, n) => (n === 0 ? `${s.when}没有发生涉及政府信息公开的行政诉讼。` : null)),
  {
    facts: [reconsideration],
    truth: (s) => s.fact(reconsideration),
    say: (s, n) => {
      const upheld = s.fact('reviews.reconsideration.upheld');
      const corrected = s.fact('reviews.reconsideration.corrected');
      if (n !== s.fact(reconsideration) || n === 0 || n !== upheld + corrected || upheld * corrected === 0)
        return null;
      return `政府信息公开类行政复议${n}件，其中结果维持${upheld}件，结果纠正${corrected}件。`;
    },
  },
];
