import { counted, written } from '../count';
import { writtenDate } from '../dates';
import type { DeskWorkWords } from '../desk-work';

const n = (count: number) => written(count, 'en');
const day = (iso: string) => writtenDate(iso, 'en');
const reports = (count: number) => counted(count, { one: 'report', other: 'reports' }, 'en');
const part = (count: number, said: string) => (count > 0 ? [`${n(count)} ${said}`] : []);

export const work: DeskWorkWords = {
  pick: (name) => `Pick ${name}`,
  pickAll: 'Pick all that are shown',
  picked: (count, hidden) => `${n(count)} picked${hidden > 0 ? `, ${n(hidden)} of them not shown` : ''}`,
  letGo: 'Pick none',
  actsName: 'Acts',
  state: {
    'to check': 'To check',
    checked: 'Checked',
    sent: 'Letter sent',
    corrected: 'Corrected',
    closed: 'Closed',
  },
  stateName: 'State',
  everyState: 'All states',
  overdue: 'Overdue',
  due: (iso) => `due ${day(iso)}`,
  set: (count, isPicked) => `State (${n(count)} ${isPicked ? 'picked' : 'shown'})`,
  setOne: 'Change state',
  suggest: (count) => `${reports(count)} found corrected: set so`,
  panelName: (count) => `State of ${reports(count)}`,
  on: 'Date',
  dueName: 'To be corrected by',
  dueHint: 'optional',
  note: 'Note',
  noteHint: 'Number of the letter, who is in charge; optional',
  save: 'Set',
  leave: 'Cancel',
  again: (count) => `Inspect again what is to be corrected (${n(count)})`,
  againHint: (count, files) =>
    `The pages of ${reports(count)} whose units were written to are fetched again; then it is shown what they have corrected.${files > 0 ? ` ${counted(files, { one: 'other is a file', other: 'others are files' }, 'en')} of this machine: open them again.` : ''}`,
  againName: (moment) => `To be corrected, inspected again ${moment}`,
  historyName: 'What was done',
  step: (state, on, due) => `${day(on)}: ${state}${due === null ? '' : `, to be corrected by ${day(due)}`}`,
  damaged: 'What was done about it is damaged and cannot be read. Set the state again to go on.',
  since: (corrected, unchanged, fresh, open) =>
    `Since the letter: ${
      [
        ...part(corrected, 'corrected'),
        ...part(unchanged, 'as before'),
        ...part(fresh, 'new'),
        ...part(open, 'not judged'),
      ].join(', ') || 'no errors or warnings, then or now'
    }`,
  became: { corrected: 'corrected', unchanged: 'as before', fresh: 'new', open: 'not judged' },
  mayBeCorrected: 'All that the letter was about is corrected: it may be set to Corrected.',
  done: (count, state) => `${reports(count)} set to “${state}”.`,
  taken: (count) => `State of ${reports(count)}`,
};
