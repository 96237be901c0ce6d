import type { Language } from '../../lib/words/language';
import type { DocumentedRule } from './read-rules';

const headings: Record<
  Language,
  { table: [string, string, string]; severity: Record<DocumentedRule['rule']['severity'], string> }
> = {
  en: {
    table: ['Rule', 'Severity', 'It fires when'],
    severity: { error: 'error', warning: 'warning', info: 'info' },
  },
  'zh-CN': {
    table: ['规则', '级别', '何时提出'],
    severity: { error: '错误', warning: '存疑', info: '提示' },
  },
};

/** The rules as a Markdown table: id, severity, when it fires. */
export function renderTable(documented: readonly DocumentedRule[], language: Language): string {
  const { table, severity } = headings[language];
  const line = (...cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    line(...table),
    line('---', '---', '---'),
    ...documented.map(({ rule, doc }) =>
      line(`[\`${rule.id}\`](lib/rules/${rule.id}.ts)`, severity[rule.severity], doc.fires[language]),
    ),
  ].join('\n');
}

interface ChapterWords {
  title: string;
  intro: string;
  head(name: string, severity: string): string;
  silent(text: string): string;
  correct(text: string): string;
  basis(text: string): string;
}

const chapters: Record<Language, ChapterWords> = {
  en: {
    title: '# The rules',
    intro: 'Written from the code by `npm run rules-table`; each rule says this of itself in its own file.',
    head: (name, severity) => `**${name}** (${severity})`,
    silent: (text) => `- Silent: ${text}`,
    correct: (text) => `- To correct: ${text}`,
    basis: (text) => `- Basis: ${text}`,
  },
  'zh-CN': {
    title: '# 规则',
    intro: '由 `npm run rules-table` 根据代码写出；每条规则的说明就在它自己的文件里。',
    head: (name, severity) => `**${name}**（${severity}）`,
    silent: (text) => `- 何时不提：${text}`,
    correct: (text) => `- 如何整改：${text}`,
    basis: (text) => `- 依据：${text}`,
  },
};

/** The rules at length: when each fires, when it is silent, how to correct the report, what it rests on. */
export function renderChapters(documented: readonly DocumentedRule[], language: Language): string {
  const words = chapters[language];
  const parts = documented.map(({ rule, doc, basis }) =>
    [
      `## ${rule.id}`,
      words.head(rule.name[language], headings[language].severity[rule.severity]),
      doc.fires[language],
      [
        words.silent(doc.silent[language]),
        words.correct(doc.correct[language]),
        words.basis(basis[language]),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `${[words.title, words.intro, ...parts].join('\n\n')}\n`;
}

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/**
 * Puts a table between the markers of a document.
 *
 * @throws {Error} when the document has no such markers
 */
export function insertTable(document: string, table: string): string {
  const from = document.indexOf(start);
  const to = document.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The document lacks ${start} and ${end}.`);
  return `${document.slice(0, from + start.length)}\n\n${table}\n\n${document.slice(to)}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
