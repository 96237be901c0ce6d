import { isNotCompared, notJudgedHere } from '../../lib/findings/year-before';
import type { HeldClaim, Inspection, ReportInspection, Severity } from '../../lib/inspection';
import { sectionKeySchema, tableKeySchema } from '../../lib/inspection';
import { isAttachedWhole } from '../../lib/tab/checked';
import { countStatements, statementsOf, stateOf } from '../../lib/tab/claims';
import { claimsWords } from '../../lib/words/claims';
import type { Language } from '../../lib/words/language';
import { words } from './words';

/**
 * The readable summary of one input: who, which year, what state the report is in, then the findings in order.
 *
 * @param input as given on the command line
 * @param frame address of the frame that holds the article, when it is not in the page itself
 * @returns lines joined by `\n`, no newline at the end
 */
export function printText(input: string, inspection: Inspection, language: Language, frame?: string): string {
  const say = words[language];
  const lines = [input];
  if (frame !== undefined) lines.push(`  ${say.inFrame(frame)}`);
  const attachments = inspection.source.attachments ?? [];
  if (attachments.length > 0) lines.push(`  ${say.attachments(attachments.map(({ name }) => name))}`);
  for (const note of inspection.source.file?.notes ?? []) lines.push(`  ${note}`);
  if (inspection.isReport) lines.push(...reportLines(inspection, language));
  else lines.push(`  ${say.noReport(inspection.reason)}`);
  return lines.join('\n');
}

function reportLines(
  { report, source, findings, notJudged, unread, remarks = [] }: ReportInspection,
  language: Language,
): string[] {
  const say = words[language];
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const present = new Set(report.sections.map((section) => section.key));
  const stateOf = new Map(report.tables.map((table) => [table.key, table.state]));

  const head = [
    report.agency ?? say.unknownAgency,
    report.year === null ? say.unknownYear : say.year(report.year),
    say.edition(report.edition),
    // A file has no date of publication, and lacks none.
    ...(source.file ? [] : [say.publishedOn(source.publishedOn)]),
  ];
  const attached = isAttachedWhole({ report });
  const sections = sectionKeySchema.options.map((key) =>
    present.has(key)
      ? say.section[key]
      : `${say.section[key]} [${attached ? say.tableState.unreadable : say.absent}]`,
  );
  const tables = tableKeySchema.options.map(
    (key) => `${say.table[key]} ${say.tableState[stateOf.get(key) ?? 'missing']}`,
  );

  const lines = [
    `  ${head.join(' · ')}`,
    `  ${say.sections}: ${sections.join('  ')}`,
    `  ${say.tables}: ${tables.join('  ')}`,
    `  ${say.counts(count('error'), count('warning'), count('info'))}`,
  ];
  for (const finding of findings) {
    lines.push('', `  [${say.severity[finding.severity]}] ${finding.rule}`);
    lines.push(...indent(finding.message, 4), ...indent(`${say.basis}: ${finding.basis}`, 4));
  }
  if (findings.length === 0) lines.push('', `  ${say.nothingFound}`);
  lines.push('', ...claimLines(report.claims, language));
  if (unread.length > 0) {
    lines.push('', `  ${say.unread}`, ...unread.flatMap((part) => indent(part, 4)));
  }
  if (remarks.length > 0) lines.push('', ...remarks.map((remark) => `  ${remark}`));
  const here = notJudgedHere(notJudged);
  if (here.length > 0) {
    lines.push(
      '',
      `  ${say.notJudged}`,
      ...here.flatMap(({ rule, reason }) => indent(`${rule}: ${reason}`, 4)),
    );
  }
  if (isNotCompared({ notJudged })) lines.push('', `  ${say.notCompared}`);
  return lines;
}

/** How many statements of the text were held against the tables, and each of them. */
function claimLines(claims: readonly HeldClaim[], language: Language): string[] {
  const said = claimsWords(language);
  const statements = statementsOf(claims);
  return [
    `  ${said.heading}: ${claims.length === 0 ? said.none : said.summary(countStatements(statements))}`,
    ...statements.map(({ claim: { words: stated, figure, agrees } }) =>
      [
        `    [${said.state[stateOf(agrees)]}] ${stated}`,
        ...(figure === null ? [] : [said.figure(figure)]),
      ].join('  '),
    ),
  ];
}

function indent(text: string, by: number): string[] {
  return text.split('\n').map((line) => ' '.repeat(by) + line);
}
