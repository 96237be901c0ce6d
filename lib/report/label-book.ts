import type { Labelled } from '../forms/form';
import { foldLabel } from '../text/fold';
import { similarity } from '../text/similarity';

/** How a label of the page was recognised. */
export type Recognised = 'exact' | 'near' | 'position';

/** The labels of a form, to be looked up by what a page calls them. */
export interface LabelBook<L extends Labelled> {
  /** The one that the page's label is, spelled as the form or in a known other way. */
  exact(text: string): L | null;
  /** The likest of `among`, if any is like enough to be meant. */
  nearest(text: string, among: L[], least?: number): { label: L; likeness: number } | null;
}

/** Remarks in brackets behind a label: `规章（县级无此项）`. */
const REMARK = /[（(【[][^（()）】\]]*[)）】\]]/g;

/**
 * @param labels labels that may stand in one place of the form; when two fold to the same the first wins
 */
export function labelBook<L extends Labelled>(labels: L[]): LabelBook<L> {
  const spellings = new Map<string, L>();
  const folded = new Map<L, string[]>();
  const add = (text: string, label: L) => {
    const key = foldLabel(text);
    if (key !== '' && !spellings.has(key)) spellings.set(key, label);
  };
  for (const label of labels) {
    add(label.label, label);
    for (const other of label.same ?? []) add(other, label);
  }
  for (const label of labels) {
    for (const other of label.aka ?? []) add(other, label);
    folded.set(label, spellingsOf(label).map(foldLabel));
  }
  const exact = (text: string): L | null => {
    const label = spellings.get(foldLabel(text));
    if (label) return label;
    const bare = text.replace(REMARK, '');
    return (bare === text ? undefined : spellings.get(foldLabel(bare))) ?? null;
  };
  return {
    exact,
    nearest(text, among, least = 0.5) {
      const key = foldLabel(text);
      let best: { label: L; likeness: number } | null = null;
      for (const label of among) {
        for (const other of folded.get(label) ?? spellingsOf(label).map(foldLabel)) {
          const likeness = similarity(key, other);
          if (likeness >= least && likeness > (best?.likeness ?? 0)) best = { label, likeness };
        }
      }
      return best;
    },
  };
}

function spellingsOf({ label, same = [], aka = [] }: Labelled): string[] {
  return [label, ...same, ...aka];
}
