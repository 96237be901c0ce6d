import { editions } from '../forms/annual-disclosure';
import { applicationsNote } from '../forms/annual-disclosure/applications';
import type { Labelled } from '../forms/form';
import { foldLabel } from '../text/fold';

const official = folded(({ label }) => [label]);
const known = folded(({ label, aka = [], same = [] }) => [label, ...aka, ...same]);

/** @param wordings which wordings of a label count */
function folded(wordings: (label: Labelled) => string[]): Set<string> {
  const labels = editions.flatMap(({ tables: { disclosure, applications, reviews } }) => [
    disclosure.head,
    ...disclosure.blocks.flatMap(({ clause, columns, rows }) => [
      clause,
      ...[...columns, ...rows].flatMap(wordings),
    ]),
    ...[applications, reviews].flatMap(({ columns, groups }) => [...columns, ...groups].flatMap(wordings)),
    ...[...applications.heads, ...applications.rows].flatMap(wordings),
    ...reviews.groups.flatMap(({ under }) => (under === undefined ? [] : [under])),
  ]);
  return new Set([...labels, applicationsNote].map(foldLabel).filter((key) => key !== ''));
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
