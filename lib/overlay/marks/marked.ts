import type { CardText } from '../../card/describe-card';
import type { Finding } from '../../inspection';
import type { PlacedClaim } from '../../messages/judgement';
import type { Address } from '../../page/outline';
import type { Places } from '../../page/places';
import type { Spot } from '../../page/spot';

/** What marks, card and bar are drawn from. */
export interface Marked {
  /** In reading order. */
  findings: readonly Finding[];
  /** How many findings are left out because a person has settled them. */
  settled?: number;
  /** Parts of the page that could not be read, for people. */
  unread: readonly string[];
  /** Which report it is, for a printed list. */
  about?: { title: string; agency: string | null; year: number | null };
  /** There was no report for the year before to compare with. */
  notCompared?: boolean;
  /** There is more in frames of which the page is told nothing. */
  elsewhere?: boolean;
  /** What the card says of each finding, by its id. */
  cards: ReadonlyMap<string, CardText>;
  /** Where each finding hangs, by its id. */
  spots: ReadonlyMap<string, Spot>;
  /** The cell of each figure, by its fact key. */
  cells: ReadonlyMap<string, Address>;
  /** The statements of the prose that stand in this document. */
  claims: readonly PlacedClaim[];
  places: Places;
}
