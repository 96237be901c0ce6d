import type { SelectionWords } from '../words/selection';
import type { StatedTotal } from './total';

/** What the strip says of what is selected. */
export interface SelectedFigures {
  rows: number;
  columns: number;
  numbers: number;
  sum: string | null;
  total: StatedTotal | null;
  /** The text of the cell, when it is one cell. */
  text: string | null;
}

/** What became of a copy. */
export interface StripNotice {
  failed: boolean;
  text: string;
}

/** What the slim strip at the edge of the page shows, and what can be done on it. */
export interface StripProps {
  words: SelectionWords;
  /** `choose`: a table is to be clicked; `cells`: some are selected; null: there is only something to say. */
  state: { kind: 'choose'; text: string } | { kind: 'cells'; figures: SelectedFigures } | null;
  notice: StripNotice | null;
  onSpan: (span: 'rows' | 'columns' | 'all') => void;
  onCopy: () => void;
  onClose: () => void;
}
