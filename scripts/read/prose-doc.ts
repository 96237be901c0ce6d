import { readClaims } from '../../lib/claims';
import { BREAKDOWN_EXAMPLES } from '../../lib/claims/breakdown-examples';
import { FORMS } from '../../lib/claims/forms';
import { SETTLEMENTS } from '../../lib/claims/settle';
import { STEPS } from '../../lib/claims/steps';

const TABLES: Readonly<Record<string, string>> = {
  disclosure: 'Table 1: documents, decisions, fees',
  applications: 'Table 2: applications',
  reviews: 'Table 3: reviews and lawsuits',
};

/** `docs/prose.md`: what is read of a report's prose, form by form, and what is left alone on purpose. */
export function proseDoc(): string {
  const lines = [
    '# What is read of the prose',
    '',
    'Written by `npm run read -- --docs` from the forms in `lib/claims/forms`; every sentence here is a test. A sentence is believed',
    'only if it has one of these forms, speaks of the report’s own year and unit, and has no unknown word where it could',
    'matter. What is read is *certain* (a difference is an error) or *likely* (a difference is to be checked).',
    '',
  ];
  for (const [table, heading] of Object.entries(TABLES)) {
    lines.push(`## ${heading}`, '');
    for (const { name, examples } of FORMS.find((group) => group.table === table)?.forms ?? []) {
      lines.push(`### ${name}`, '', '| read | as |', '| --- | --- |');
      for (const text of Object.keys(examples.reads)) lines.push(`| ${text} | ${asRead(text)} |`);
      lines.push('', 'Left alone:', '', ...examples.leaves.map((text) => `- ${text}`), '');
    }
  }
  lines.push(
    '## Decided across clauses',
    '',
    'Before each clause is read, in this order; `npm run read` shows what each of them decided.',
    '',
    ...STEPS.map(({ name, asks }, at) => `${at + 1}. **${name}**: ${asks}`),
    '',
    '## Settled by the sums of a paragraph',
    '',
    'When the whole paragraph has been read, in this order.',
    '',
  );
  for (const { name, asks, examples } of SETTLEMENTS) {
    lines.push(`### ${name}`, '', asks, '', '| read | as |', '| --- | --- |');
    for (const text of Object.keys(examples)) lines.push(`| ${text} | ${asRead(text)} |`);
    lines.push('');
  }
  lines.push(
    '## Totals and their parts',
    '',
    'Of any items that a paragraph counts in one unit. Parts above the total are told; parts below it only where the list is closed:',
    'nothing is left open (等, 主要), every part is numbered, and they cover most of it or name the rest.',
    '',
  );
  for (const { name, wrong, right } of BREAKDOWN_EXAMPLES) {
    lines.push(`### ${name}`, '');
    if (wrong.length > 0) lines.push('Told:', '', ...wrong.map((text) => `- ${text}`), '');
    lines.push('Left alone:', '', ...right.map((text) => `- ${text}`), '');
  }
  return lines.join('\n');
}

function asRead(text: string): string {
  return readClaims(text, { year: 2021, agency: null })
    .map(({ subject, value, degree }) => `\`${subject}\` ${value}${degree === 'likely' ? ', likely' : ''}`)
    .join('; ');
}
