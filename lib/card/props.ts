import type { Severity } from '../inspection';
import type { CardWords } from '../words/card';
import type { CardText } from './describe-card';

/** What the card on the page is given, and what it tells. */
export interface CardProps {
  /** The finding's. */
  id: string;
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
  onTerm: (fact: string) => void;
  onHere: (step: 1 | -1) => void;
  onStep: (step: 1 | -1) => void;
  onClose: () => void;
}

/** One line of the list of findings. */
export interface BarItem {
  id: string;
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
  /** Id of the finding that was opened last. */
  current: string | null;
  listOpen: boolean;
  onStep: (step: 1 | -1) => void;
  onList: () => void;
  onPick: (id: string) => void;
  onOff: () => void;
}
