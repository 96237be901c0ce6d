import type { ComparedSection } from './gather-texts';
import type { MarkedPiece } from './marked-text';

/** One of the two texts of a pair. */
export interface PairSide {
  name: string;
  url: string;
  /** How much of it stands in the other, in percent. */
  share: number;
  /** The other unit's name, which still stands in it. */
  names: string | null;
}

/** A pair as the list shows it. */
export interface PairLine {
  id: string;
  sides: [one: PairSide, other: PairSide];
  /** The larger share, in percent. */
  share: number;
}

/** What came of one section. */
export interface SectionPairs {
  section: ComparedSection;
  pairs: readonly PairLine[];
  /** How many texts were compared, how many were too short, how many reports have none. */
  compared: number;
  short: number;
  none: number;
  /** Texts beyond what can be compared at once, and pairs that were not looked at closely. */
  over: number;
  left: number;
  /** What so many units have is nobody's copy. */
  commonFrom: number;
}

/** A pair that is unfolded: both texts in pieces. */
export interface OpenPair {
  id: string;
  texts: [one: MarkedPiece[], other: MarkedPiece[]];
}

/** All that the page of copied texts shows. */
export interface AlikeState {
  /** Latest first, with how many reports there are. */
  years: readonly { year: number; reports: number }[];
  year: number | null;
  /** Under way: reports read of how many. */
  working: { done: number; all: number } | null;
  sections: readonly SectionPairs[];
  /** In percent. */
  least: number;
  open: OpenPair | null;
  /** The desk has changed since. */
  changed: boolean;
  notice:
    | { kind: 'copied'; rows: number }
    | { kind: 'copy refused' }
    | { kind: 'failed'; reason: string }
    | null;
}

/** All that can be done on it. */
export interface AlikeEvents {
  chooseYear: (year: number) => void;
  chooseLeast: (least: number) => void;
  /** Unfolds a pair, or folds it. */
  unfold: (section: ComparedSection, id: string) => void;
  compareAgain: () => void;
  copy: () => void;
  print: () => void;
}

/** What may be chosen as the least share, in percent. */
export const leastShares = [70, 50] as const;

/** The pairs of a section that are wanted. */
export function wantedPairs({ pairs }: SectionPairs, least: number): readonly PairLine[] {
  return pairs.filter(({ share }) => share >= least);
}
