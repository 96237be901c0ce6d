import { type AnnualForm, editions } from './editions';

export { type AnnualForm, editions } from './editions';

/** The edition in force. */
export const newest: AnnualForm = editions.at(-1)!;

/** First report year for which any form is prescribed. */
export const firstYear = editions[0]!.from;

/**
 * The form of an edition.
 * @throws {Error} where there is no such edition
 */
export function formOf(edition: string): AnnualForm {
  const form = editions.find((each) => each.edition === edition);
  if (!form) throw new Error(`There is no edition ${edition}.`);
  return form;
}

/**
 * The edition that the notices prescribe for a report year.
 * @returns null for years before the first edition, whose reports have no prescribed form
 */
export function editionOf(year: number): string | null {
  return editions.findLast(({ from }) => year >= from)?.edition ?? null;
}
