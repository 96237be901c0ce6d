import { signs as annualDisclosure } from './annual-disclosure/signs';
import type { Signs } from './kind';

/** The signs of every kind of report, a line for each folder. */
export const allSigns: readonly Signs[] = [annualDisclosure];
