import { z } from 'zod';
import { type Finding, type ReportInspection, settledSchema } from '../inspection';

/** A person's decision about one finding of one report, as it is remembered. */
export const settledEntrySchema = settledSchema.extend({
  /** What the decision is about: the report and the finding in it; see `subjectOf`. */
  subject: z.string(),
  /** The figures and words that the finding rested on; other ones bring it back. */
  figures: z.string(),
  rule: z.string(),
  agency: z.string().nullable(),
  year: z.number().int().nullable(),
  /** Where the report was when the decision was made. */
  url: z.string(),
  /** The finding in words, for the list of decisions. */
  message: z.string(),
});
export type SettledEntry = z.infer<typeof settledEntrySchema>;

/**
 * What a decision is about: the agency's report for the year and the finding in it. A report that names no agency
 * or no year is told by its address, without what follows `#`.
 */
export function subjectOf(inspection: ReportInspection, finding: Pick<Finding, 'id'>): string {
  return subjectIn(identityOf(inspection), finding.id);
}

/** Whose report for which year, and where it stands. */
type Identity = Pick<SettledEntry, 'agency' | 'year' | 'url'>;

function identityOf({ report: { agency, year }, source: { url } }: ReportInspection): Identity {
  return { agency, year, url };
}

function subjectIn({ agency, year, url }: Identity, finding: string): string {
  const report = agency !== null && year !== null ? [agency, year] : [url.replace(/#.*$/, '')];
  return JSON.stringify([...report, finding]);
}

/**
 * What a decision is known by: what it is about, the figures that it rests on, and the address where that is all it
 * holds for. Of one subject there may be several, each for figures of its own.
 */
export function idOf({
  subject,
  figures,
  onlyAt,
}: Pick<SettledEntry, 'subject' | 'figures' | 'onlyAt'>): string {
  return JSON.stringify(onlyAt === undefined ? [subject, figures] : [subject, figures, onlyAt]);
}

/** The decision about a finding that holds for a report wherever it stands, and the one that holds at its address. */
export function idsOf(inspection: ReportInspection, finding: Finding): [report: string, page: string | null] {
  return idsIn(identityOf(inspection), finding.id, figuresOf(inspection, finding));
}

/** The same of a finding by its id and by the figures that it rests on, see `figuresOf`. */
export function idsIn(
  report: Identity,
  finding: string,
  figures: string,
): [report: string, page: string | null] {
  const about = { subject: subjectIn(report, finding), figures };
  const onlyAt = addressIn(report.url);
  return [idOf(about), onlyAt === null ? null : idOf({ ...about, onlyAt })];
}

/** The address of a report, without what follows `#`; null where it has none of its own, as in `about:srcdoc`. */
export function addressOf({ source: { url } }: ReportInspection): string | null {
  return addressIn(url);
}

function addressIn(url: string): string | null {
  return /^(?:https?|file):/.test(url) ? url.replace(/#.*$/s, '') : null;
}

/**
 * The figures and words that a finding rests on, to be compared with later ones: every cell of its equation as the
 * page has it, the words it quotes, and what was expected and found. Text elsewhere on the page plays no part.
 */
export function figuresOf(inspection: ReportInspection, finding: Finding): string {
  const { facts } = inspection.report;
  const cells = [...new Set([...finding.facts, ...(finding.equation ?? []).map(({ fact }) => fact)])].sort();
  return JSON.stringify([
    cells.map((key) => [key, facts[key]?.value ?? facts[key]?.text.trim() ?? null]),
    finding.quote ?? null,
    finding.expected ?? null,
    finding.actual ?? null,
  ]);
}
