import { kinds } from '../forms/all-kinds';
import type { Labelled, TableForm } from '../forms/form';
import { officialLabels } from '../forms/official';
import { foldLabel } from '../text/fold';

const official = folded(({ label }) => [label]);
const known = folded(({ label, aka = [], same = [] }) => [label, ...aka, ...same]);

/** @param wordings which wordings of a label count */
function folded(wordings: (label: Labelled) => string[]): Set<string> {
  const forms = kinds.flatMap(({ editions }) => editions.flatMap(({ tables }) => Object.values(tables)));
  const labels = forms.flatMap((form) => [
    ...officialLabels(form).flatMap(({ label }) => wordings(label)),
    ...besideLabels(form),
  ]);
  return new Set(labels.map(foldLabel).filter((key) => key !== ''));
}

/** What a table has in its head beside the labels of rows, columns and groups. */
function besideLabels(form: TableForm): string[] {
  if (form.layout === 'blocks') return [form.head];
  const heads = form.groups.flatMap(({ under }) => under ?? []);
  return form.layout === 'grid' && form.note !== undefined ? [...heads, form.note] : heads;
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
