/** What the desk says of the circular. */
export interface DeskCircularWords {
  open(count: number, isPicked: boolean): string;
  panelName(count: number): string;
  about: string;
  named: string;
  due: string;
  leftOpen: string;
  docx: string;
  md: string;
  leave: string;
  done(file: string, reports: number): string;
}
