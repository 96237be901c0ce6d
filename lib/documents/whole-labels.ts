import { editions } from '../forms/annual-disclosure';
import { applicationsHeads, applicationsNote } from '../forms/annual-disclosure/applications';
import { disclosureHead } from '../forms/annual-disclosure/disclosure';
import { litigationHead } from '../forms/annual-disclosure/reviews';
import type { Labelled } from '../forms/form';
import { foldLabel } from '../text/fold';

const heads = [applicationsNote, disclosureHead, litigationHead];
const official = folded(({ label }) => [label]);
const known = folded(({ label, aka = [], same = [] }) => [label, ...aka, ...same]);

/** @param wordings which wordings of a label count */
function folded(wordings: (label: Labelled) => string[]): Set<string> {
  const labels = Object.values(editions).flatMap(({ disclosure, applications, reviews }) => [
    ...disclosure.flatMap(({ clause, columns, rows }) => [
      clause,
      ...[...columns, ...rows].flatMap(wordings),
    ]),
    ...[...applications.columns, ...applications.groups, ...applications.rows].flatMap(wordings),
    ...[...reviews.groups, ...reviews.columns].flatMap(wordings),
    ...applicationsHeads.flatMap(wordings),
  ]);
  return new Set([...labels, ...heads].map(foldLabel).filter((key) => key !== ''));
}

/** Whether a text is a label of a form from its beginning to its end, in any wording that is known. */
export function isWholeLabel(text: string): boolean {
  return known.has(foldLabel(text));
}

/** Whether two texts, one over the other, are one label of a form and not two. */
export function isOneLabel(over: string, under: string): boolean {
  if (over === '' || under === '' || !isWholeLabel(over + under)) return false;
  // 商业 is known for 商业企业, and so is 企业; as each stands alone, neither is official.
  return !(official.has(foldLabel(over)) && official.has(foldLabel(under)));
}
