import type { Language } from '../lib/words/language';
import { type Arguments, parseArguments } from './check/arguments';
import type { Result } from './check/inspect-inputs';
import { printText } from './check/print-text';
import { words } from './check/words';

// `npm run --silent check -- [--format text|ndjson] [--lang zh-CN|en] FILE|URL …`

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads may stop reading, as `head` does.
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main();

async function main(): Promise<0 | 1 | 2> {
  const parsed = parseArguments(process.argv.slice(2));
  if (parsed.kind === 'help') {
    process.stdout.write(`${words[parsed.language].usage}\n`);
    return 0;
  }
  if (parsed.kind === 'misuse') {
    const { misuse, usage } = words[parsed.language];
    process.stderr.write(`${misuse(parsed.misuse)}\n\n${usage}\n`);
    return 2;
  }
  return await check(parsed.arguments);
}

async function check({ format, language, inputs }: Arguments): Promise<0 | 1 | 2> {
  const say = words[language];
  // The engine and the parser take a second to load, which a wrong flag need not wait for.
  const { inspectInputs } = await import('./check/inspect-inputs');
  const results = await inspectInputs(inputs, {
    language,
    base: callersFolder(),
    inspectedAt: new Date().toISOString(),
  });

  for (const [at, result] of results.entries()) {
    if (result.kind !== 'inspected') {
      process.stderr.write(`${unreadableInWords(result, language)}\n`);
      continue;
    }
    const { input, inspection, frame } = result;
    if (format === 'ndjson') process.stdout.write(`${JSON.stringify({ input, ...inspection })}\n`);
    else process.stdout.write(`${at > 0 ? '\n' : ''}${printText(input, inspection, language, frame)}\n`);
  }

  const withErrors = results.filter(hasErrors).length;
  const unreadable = results.filter((result) => result.kind !== 'inspected').length;
  if (format === 'text' && results.length > 1) {
    process.stdout.write(
      `\n${say.total(results.length, results.filter(isReport).length, withErrors, unreadable)}\n`,
    );
  }
  return unreadable > 0 ? 2 : withErrors > 0 ? 1 : 0;
}

function unreadableInWords(result: Exclude<Result, { kind: 'inspected' }>, language: Language): string {
  const say = words[language];
  const reason = result.kind === 'failed' ? say.engineFailed(result.detail) : say.fault(result.fault);
  return say.unreadable(result.input, reason);
}

/** npm runs scripts in the project's folder; paths count from where the command was typed. */
function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD } = process.env;
  return (script === 'check' && INIT_CWD) || process.cwd();
}

function isReport(result: Result): boolean {
  return result.kind === 'inspected' && result.inspection.isReport;
}

function hasErrors(result: Result): boolean {
  if (result.kind !== 'inspected' || !result.inspection.isReport) return false;
  return result.inspection.findings.some((finding) => finding.severity === 'error');
}
