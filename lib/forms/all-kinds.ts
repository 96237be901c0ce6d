import { annualDisclosure } from './annual-disclosure/kind';
import type { AnnualSectionKey, AnnualTableKey } from './annual-disclosure/sections';
import type { Kind } from './kind';

/** Every kind of report that the road knows, in the order in which a page is tried for them: a line for each folder. */
export const kinds: readonly Kind[] = [annualDisclosure];

/** The kind that a report is of where nothing is said. */
export const firstKind = kinds[0]!;

/** Keys of the sections and tables of all kinds. A further kind adds its own. */
export type AnySectionKey = AnnualSectionKey;
export type AnyTableKey = AnnualTableKey;

/** The kind of a report by its key, as an inspection has it: left out, the first. */
export function kindOf({ kind }: { kind?: string | undefined }): Kind {
  return kinds.find(({ key }) => key === kind) ?? firstKind;
}

/** Whether a value is the name of an edition, of whichever kind. */
export function isEdition(value: unknown): value is string {
  return kinds.some(({ editions }) => editions.some(({ edition }) => edition === value));
}
