import type { Finding, Inspection } from '../../../lib/inspection';
import type { Expectation, ExpectedFinding, Findings } from './expectation';

/**
 * What differs between an inspection and what an inspector would have found, in words. Rules that the engine
 * does not have are left out on both sides, so that expectations can be written before the rule.
 * @param known ids of the rules of the engine
 */
export function differences(
  inspection: Inspection,
  expected: Expectation,
  known: ReadonlySet<string>,
): string[] {
  if (!inspection.isReport) return [`not taken for a report: ${inspection.reason}`];
  const { report } = inspection;
  const wrong: string[] = [];
  if (!expected.agencies.includes(report.agency ?? ''))
    wrong.push(`agency ${report.agency}, not ${expected.agencies.join(' or ')}`);
  if (expected.year !== null && report.year !== expected.year)
    wrong.push(`year ${report.year}, not ${expected.year}`);
  if (report.edition !== expected.edition) wrong.push(`edition ${report.edition}, not ${expected.edition}`);
  if (inspection.source.publishedOn !== expected.publishedOn)
    wrong.push(`published on ${inspection.source.publishedOn}, not ${expected.publishedOn}`);
  wrong.push(...factDifferences(report.facts, expected));
  wrong.push(...inspection.unread.map((part) => `unread: ${part}`));
  wrong.push(...findingDifferences(inspection.findings, expected, known));
  return wrong;
}

function factDifferences(
  facts: Record<string, { value: number | null; text: string }>,
  { facts: expected, openFacts }: Pick<Expectation, 'facts' | 'openFacts'>,
): string[] {
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(expected)) {
    const fact = facts[key];
    if (!fact) wrong.push(`${key} was not read`);
    else if (value !== undefined && fact.value !== value)
      wrong.push(`${key} is ${fact.value} (“${fact.text}”), not ${value}`);
  }
  for (const key of Object.keys(facts))
    if (!(key in expected) && !openFacts?.test(key)) wrong.push(`${key} was made up`);
  // One misread row makes dozens of lines; the first say it all.
  return wrong.length > 12 ? [...wrong.slice(0, 12), `… and ${wrong.length - 12} figures more`] : wrong;
}

export function findingDifferences(
  findings: readonly Finding[],
  expected: Findings,
  known: ReadonlySet<string>,
): string[] {
  const left = [...findings];
  const wrong: string[] = [];
  for (const must of expected.must) {
    if (!known.has(must.rule)) continue;
    const at = left.findIndex((finding) => matches(finding, must));
    if (at < 0) wrong.push(`missed: ${JSON.stringify(must)}`);
    else left.splice(at, 1);
  }
  const { oneOf = [] } = expected;
  if (
    oneOf.length > 0 &&
    oneOf.every(({ rule }) => known.has(rule)) &&
    !left.some((finding) => oneOf.some((one) => matches(finding, one)))
  )
    wrong.push(`missed all of: ${JSON.stringify(oneOf)}`);
  const allowed = [...expected.may, ...oneOf];
  for (const finding of left) {
    // What is only worth knowing is checked where it is expected, and is noise nowhere.
    if (finding.severity === 'info') continue;
    if (allowed.some((may) => matches(finding, may))) continue;
    wrong.push(
      `false alarm: ${finding.rule} [${finding.facts.slice(0, 3).join(', ')}] ${finding.quote ?? ''} ${finding.message}`,
    );
  }
  return wrong;
}

function matches(finding: Finding, expected: ExpectedFinding): boolean {
  return (
    finding.rule === expected.rule &&
    (expected.severity === undefined || finding.severity === expected.severity) &&
    (expected.badge === undefined || finding.facts[0] === expected.badge) &&
    (expected.facts ?? []).every((fact) => finding.facts.includes(fact)) &&
    (expected.expected === undefined || finding.expected === expected.expected) &&
    (expected.actual === undefined || finding.actual === expected.actual) &&
    (expected.section === undefined || finding.section === expected.section) &&
    (expected.within === undefined || isPart(finding.quote, expected.within)) &&
    (expected.quote === undefined || (finding.quote ?? '').includes(expected.quote))
  );
}

/** Whether the quoted words stand in the text; quotes may leave out the middle with an ellipsis. */
function isPart(quote: string | undefined, text: string): boolean {
  if (!quote) return false;
  const plain = (words: string) => words.replace(/[\s，。,.；;：:（）()、“”"]/g, '');
  return quote.split(/…+|\.{3}/).every((piece) => plain(text).includes(plain(piece)));
}
