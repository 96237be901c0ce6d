/** Stands wherever a person has to write; `tests/house.test.ts` is red while one is left. */
export const blank = '〈…〉';

/** What a rule looks at; each kind begins otherwise. */
export const kinds = ['figure', 'section', 'statement'] as const;
export type RuleKind = (typeof kinds)[number];

/** The tables that groups are named after, each with a figure of it to try: a rule of theirs looks at figures. */
const tables = new Map([
  ['applications', 'applications.received.person'],
  ['disclosure', 'disclosure.licensing.decisions'],
  ['reviews', 'reviews.reconsideration.upheld'],
]);

/** The table whose figures a rule of this id looks at. */
function tableOf(id: string): string {
  const [group = ''] = id.split('/');
  return tables.has(group) ? group : 'applications';
}

/** The kind that the rules of a group are of: figures of a table, statements of the text, else a section. */
export function kindOf(id: string): RuleKind {
  const [group = ''] = id.split('/');
  if (tables.has(group) || group === 'value' || group === 'continuity') return 'figure';
  return group === 'tie-out' ? 'statement' : 'section';
}

/**
 * The file of a new rule: it compiles, judges nothing yet, and shows what has to be said.
 *
 * @param id `group/name`
 */
export function ruleFile(id: string, kind: RuleKind = kindOf(id)): string {
  const { imports, detail, needs, judge, says } = parts(id, kind);
  return `import { basis } from '../../forms/annual-disclosure/basis';
${imports}

/** What its sentence needs to know. */
interface Detail {
${detail}
}

/** ${blank} */
export const rule = defineRule({
  id: '${id}',
  severity: '${kind === 'figure' ? 'error' : 'warning'}',
  name: { 'zh-CN': '${blank}', en: '${blank}' },
  needs: ['${needs}'],
  judge: ({ ${needs} }) => judge(${needs}),
  says: {
${says}
  },
  basis: basis.form,
});

${judge}

export const doc: RuleDoc = {
  fires: { 'zh-CN': '${blank}', en: '${blank}' },
  silent: { 'zh-CN': '${blank}', en: '${blank}' },
  correct: { 'zh-CN': '${blank}', en: '${blank}' },
};
`;
}

/** What differs between the kinds. */
function parts(id: string, kind: RuleKind) {
  if (kind === 'figure') {
    return {
      needs: tableOf(id),
      imports: `import { cellInWords } from '../../labels/cells-in-words';
import type { Fact } from '../../report/fact';
import type { ReadTable } from '../parts';
import { defineRule, type RuleDoc, type RuleJudgement } from '../rule';`,
      detail: '  fact: string;\n  value: number;',
      says: `    'zh-CN': ({ fact, value }: Detail) => \`\${cellInWords(fact, 'zh-CN')}填报\${value}，${blank}。\`,
    en: ({ fact, value }: Detail) => \`\${cellInWords(fact, 'en')} says \${value}: ${blank}.\`,`,
      judge: `function judge({ reading }: ReadTable): RuleJudgement<Detail> {
  const wrong = reading.facts.filter(isWrong);
  return {
    findings: wrong.map(({ key, table, address, value }) => ({
      facts: [key],
      section: table,
      spot: { kind: 'cell', address },
      detail: { fact: key, value },
      actual: value,
    })),
    notJudged: [],
  };
}

/** A blank or unreadable cell is no figure, and never 0. */
function isWrong(fact: Fact): fact is Fact & { value: number } {
  return fact.value !== null && false;
}`,
    };
  }
  if (kind === 'statement')
    return {
      needs: 'paragraphs',
      imports: `import type { Paragraph } from '../../report/paragraphs';
import { defineRule, type RuleDoc, type RuleJudgement } from '../rule';`,
      detail: '  words: string;',
      says: `    'zh-CN': ({ words }: Detail) => \`正文称“\${words}”，${blank}。\`,
    en: ({ words }: Detail) => \`The text says “\${words}”: ${blank}.\`,`,
      judge: `/** What counts as the statement. Figures that the tables count too are read by lib/claims, not here. */
const STATEMENT = /${blank}/g;

function judge(paragraphs: Paragraph[]): RuleJudgement<Detail> {
  return {
    findings: paragraphs.flatMap(({ section, address, text }) =>
      [...text.matchAll(STATEMENT)].map(({ 0: words, index }) => ({
        facts: [],
        section,
        spot: { kind: 'words' as const, address, start: index, end: index + words.length },
        detail: { words },
        quote: words,
      })),
    ),
    notJudged: [],
  };
}`,
    };
  return {
    needs: 'sections',
    imports: `import type { Section } from '../../report/sections';
import { defineRule, type RuleDoc, type RuleJudgement } from '../rule';`,
    detail: '  words: string;',
    says: `    'zh-CN': ({ words }: Detail) => \`${blank}“\${words}”。\`,
    en: ({ words }: Detail) => \`${blank} “\${words}”.\`,`,
    judge: `function judge(sections: Section[]): RuleJudgement<Detail> {
  const wrong = sections.filter(() => false);
  return {
    findings: wrong.map(({ key, address, heading }) => ({
      facts: [],
      section: key,
      spot: { kind: 'block', address },
      detail: { words: heading },
      quote: heading,
    })),
    notJudged: [],
  };
}`,
  };
}

/**
 * The test of a new rule, over the report in order: silence first, and red until somebody has written both halves.
 */
export function testFile(id: string, kind: RuleKind = kindOf(id)): string {
  const { changes, found } = attempt(id, kind);
  return `import { describe, expect, test } from 'vitest';
import { judge } from '../report-in-order';

const rule = '${id}';
/** The report in order, but for what the rule looks at. */
const says = (text: string) => judge(rule, ${changes});

describe(rule, () => {
  test('the report in order', () => {
    expect(judge(rule)).toMatchObject({ state: 'in order', found: [] });
  });

  // What a careful reader would accept comes first: other wordings, other business, what cannot be known.
  test.each(['${blank}'])('silent: %s', (text) => {
    expect(says(text).found).toEqual([]);
  });

  test.each(['${blank}'])('fires: %s', (text) => {
    expect(says(text).found).toMatchObject([${found}]);
  });
});
`;
}

/** Where the text of a case stands in the report, and what is to be said of it. */
function attempt(id: string, kind: RuleKind): { changes: string; found: string } {
  if (kind === 'section')
    return { changes: '{ headings: { problems: text } }', found: "{ section: 'problems', quote: text }" };
  if (kind === 'statement')
    return { changes: '{ prose: { overview: [text] } }', found: "{ section: 'overview', quote: text }" };
  const table = tableOf(id);
  const figure = tables.get(table)!;
  return {
    changes: `{ cells: { '${figure}': text } }`,
    found: `{ section: '${table}', facts: ['${figure}'], actual: Number(text) }`,
  };
}

/**
 * The index with a line for the rule, last of its group, or last of all when the group is new.
 *
 * @throws {Error} when the index is not written as expected
 */
export function indexWith(index: string, id: string): string {
  const name = nameOf(id);
  const group = nameOf(id.split('/')[0] ?? '');
  const lines = index.split('\n');
  const firstImport = lines.findIndex((line) => line.startsWith('import '));
  const end = lines.indexOf('];');
  if (firstImport < 0 || end < 0) throw new Error('lib/rules/index.ts has no imports or no list to add to.');
  const ofGroup = lines.findLastIndex((line) => new RegExp(`^ {2}${group}[A-Z]\\w*,$`).test(line));
  lines.splice(ofGroup < 0 ? end : ofGroup + 1, 0, `  ${name},`);
  lines.splice(firstImport, 0, `import { rule as ${name} } from './${id}';`);
  return lines.join('\n');
}

/** `tie-out/applications` → `tieOutApplications`. */
function nameOf(id: string): string {
  return id.replace(/[-/]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}
