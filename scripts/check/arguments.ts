import { parseArgs } from 'node:util';
import type { Language } from '../../lib/words/language';

export interface Arguments {
  format: 'text' | 'ndjson';
  language: Language;
  /** In the order given; at least one. */
  inputs: string[];
}

/** What was wrong with a command line; words for people hang on these kinds. */
export type Misuse =
  | { kind: 'noInputs' }
  | { kind: 'unknownFlag'; flag: string }
  | { kind: 'badValue'; flag: string; value: string; allowed: readonly string[] };

export type ParsedArguments =
  | { kind: 'run'; arguments: Arguments }
  | { kind: 'help'; language: Language }
  | { kind: 'misuse'; misuse: Misuse; language: Language };

const formats = ['text', 'ndjson'] as const;
const languages = ['zh-CN', 'en'] as const;

/**
 * Reads `[--format text|ndjson] [--lang zh-CN|en] FILE|URL …`. Never throws: what is wrong is a value, too.
 *
 * @param argv without the interpreter and the script
 */
export function parseArguments(argv: readonly string[]): ParsedArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: { format: { type: 'string' }, lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = oneOf(languages, values.lang) ?? 'zh-CN';
  if (values.help) return { kind: 'help', language };
  const misuse = (wrong: Misuse): ParsedArguments => ({ kind: 'misuse', misuse: wrong, language });

  for (const token of tokens) {
    const wrong = token.kind === 'option' ? wrongIn(token) : null;
    if (wrong) return misuse(wrong);
  }
  if (positionals.length === 0) return misuse({ kind: 'noInputs' });
  return {
    kind: 'run',
    arguments: { format: oneOf(formats, values.format) ?? 'text', language, inputs: positionals },
  };
}

/** The flags, with what each may be set to; null: it is not set to anything. */
const flags: Partial<Record<string, readonly string[] | null>> = {
  format: formats,
  lang: languages,
  help: null,
};

function wrongIn({
  name,
  rawName,
  value,
}: {
  name: string;
  rawName: string;
  value?: string | undefined;
}): Misuse | null {
  const allowed = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (allowed === undefined) return { kind: 'unknownFlag', flag: rawName };
  if (allowed === null || oneOf(allowed, value) !== null) return null;
  return { kind: 'badValue', flag: rawName, value: value ?? '', allowed };
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((one) => one === value) ?? null;
}
