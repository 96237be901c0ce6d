import { expect, test } from 'vitest';
import { readClaims } from '../../../lib/claims';

/** What a sentence says, by the names of the tables' rows; left out is what it does not say, or only implies. */
type Stated = Readonly<Record<string, number>>;

/** Of what each may be a statement: 共办理 may be those received or those handled. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  received: ['applications.received', 'applications.receivedOrHandled', 'applications.received.person'],
  handled: ['applications.handled', 'applications.handledAll', 'applications.receivedOrHandled'],
  carriedIn: ['applications.carriedIn'],
  carriedOut: ['applications.carriedOut'],
  granted: ['applications.granted'],
  grantedAndPartial: ['applications.grantedAndPartial'],
  reconsideration: ['reviews.reconsideration'],
  litigation: ['reviews.litigation'],
};

/** One test a sentence: each of the figures is read. */
export function states(cases: readonly (readonly [string, number, string, Stated])[]): void {
  test.each(cases.map((entry) => [entry[2], entry] as const))('%s', (_, [agency, year, text, stated]) => {
    const claims = readClaims(text, { agency, year });
    for (const [name, value] of Object.entries(stated)) {
      const subjects = SUBJECTS[name] ?? [`disclosure.${name}`];
      const read = claims.filter(({ subject }) => subjects.includes(subject)).map((claim) => claim.value);
      expect(read, name).toContain(value);
    }
    for (const { start, end, words } of claims) expect(text.slice(start, end)).toBe(words);
  });
}
