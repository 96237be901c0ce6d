/** What is said of figures that are unusual beside last year's. */
export interface JumpWords {
  jumpsName: string;
  /** That none of it is an error. */
  jumpsHint: string;
  /** A figure with both years; `unit`: the unit may be another one. */
  figureJump(cell: string, before: string, now: string, unit: boolean): string;
  /** A table of which nearly all figures are last year's. */
  sameTable(table: string, same: number, of: number, cells: string): string;
}
