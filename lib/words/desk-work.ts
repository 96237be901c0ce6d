/** What the desk says of picking reports and of how far people have come with them. */
export interface DeskWorkWords {
  pick(name: string): string;
  pickAll: string;
  picked(count: number, hidden: number): string;
  letGo: string;
  /** What the buttons of the bar act upon. */
  actsName: string;
  state: Record<'to check' | 'checked' | 'sent' | 'corrected' | 'closed', string>;
  stateName: string;
  everyState: string;
  overdue: string;
  /** What stands in a row beside the state. */
  due(day: string): string;
  set(count: number, isPicked: boolean): string;
  /** Of one report alone. */
  setOne: string;
  /** Opens the form for all that somebody has looked at again and found corrected. */
  suggest(count: number): string;
  panelName(count: number): string;
  on: string;
  dueName: string;
  dueHint: string;
  note: string;
  noteHint: string;
  save: string;
  leave: string;
  again(count: number): string;
  againHint(count: number, files: number): string;
  againName(moment: string): string;
  historyName: string;
  /** A step of a report's history. */
  step(state: string, on: string, due: string | null): string;
  damaged: string;
  /** What became of what a unit was written to about. */
  since(corrected: number, unchanged: number, fresh: number, open: number): string;
  /** What became of a finding since its unit was written to. */
  became: Record<'corrected' | 'unchanged' | 'fresh' | 'open', string>;
  mayBeCorrected: string;
  done(count: number, state: string): string;
  taken(count: number): string;
}
