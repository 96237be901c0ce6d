import { z } from 'zod';
import { factKeys } from './fact-keys';

/**
 * Which columns an office's ledger has, in which order. The keys are those of a report's figures and the ones here;
 * `empty` is a column that the office fills in itself.
 */
export const reportColumns = [
  'agency',
  'year',
  'edition',
  'publishedOn',
  'checked',
  'errors',
  'warnings',
  'notes',
  'settled',
  'findings',
  'title',
  'url',
  'inspectedAt',
  'empty',
] as const;
export type ReportColumn = (typeof reportColumns)[number];

/** Every key that a column can have, in the order in which they are offered. */
export const ledgerKeys: readonly string[] = [...reportColumns, ...factKeys];
const known = new Set(ledgerKeys);

/** Twice what there is to show: room for empty columns and for a figure that stands at two places. */
export const mostColumns = 600;
export const longestTitle = 100;

export const ledgerColumnSchema = z.object({
  key: z.string().refine((key) => known.has(key)),
  /** The column's head, where the office has its own for it. */
  title: z.string().max(longestTitle).optional(),
});
export type LedgerColumn = z.infer<typeof ledgerColumnSchema>;

export const ledgerTemplateSchema = z.object({
  columns: z.array(ledgerColumnSchema).min(1).max(mostColumns),
});
export type LedgerTemplate = z.infer<typeof ledgerTemplateSchema>;

/** The columns of an office that has not chosen: the same for reports of both editions. */
export const defaultTemplate: LedgerTemplate = {
  columns: [
    ...['agency', 'year', 'edition', 'publishedOn', 'checked', 'errors', 'warnings'],
    ...factKeys,
    'url',
  ].map((key) => ({ key })),
};
