import { allFirstSigns, allSigns } from './all-signs';
import type { FormSection } from './form';
import type { FirstSigns } from './kind';

// What is asked of a page before it is known which kind of report it may be. This much comes into pages, and no form.

/**
 * Whether a name is that of a report, by its words.
 * @param folded text that went through `compact`
 */
export function isReportName(folded: string, some: readonly FirstSigns[] = allFirstSigns): boolean {
  return some.some(({ title }) => title.subject.test(folded) && title.annual.test(folded));
}

/** Which of the tables a text may belong to; the first whose words are all there, or null. */
export function tableBySigns(
  text: string,
  some: readonly FirstSigns[] = allFirstSigns,
): FirstSigns['tables'][number]['key'] | null {
  for (const { tables } of some) {
    for (const { key, words } of tables) if (words.every((word) => word.test(text))) return key;
  }
  return null;
}

/**
 * Whether a cell that has a row of a table to itself may be a label of a form: a clause, a group, a row whose
 * figures are blank.
 * @param folded text that went through `compact`
 */
export function isLabelOfForm(folded: string): boolean {
  return folded.length <= 60 && !/[。；]/.test(folded) && allSigns.some(({ label }) => label.test(folded));
}

/**
 * The section that a heading names, by its words alone.
 * @param folded the heading without ordinal, spaces and punctuation (`foldLabel`)
 */
export function sectionByWords(folded: string): FormSection | null {
  if (folded.length < 2 || folded.length > 40) return null;
  for (const { sections } of allSigns) {
    for (const section of sections) if (section.known.some((pattern) => pattern.test(folded))) return section;
  }
  return null;
}
