import type { SettledReason, Severity } from '../inspection';
import type { CardWords } from '../words/card';
import type { CardText } from './describe-card';

/** Why a finding is settled, as far as it can be said in a page: what is typed there, the page could read. */
export type SettlingReason = Exclude<SettledReason, 'other'>;
export const settlingReasons: readonly SettlingReason[] = ['checked', 'accepted', 'mistaken'];

/** What the card on the page is given, and what it tells. */
export interface CardProps {
  /** The finding's. */
  id: string;
  /** The finding's own sentence: what is settled of it since is no longer promised in it. */
  message: string;
  text: CardText;
  words: CardWords;
  /** Said above everything else: the place cannot be seen. */
  notice: string;
  /** Which finding of all, counted from 1. */
  index: number;
  total: number;
  /** Which finding of those that meet at this place, counted from 1. */
  here: number;
  totalHere: number;
  /** The terms of the equation are listed. */
  termsOpen: boolean;
  /** The reasons for settling are laid out. */
  settling: boolean;
  copied: 'not yet' | 'yes' | 'failed';
  onTerms: () => void;
  onTerm: (fact: string) => void;
  onHere: (step: 1 | -1) => void;
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
  /** Lays the reasons out, or folds them; null where nothing can be settled. */
  onSettling: (() => void) | null;
  onSettle: (reason: SettlingReason) => void;
  /** Copies the finding's table; null where it has none. */
  onCopy: (() => void) | null;
}

/** One line of the list of findings. */
export interface BarItem {
  id: string;
  /** Only of a finding in another frame of the tab: which one. */
  frame?: number;
  severity: Severity;
  /** Row and column of the cell that the finding is about; empty for prose. */
  place: string;
  message: string;
}

/** What the slim bar on the page is given, and what it tells. */
export interface BarProps {
  words: CardWords;
  counts: Record<Severity, number>;
  items: BarItem[];
  /** Parts of the page that could not be read, for people: nothing is called in order while there are any. */
  unread: string[];
  /** There was no report for the year before to compare with. */
  notCompared: boolean;
  /** How many findings a person has settled: they are not among the items. */
  settled: number;
  /** There is more in frames of which the page is told nothing: popup and side panel show it. */
  elsewhere: boolean;
  /** Id of the finding that was opened last. */
  current: string | null;
  listOpen: boolean;
  onStep: (step: 1 | -1) => void;
  onList: () => void;
  onPick: (item: BarItem) => void;
  onOff: () => void;
}
