import { z } from 'zod';

/** Longer than any unit's name. */
const longest = 200;
const agencySchema = z.string().trim().min(1).max(longest);

/**
 * The unit that an address names, `#agency=…`. An address can be made by anybody: what is no name is none.
 * @param hash what stands behind the page's path, with its #
 */
export function agencyIn(hash: string): string | null {
  return agencySchema.safeParse(new URLSearchParams(hash.replace(/^#/, '')).get('agency')).data ?? null;
}

/** The address of a unit's years. */
export function yearsOf(agency: string): string {
  return `/years.html#${new URLSearchParams({ agency: agency.slice(0, longest) })}`;
}
