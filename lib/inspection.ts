import { z } from 'zod';
import { type AnySectionKey, type AnyTableKey, kinds } from './forms/all-kinds';

/**
 * The one description of an inspection: types, validation of imports and the documentation of exports derive
 * from this schema. The names are a contract with everybody's scripts; they are added to, never renamed.
 */

export const severitySchema = z.enum(['error', 'warning', 'info']);
export type Severity = z.infer<typeof severitySchema>;

const sectionKeys = kinds.flatMap(({ signs }) => signs.sections.map(({ key }) => key as AnySectionKey));
export const sectionKeySchema = z.enum(sectionKeys);
export type SectionKey = z.infer<typeof sectionKeySchema>;

export const tableKeySchema = z.enum(
  kinds.flatMap(({ tables }) => tables.map(({ key }): AnyTableKey => key)),
);
export type TableKey = z.infer<typeof tableKeySchema>;

export const editionSchema = z.enum(kinds.flatMap(({ editions }) => editions.map(({ edition }) => edition)));

export const factSchema = z.object({
  /** null: blank or not a number. */
  value: z.number().nullable(),
  /** The cell's text as the page has it. */
  text: z.string(),
});

/** What the prose states about the tables, held against them. */
export const claimSchema = z.object({
  /** The words that state it, as the page has them. */
  words: z.string(),
  /** Where they stand; null: outside the six sections. */
  section: sectionKeySchema.nullable(),
  /** What is counted, named as the facts are: `applications.received`. */
  subject: z.string(),
  value: z.number(),
  /** What it was held against; empty when the tables give no figure for it. */
  facts: z.array(z.string()),
  /** What the tables have for it; null when they give no figure. */
  figure: z.number().nullable(),
  /** false: there is a finding, unless the rule is switched off; null: the tables give no figure. */
  agrees: z.boolean().nullable(),
});
export type HeldClaim = z.infer<typeof claimSchema>;

/** Why a finding is settled: checked with the unit, an accepted deviation, our mistake, or something else. */
export const settledReasonSchema = z.enum(['checked', 'accepted', 'mistaken', 'other']);
export type SettledReason = z.infer<typeof settledReasonSchema>;

/** What a person decided about a finding. */
export const settledSchema = z.object({
  reason: settledReasonSchema,
  /** In the person's own words; may be empty. */
  note: z.string(),
  /** ISO date and time. */
  on: z.string(),
  /**
   * The address at which alone it holds: it was made on the page there, where a hostile one may have lured somebody into
   * it, and nobody has confirmed it in the popup.
   */
  onlyAt: z.string().optional(),
});
export type Settled = z.infer<typeof settledSchema>;

/** One member of the equation behind an arithmetic finding, in the order in which it is written out. */
export const termSchema = z.object({
  fact: z.string(),
  /** What the cell is in the equation. `whole` is the figure that the others must make up. */
  role: z.enum(['summand', 'subtrahend', 'whole']),
  value: z.number().nullable(),
});
export type Term = z.infer<typeof termSchema>;

export const findingSchema = z.object({
  /** Stable within one content of the page: the rule and what it is about. */
  id: z.string(),
  rule: z.string(),
  severity: severitySchema,
  /** The cell that carries the badge first, then the others of the equation. Empty for prose and headings. */
  facts: z.array(z.string()),
  section: sectionKeySchema.nullable(),
  expected: z.union([z.number(), z.string()]).optional(),
  actual: z.union([z.number(), z.string()]).optional(),
  /** For findings in prose and labels: the words concerned. */
  quote: z.string().optional(),
  equation: z.array(termSchema).optional(),
  /** If this one cell were changed to `value`, the findings `settles` (ids, this one included) would go. */
  explained: z
    .object({
      fact: z.string(),
      value: z.number(),
      settles: z.array(z.string()),
      all: z.boolean(),
      /** Those that would go as well and that a person has settled: they are no longer in `settles`. */
      settled: z.array(z.string()).optional(),
    })
    .optional(),
  message: z.string(),
  basis: z.string(),
  /** It stands in a file that the page links to: which one, and on which of its pages, where it has any. */
  attachment: z.object({ name: z.string(), url: z.string(), page: z.number().int().optional() }).optional(),
  /** A person has decided that nothing is to be done about it. It is not counted. */
  settled: settledSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** A file that the browser shows in place of a page: what is in it cannot be read. */
export const fileKindSchema = z.enum(['PDF', 'picture']);
export type FileKind = z.infer<typeof fileKindSchema>;

export const notJudgedSchema = z.object({
  rule: z.string(),
  /** For people. */
  reason: z.string(),
  /** The same for scripts: `no previous year`, `blank figures`, … */
  kind: z.string().optional(),
});
export type NotJudged = z.infer<typeof notJudgedSchema>;

export const tableStateSchema = z.enum(['read', 'incomplete', 'unreadable', 'missing']);

/** A file that was inspected in place of a page: its name, what it is, and the SHA-256 of its bytes. */
export const sourceFileSchema = z.object({
  name: z.string(),
  kind: z.enum(['pdf', 'docx', 'ofd']),
  sha256: z.string(),
  /** What a person should know of how it was read. */
  notes: z.array(z.string()).optional(),
});
export type SourceFile = z.infer<typeof sourceFileSchema>;

export const sourceSchema = z.object({
  url: z.string(),
  title: z.string(),
  /** ISO date, or null when the page does not say. */
  publishedOn: z.string().nullable(),
  /** ISO date and time. */
  inspectedAt: z.string(),
  file: sourceFileSchema.optional(),
  /** Files that the page links to and that were inspected with it, as far as a part of the report stands in them. */
  attachments: z.array(sourceFileSchema.extend({ url: z.string() })).optional(),
});

/** What a list says of its other pages; null: it does not say. */
export const furtherSchema = z.object({
  /** Entries of the whole list, reports or not. */
  all: z.number().int().nullable(),
  /** Which of its pages this is. */
  page: z.number().int().nullable(),
  pages: z.number().int().nullable(),
});
export type Further = z.infer<typeof furtherSchema>;

export const inspectionSchema = z.discriminatedUnion('isReport', [
  z.object({
    schema: z.literal(1),
    isReport: z.literal(true),
    source: sourceSchema,
    language: z.enum(['zh-CN', 'en']),
    report: z.object({
      /** Which kind of report it is; left out: the annual report on information disclosure. */
      kind: z.enum(kinds.map(({ key }) => key)).optional(),
      agency: z.string().nullable(),
      year: z.number().int().nullable(),
      edition: editionSchema.nullable(),
      sections: z.array(
        z.object({
          key: sectionKeySchema,
          ordinal: z.string().nullable(),
          heading: z.string(),
          text: z.string(),
        }),
      ),
      tables: z.array(z.object({ key: tableKeySchema, state: tableStateSchema })),
      facts: z.record(z.string(), factSchema),
      /** What the prose states, in reading order. */
      claims: z.array(claimSchema).default([]),
    }),
    findings: z.array(findingSchema),
    /** Ids of the rules that were switched off in the settings. */
    rulesOff: z.array(z.string()).default([]),
    /** Rules that could not be applied, wholly or to some figures, with the reason for people. */
    notJudged: z.array(notJudgedSchema),
    /** Parts of the page that could not be read, for people: frames, a rule that failed. */
    unread: z.array(z.string()),
    /** What a person should know of how the page was read, though nothing of it was left out. */
    remarks: z.array(z.string()).optional(),
  }),
  z.object({
    schema: z.literal(1),
    isReport: z.literal(false),
    source: sourceSchema,
    language: z.enum(['zh-CN', 'en']),
    /** Why it is none, for people. */
    reason: z.string(),
    /** The browser shows a file in place of a page: nothing is known of what is in it. */
    file: fileKindSchema.optional(),
    /** Which signs of a report were looked for and which were there; none in a file. */
    signs: z.array(z.object({ sign: z.string(), found: z.boolean() })),
    /** Annual reports that the page links to, in its order, where it is a list of them. */
    reports: z.array(z.object({ title: z.string(), url: z.string() })).default([]),
    /** The list has more pages than this one, whose reports are not among `reports`. */
    further: furtherSchema.optional(),
  }),
]);
export type Inspection = z.infer<typeof inspectionSchema>;
export type ReportInspection = Extract<Inspection, { isReport: true }>;
