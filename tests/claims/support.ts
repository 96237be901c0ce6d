import { expect, test } from 'vitest';
import { type ClaimContext, readClaims } from '../../lib/claims';

/** subject, value, words */
export type Expected = readonly [subject: string, value: number, words: string];
/** A sentence, what it claims, and for whom if not for the township of 2021. */
export type Case = readonly [text: string, expected: readonly Expected[], context?: Partial<ClaimContext>];

export const TOWN: ClaimContext = { year: 2021, agency: '南岭县青石镇人民政府' };
export const BUREAU = { agency: '南岭县自然资源局' };
export const COUNTY = { agency: '南岭县人民政府' };
export const CITY = { agency: '东川市人民政府' };
export const JUSTICE = { agency: '南岭县司法局' };
export const MINISTRY = { agency: '水务部' };

/** One test a sentence: exactly these claims and no others, each with its words in their place. */
export function sentences(cases: readonly Case[]): void {
  test.each(cases.map((entry) => [entry[0], entry] as const))('%s', (_, [text, expected, context]) => {
    const claims = readClaims(text, { ...TOWN, ...context });
    expect(claims.map(({ subject, value, words }) => [subject, value, words])).toEqual(expected);
    for (const { start, end, words } of claims) expect(text.slice(start, end)).toBe(words);
  });
}

/** Sentences that state nothing of the tables. */
export function silences(texts: readonly (string | readonly [string, Partial<ClaimContext>])[]): void {
  sentences(texts.map((entry): Case => (typeof entry === 'string' ? [entry, []] : [entry[0], [], entry[1]])));
}
