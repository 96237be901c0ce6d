import { leastCompared } from '../../text/copied';
import { hostOf } from '../../text/same-site';
import { type MaskedText, maskText } from './mask-text';
import { stretchNumbers } from './stretches';

/** One section of a unit's report. */
export interface UnitText {
  /** Of the report. */
  id: string;
  /** Whose it is: two reports of one unit are not held against each other. */
  unit: string;
  agency: string | null;
  url: string;
  text: string;
}

/** The same, ready to be compared. */
export interface ComparedText extends UnitText {
  masked: MaskedText;
  /** By where each begins. */
  stretches: Int32Array;
  /** Where the report stands: the units of a county have one site. */
  site: string;
}

/** @returns null for a text that is too short to be compared */
export function comparedText(own: UnitText): ComparedText | null {
  const masked = maskText(own.text, own.agency);
  if (masked.chars.length < leastCompared) return null;
  return { ...own, masked, stretches: stretchNumbers(masked.chars), site: hostOf(own.url) ?? own.url };
}
