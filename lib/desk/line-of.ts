import { isNotCompared } from '../findings/year-before';
import { figuresOf } from '../settled/settled-entry';
import { checkedOf } from '../tab/checked';
import { namesOf } from '../year-before';
import type { DeskLine } from './desk-line';
import type { DeskReport } from './desk-report';

/** What a list shows of a report: what it says now. @param report with one version at least */
export function lineOf({ id, addresses, lists, versions }: DeskReport): DeskLine {
  const { digest, lastSeen, inspection } = versions.at(-1)!;
  const { source, report, findings } = inspection;
  const firstSeen = versions.map((version) => version.firstSeen).sort()[0]!;
  return {
    ...{ id, addresses, lists, digest, firstSeen, lastSeen, versions: versions.length },
    ...{ url: source.url, title: source.title, publishedOn: source.publishedOn },
    ...{ agency: report.agency, year: report.year, names: yearNames(report.agency, report.year) },
    findings: findings.map((finding) => {
      const { id, rule, severity, message } = finding;
      return { id, rule, severity, message, figures: figuresOf(inspection, finding) };
    }),
    checked: checkedOf(inspection),
    notCompared: isNotCompared(inspection),
  };
}

/** What a unit's reports for a year are found by, whether or not their name has its place in front. */
export function yearNames(agency: string | null, year: number | null): string[] {
  return agency === null || year === null ? [] : namesOf(agency).map((name) => `${year} ${name}`);
}
