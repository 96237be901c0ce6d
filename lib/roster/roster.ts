import { z } from 'zod';

/** A county has a hundred units, a province's townships are some thousands. */
export const mostUnits = 5000;
/** So many rosters come in one file. */
export const mostRosters = 200;
/** So many names of one unit are kept, and so many characters of each. */
export const mostAliases = 20;
export const longestName = 100;

const name = z.string().trim().min(1).max(longestName);

/** A unit that must publish an annual report. */
export const rosterUnitSchema = z.object({
  id: z.string().min(1).max(100),
  name,
  /** What else it is or was called; its predecessors too. */
  aliases: z.array(name).max(mostAliases),
  /** The unit, by its id, whose report sums its figures; null: none does. */
  of: z.string().max(100).nullable(),
  /** Its report is that of its own office alone, even where others count to it. */
  alone: z.boolean(),
  remarks: z.string().max(500),
});
export type RosterUnit = z.infer<typeof rosterUnitSchema>;

/**
 * What a person has said about a report and a unit: it is that unit's, it is not, or (taken back) neither. A report is
 * known by one of its addresses, which is the same on a colleague's desk.
 */
export const matchWordSchema = z.object({
  unit: z.string().max(100),
  address: z.string().max(4000),
  is: z.enum(['its', 'not its', 'open']),
  /** ISO date and time. */
  on: z.iso.datetime(),
});
export type MatchWord = z.infer<typeof matchWordSchema>;

/** What a person has said of a unit for a year: published in another place, or (taken back) not. */
export const elsewhereWordSchema = z.object({
  unit: z.string().max(100),
  year: z.number().int(),
  elsewhere: z.boolean(),
  /** Where, in the person's own words; may be empty. */
  place: z.string().max(500),
  on: z.iso.datetime(),
});
export type ElsewhereWord = z.infer<typeof elsewhereWordSchema>;

/** The units that must publish, with what people have said about them. */
export const rosterSchema = z.object({
  id: z.string().min(1).max(100),
  name,
  units: z.array(rosterUnitSchema).max(mostUnits),
  matches: z.array(matchWordSchema).max(50_000),
  elsewhere: z.array(elsewhereWordSchema).max(50_000),
  /** When name or units were last changed. */
  changed: z.iso.datetime(),
});
export type Roster = z.infer<typeof rosterSchema>;
