import { counted, written } from '../count';
import type { DeskLettersWords } from '../desk-letters';

const n = (count: number) => written(count, 'en');
const count = (letters: number) => counted(letters, { one: 'letter', other: 'letters' }, 'en');
const reports = (number: number) => counted(number, { one: 'report', other: 'reports' }, 'en');

function others(nothing: number, unchecked: number): string {
  return [
    nothing > 0 ? `${reports(nothing)} with nothing to correct or verify: no letter` : '',
    unchecked > 0 ? `${reports(unchecked)} not wholly checked: for a person to look at, no letter` : '',
  ]
    .filter(Boolean)
    .map((part) => `; ${part}`)
    .join('');
}

export const letters: DeskLettersWords = {
  open: (number, isPicked) => `Letters (${n(number)} ${isPicked ? 'picked' : 'shown'})`,
  panelName: (number) => `Letters of correction for ${reports(number)}`,
  about: (letters, nothing, unchecked) =>
    `${count(letters)} of correction${others(nothing, unchecked)}. What is settled and notes are left out.`,
  on: 'Date of the letter',
  due: 'To be corrected by',
  leftOpen: 'left open if empty',
  mark: 'Set to “Letter sent” as well',
  write: (number) => `Write Word files (${n(number)})`,
  leave: 'Cancel',
  settings: 'Agency, contact and template stand in the settings',
  done: (file, letters, nothing, unchecked) =>
    `Wrote ${count(letters)}: ${file}${others(nothing, unchecked)}.`,
  none: (nothing, unchecked) => `Nothing written: no report needs a letter${others(nothing, unchecked)}.`,
};
