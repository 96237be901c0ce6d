import { closedBreakdowns, parts } from '../prose/breakdowns';
import { decidedClaims } from '../prose/decided';
import { receivedClaims } from '../prose/received';
import { reviewClaims } from '../prose/reviewed';
import type { Claim, Speaker } from '../prose/speaker';
import { type Purpose, paragraphsOf, plain, type Report, sectionOf } from '../report';
import { type Defect, type Draft, found } from './defect';

/** Takes out all that was said for a purpose, so that one wrong statement stands alone. */
export function silence(report: Report, purposes: readonly Purpose[]): void {
  for (const { paragraph } of paragraphsOf(report))
    paragraph.sentences = paragraph.sentences.filter((said) => !purposes.includes(said.purpose));
}

/** Says something in 一, where it belongs, or at times before the table. */
export function sayInOverview(draft: Draft, text: string, purpose: Purpose, aspect: string): void {
  const overview = sectionOf(draft.report, 'overview');
  const place = overview.paragraphs.find((each) => each.aspect === aspect) ?? overview.paragraphs.at(-1);
  if (place) place.sentences.push({ text, purpose });
  else overview.paragraphs.push(plain(text, purpose));
}

/** One wrong number, or none where there were some, in one of the wordings. */
function contradict(
  name: string,
  rule: string,
  claims: readonly Claim[],
  options: { purposes: Purpose[]; aspect: string; wrong: (speaker: Speaker, truth: number) => number },
): Defect {
  return {
    name,
    inject: (draft) => {
      const { report, speaker, random } = draft;
      for (const claim of random.shuffle(claims)) {
        const truth = claim.truth(speaker);
        const text = claim.say(speaker, options.wrong(speaker, truth));
        if (text === null) continue;
        silence(report, options.purposes);
        sayInOverview(draft, text, 'plain', options.aspect);
        // What a denial of several things contradicts differs; a single figure is named.
        const fact = claim.facts.length === 1 ? claim.facts[0] : undefined;
        // A sentence that denies both review and law suits can be wrong twice.
        return found(
          [{ rule, section: 'overview', within: text, ...(fact ? { facts: [fact] } : {}) }],
          [{ rule, section: 'overview', within: text }],
        );
      }
      return null;
    },
  };
}

/** A number of applications beyond every reading of table 2. */
function beyond(speaker: Speaker): number {
  const of = (row: string) => speaker.fact(`applications.${row}.total`);
  return of('received') + of('carriedIn') + of('carriedOut') + speaker.random.int(1, 30);
}

function beyondReviews(speaker: Speaker): number {
  const of = (group: string) => speaker.fact(`reviews.${group}.total`);
  return of('reconsideration') + of('litigationDirect') + of('litigationAfter') + speaker.random.int(1, 9);
}

const applicationPurposes: Purpose[] = ['received', 'carried', 'handled'];
const countsOnly = (claims: readonly Claim[]): Claim[] =>
  claims.map((each) => ({ ...each, say: (speaker, value) => (value > 0 ? each.say(speaker, value) : null) }));

export const claimDefects: readonly Defect[] = [
  contradict('tie-out/applications: too many', 'tie-out/applications', countsOnly(receivedClaims), {
    purposes: applicationPurposes,
    aspect: 'onRequest',
    wrong: beyond,
  }),
  contradict(
    'tie-out/applications: none where there were some',
    'tie-out/applications',
    receivedClaims.map((each) => ({
      ...each,
      say: (speaker, value) => (each.truth(speaker) > 0 ? each.say(speaker, value) : null),
    })),
    { purposes: applicationPurposes, aspect: 'onRequest', wrong: () => 0 },
  ),
  contradict('tie-out/reviews: too many', 'tie-out/reviews', countsOnly(reviewClaims), {
    purposes: ['reviews'],
    aspect: 'supervision',
    wrong: beyondReviews,
  }),
  contradict(
    'tie-out/reviews: none where there were some',
    'tie-out/reviews',
    reviewClaims.map((each) => ({
      ...each,
      say: (speaker, value) => (each.truth(speaker) > 0 ? each.say(speaker, value) : null),
    })),
    { purposes: ['reviews'], aspect: 'supervision', wrong: () => 0 },
  ),
  contradict('tie-out/disclosure: too many', 'tie-out/disclosure', countsOnly(decidedClaims), {
    purposes: ['decided'],
    aspect: 'proactive',
    wrong: (speaker, truth) => truth + speaker.random.int(51, 90),
  }),
  breakdown('tie-out/breakdown: parts exceed', (draft) => draft.random.int(1, 9)),
  breakdown('tie-out/breakdown: closed list falls short', (draft) => -draft.random.int(1, 3)),
];

function breakdown(name: string, off: (draft: Draft) => number): Defect {
  return {
    name,
    inject: (draft) => {
      const { speaker, random } = draft;
      silence(draft.report, ['breakdown']);
      const [count, say] = random.pick(closedBreakdowns);
      const total = random.int(60, 900);
      const shares = parts(random, total, count);
      const largest = shares.indexOf(Math.max(...shares));
      shares[largest] = (shares[largest] ?? 0) + off(draft);
      const text = say(speaker.self, speaker.when)(total, shares);
      sayInOverview(draft, text, 'plain', 'proactive');
      return found([{ rule: 'tie-out/breakdown', section: 'overview', within: text }]);
    },
  };
}
