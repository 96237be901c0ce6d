/** All that the roster shows. */
export interface RosterState {
  /** Years of which there are reports on the desk, latest first. */
  years: readonly number[];
  /** The one that is shown; null: there is none. */
  year: number | null;
  /** Units with a report of that year, by name. */
  units: readonly string[];
}

/** All that can be done on it. */
export interface RosterEvents {
  chooseYear: (year: number) => void;
}
