import { type Admitted, dictionary, one, record, truth } from './check';

export const brief = record({
  language: one('zh-CN', 'en'),
  /** By rule id; rules that are not listed are as they are. */
  rules: dictionary(one('off', 'error', 'warning', 'info')),
  marks: record({
    style: one('letter', 'outline'),
    print: one('none', 'numbered'),
    bar: truth,
    /** Underlines the statements of the prose that agree with the tables. */
    agreed: truth,
  }),
  blanks: one('first', 'every', 'list'),
});

/** What an inspector in a page needs to know of the settings. */
export type Brief = Admitted<typeof brief>;

/** A brief at the inspector's door, or null when it is none. */
export function readBrief(message: unknown): Brief | null {
  return brief(message) ? message : null;
}
