/** A stretch of a wording; `differs` where the other wording does not have it. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/** Longer wordings are sentences, and are shown as they are. */
const LONGEST = 120;
/** Marks, brackets and spaces are no difference in wording. */
const NO_WORDING = /^[\s()（）[\]【】〔〕《》“”‘’"'、，,.．。:：;；·-]+$/;

/**
 * Two wordings of the same label, each divided into what both have and what only it has, by a longest common
 * subsequence of their characters.
 * @returns null when there is nothing to compare: equal, too long, or with nothing in common
 */
export function compareWordings(page: string, form: string): { page: Stretch[]; form: Stretch[] } | null {
  const [a, b] = [[...page], [...form]];
  if (page === form || a.length > LONGEST || b.length > LONGEST) return null;
  const common = commonLengths(a, b);
  if (common[0]![0]! < 2) return null;
  const shared: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared[0].add(i++);
      shared[1].add(j++);
    } else if (common[i + 1]![j]! >= common[i]![j + 1]!) i++;
    else j++;
  }
  return { page: stretches(a, shared[0]), form: stretches(b, shared[1]) };
}

/** `lengths[i][j]`: how much the ends from `i` and `j` on have in common. */
function commonLengths(a: string[], b: string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function stretches(characters: string[], shared: Set<number>): Stretch[] {
  const found: Stretch[] = [];
  characters.forEach((character, index) => {
    const differs = !shared.has(index) && !NO_WORDING.test(character);
    const last = found.at(-1);
    if (last && last.differs === differs) last.text += character;
    else found.push({ text: character, differs });
  });
  return found;
}
