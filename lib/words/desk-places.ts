import { deskPlaces as english } from './en/desk-places';
import type { Language, Words } from './language';
import { deskPlaces as chinese } from './zh-CN/desk-places';

/** The pages of the desk, by name; they stand in the order of this list. */
export const deskPlaces = ['desk', 'roster', 'years', 'rollup', 'alike'] as const;
export type DeskPlace = (typeof deskPlaces)[number];

/** What the way between the pages of the desk says. */
export interface DeskPlacesWords {
  /** What the whole of it is, for those who cannot see it. */
  name: string;
  place: Record<DeskPlace, string>;
}

const table: Words<DeskPlacesWords> = { 'zh-CN': chinese, en: english };

/** The words of the way between the pages of the desk in `language`. */
export function deskPlacesWords(language: Language): DeskPlacesWords {
  return table[language];
}
