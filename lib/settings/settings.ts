import { z } from 'zod';
import { defaultTemplate, ledgerTemplateSchema } from '../copies/written/ledger-template';
import { severitySchema } from '../inspection';

/** What a rule is set to, where it differs from the rule's own severity. */
export const ruleSettingSchema = z.enum(['off', ...severitySchema.options]);
export type RuleSetting = z.infer<typeof ruleSettingSchema>;

/** A host name, as `oa.example.com`, `localhost` or `10.1.2.3`; `*.example.com` stands for the hosts below it too. */
export const siteSchema = z
  .string()
  .max(253)
  .regex(/^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/);

/**
 * All that a person, or an office for its people, can choose. Every field has a default, so that settings of an
 * older version, of a file with some of the fields, and of an office that decides on one of them can be read.
 */
export const settingsSchema = z.object({
  /** `browser`: English where the browser speaks it, else Chinese. */
  language: z.enum(['browser', 'zh-CN', 'en']),
  /** By rule id; a rule that is not listed has its own severity. */
  rules: z.record(z.string(), ruleSettingSchema),
  /** Sites that are looked at besides `*.gov.cn`. */
  sites: z.array(siteSchema).max(200),
  marks: z.object({
    /** `letter`: a badge beside the figure; `outline`: a frame around the cell. */
    style: z.enum(['letter', 'outline']),
    print: z.enum(['none', 'numbered']),
    /** Whether the slim bar is shown on pages. */
    bar: z.boolean(),
    /** Whether statements of the text that agree with the tables are underlined. Later than the others. */
    agreed: z.boolean().default(false),
  }),
  /** Which of a table's blank cells are marked: the first for all, every one, or none, as the list has them. */
  blanks: z.enum(['first', 'every', 'list']),
  /** The columns of the ledger. */
  ledger: ledgerTemplateSchema,
  /** Whether reports that are inspected are kept on the desk. */
  record: z.boolean(),
  /** Who writes to units: the office, whom to ask there, and the telephone; empty is left for a person to fill in. */
  sender: z.object({
    agency: z.string().max(100),
    contact: z.string().max(50),
    phone: z.string().max(50),
  }),
});
export type Settings = z.infer<typeof settingsSchema>;
export type SettingKey = keyof Settings;

export const settingKeys = Object.keys(settingsSchema.shape) as SettingKey[];

export const defaultSettings: Settings = {
  language: 'browser',
  rules: {},
  sites: [],
  marks: { style: 'letter', print: 'none', bar: true, agreed: false },
  blanks: 'first',
  ledger: defaultTemplate,
  record: true,
  sender: { agency: '', contact: '', phone: '' },
};

/**
 * Reads settings field by field: what is missing keeps the value beneath it, what is wrong is named and costs that
 * field alone.
 * @param value anything: what a storage or a file holds
 */
export function readFields(value: unknown): { fields: Partial<Settings>; faults: SettingFault[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fields: {}, faults: [] };
  const fields: Partial<Settings> = {};
  const faults: SettingFault[] = [];
  for (const key of settingKeys) {
    // An own property only: a file may hold `__proto__`.
    if (!Object.hasOwn(value, key)) continue;
    const read = settingsSchema.shape[key].safeParse((value as Record<string, unknown>)[key]);
    if (read.success) Object.assign(fields, { [key]: read.data });
    else faults.push({ key, where: read.error.issues.map(({ path }) => [key, ...path].join('.')) });
  }
  return { fields, faults };
}

/** A setting that could not be read, with the paths in it that are wrong. */
export interface SettingFault {
  key: SettingKey;
  where: string[];
}
