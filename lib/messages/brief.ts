import type { Severity } from '../inspection';
import type { Language } from '../words/language';

/** What an inspector in a page needs to know of the settings. */
export interface Brief {
  language: Language;
  /** By rule id; rules that are not listed are as they are. */
  rules: Record<string, Severity | 'off'>;
  marks: {
    style: 'letter' | 'outline';
    print: 'none' | 'numbered';
    bar: boolean;
    /** Underlines the statements of the prose that agree with the tables. */
    agreed: boolean;
  };
  blanks: 'first' | 'every' | 'list';
}

/**
 * A brief at the inspector's door, or null when it is none. Written by hand: a schema library would double the
 * weight of a script that stands in every report.
 */
export function readBrief(message: unknown): Brief | null {
  if (!isRecord(message)) return null;
  const { language, rules, marks, blanks } = message;
  if (!isOneOf(language, ['zh-CN', 'en']) || !isRecord(rules) || !isRecord(marks)) return null;
  const { style, print, bar, agreed } = marks;
  if (!isOneOf(style, ['letter', 'outline']) || !isOneOf(print, ['none', 'numbered'])) return null;
  if (typeof bar !== 'boolean' || typeof agreed !== 'boolean') return null;
  if (!isOneOf(blanks, ['first', 'every', 'list'])) return null;
  const read: Brief['rules'] = {};
  for (const [id, setting] of Object.entries(rules)) {
    if (!isOneOf(setting, ['off', 'error', 'warning', 'info'])) return null;
    read[id] = setting;
  }
  return { language, rules: read, marks: { style, print, bar, agreed }, blanks };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isOneOf<const Value extends string>(value: unknown, allowed: readonly Value[]): value is Value {
  return (allowed as readonly unknown[]).includes(value);
}
