import { firstSigns as firstOfAnnual, signs as ofAnnual } from './annual-disclosure/signs';
import type { FirstSigns, Signs } from './kind';

/** The signs of every kind of report, a line for each folder: those for the detector, and all of them. */
export const allFirstSigns: readonly FirstSigns[] = [firstOfAnnual];
export const allSigns: readonly Signs[] = [ofAnnual];
