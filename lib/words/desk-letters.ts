/** What the desk says of letters to units. */
export interface DeskLettersWords {
  open(count: number, isPicked: boolean): string;
  panelName(count: number): string;
  /** How many will be written, and how many reports need none. */
  about(letters: number, nothing: number, unchecked: number): string;
  on: string;
  due: string;
  leftOpen: string;
  mark: string;
  write(count: number): string;
  leave: string;
  settings: string;
  done(file: string, letters: number, nothing: number, unchecked: number): string;
  none(nothing: number, unchecked: number): string;
}
