/** What the desk says of the workbook of a county. */
export interface DeskCountyWords {
  open(count: number, isPicked: boolean): string;
  panelName(count: number): string;
  allColumns: string;
  xlsx: string;
  csv: string;
  leave: string;
  done(file: string, reports: number): string;
}
