import type { NotJudged, ReportInspection } from '../inspection';

/** Kinds of reason that lie in figures which are not there or cannot be told. */
const ofData = /figures$|^extra rows$|^unreadable table$/;

/**
 * What was not judged, apart from what was not compared for want of the report for the year before: nothing is wrong
 * with a page for that, and it is said apart.
 */
export function notJudgedHere(notJudged: readonly NotJudged[]): NotJudged[] {
  return notJudged.filter((each) => !isForWantOfYear(each));
}

/** How many rules were not applied for want of the report for the year before. */
export function notComparedCount(notJudged: readonly NotJudged[]): number {
  return new Set(notJudged.filter(isForWantOfYear).map(({ rule }) => rule)).size;
}

/** Whether there was no report for the year before to compare with. */
export function isNotCompared({ notJudged }: Pick<ReportInspection, 'notJudged'>): boolean {
  return notComparedCount(notJudged) > 0;
}

/** Whether all of it was not judged because of figures that are missing, blank or illegible. */
export function isForWantOfData(notJudged: readonly NotJudged[]): boolean {
  return notJudged.every(({ kind }) => kind !== undefined && ofData.test(kind));
}

function isForWantOfYear({ kind }: NotJudged): boolean {
  return kind === 'no previous year';
}
