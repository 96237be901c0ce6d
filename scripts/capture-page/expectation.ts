import type { Inspection, ReportInspection } from '../../lib/inspection';

/**
 * What `expected.json` of a captured page says, as far as the engine can propose it; a person corrects it.
 */
export function expectationOf(inspection: Inspection) {
  if (!inspection.isReport) return { isReport: false };
  const { report, source, findings } = inspection;
  return {
    isReport: true,
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    publishedOn: source.publishedOn,
    tables: Object.fromEntries(report.tables.map(({ key, state }) => [key, state])),
    facts: factsOf(inspection),
    findings: findings.map(({ rule, severity, facts, section, quote, expected, actual }) => ({
      rule,
      severity,
      // The cell with the badge is what a reader can check; the rest of the equation follows from the rule.
      facts: facts.slice(0, 1),
      section,
      ...(quote === undefined ? {} : { quote }),
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    })),
  };
}

/** Most cells of a report are 0: they are counted, the others listed. */
function factsOf({ report }: ReportInspection) {
  const facts = Object.entries(report.facts);
  const without = facts.filter(([, { value }]) => value === null);
  const isBlank = (text: string) => /^[\s/\\—–-]*$|^无$/.test(text);
  return {
    zeros: facts.filter(([, { value }]) => value === 0).length,
    values: Object.fromEntries(
      facts.filter(([, { value }]) => value).map(([key, { value }]) => [key, value]),
    ),
    blank: without.filter(([, { text }]) => isBlank(text)).map(([key]) => key),
    unreadable: without.filter(([, { text }]) => !isBlank(text)).map(([key]) => key),
  };
}
