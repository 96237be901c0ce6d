import { formOf, newest } from '../forms/annual-disclosure';
import { type CarryOver, rowsInBoth } from './carry-over';

/** The editions of this year's report and of the one before; null: not known. */
export interface EditionsOfYears {
  own: string | null;
  before: string | null;
}

/** What each rule about two years holds together, by its id: which figure of this year is made by which of the last. */
export const carriedOver = {
  /** This year's 二 is last year's 四. Where one edition is not known its columns are those of the other. */
  'continuity/carried-in': ({ own, before }: EditionsOfYears): CarryOver[] => {
    const [form, last] = [own ?? before, before ?? own].map((edition) =>
      edition === null ? newest : formOf(edition),
    );
    const there = new Set(last!.tables.applications.columns.map(({ key }) => key));
    return form!.tables.applications.columns
      .filter(({ key }) => there.has(key))
      .map(({ key }) => ({
        fact: `applications.carriedIn.${key}`,
        before: [`applications.carriedOut.${key}`],
      }));
  },
  /** What is in force is what was in force, and what was issued, less what was repealed. */
  'continuity/in-force': ({ own, before }: EditionsOfYears): CarryOver[] =>
    rowsInBoth(own, before, inForce).map((row) => ({
      fact: `disclosure.${row}.inForce`,
      before: [`disclosure.${row}.inForce`],
      added: [`disclosure.${row}.issued`],
      takenOff: [`disclosure.${row}.repealed`],
    })),
  /** The items of the year before are those that last year's report had, and their change. */
  'continuity/items': ({ own, before }: EditionsOfYears): CarryOver[] =>
    rowsInBoth(own, before, items).map((row) => ({
      fact: `disclosure.${row}.priorItems`,
      before: [`disclosure.${row}.priorItems`, `disclosure.${row}.change`],
    })),
};
export type CarryOverRule = keyof typeof carriedOver;

/** Columns that a row must have for each of them. */
export const inForce = ['inForce', 'issued', 'repealed'];
export const items = ['priorItems', 'change'];
