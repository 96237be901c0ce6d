import { download } from '../../browser/download';
import { collectionName } from '../../copies/files/file-name';
import { letterTemplate } from '../../settings/letter-template-store';
import { settingsInForce } from '../../settings/settings-store';
import type { Language } from '../../words/language';
import { writeStep } from '../stored-work';
import { today } from '../today';
import type { Handing } from './handing';
import type { DeskRow } from './row';

/** What a person says of letters before they are written. */
export interface SaidOfLetters {
  /** The day of the letters, and by when they ask for it, as ISO dates; null: left to fill in. */
  on: string | null;
  due: string | null;
  /** Whether the reports are said to be written about. */
  mark: boolean;
}

export interface LetterEvents {
  /** Writes a letter of correction for each of the reports that need one. */
  writeLetters: (ids: readonly string[], said: SaidOfLetters) => Promise<void>;
}

export function letterEvents(
  { attempt, inspectionsOf, document }: Handing,
  language: Language,
): LetterEvents {
  return {
    writeLetters: (ids, { on, due, mark }) =>
      attempt(async () => {
        const reports = await inspectionsOf(ids);
        const [{ lettersOf }, { zipOf }] = await Promise.all([
          import('../../copies/files/letters'),
          import('../../copies/files/several-files'),
        ]);
        const { settings } = await settingsInForce();
        const { files, of, nothing, unchecked } = await lettersOf(
          reports.map(({ inspection }) => inspection),
          { ...settings.sender, on, due },
          await letterTemplate(),
        );
        const [first, ...others] = files;
        if (!first) return { notice: { kind: 'no letters', nothing, unchecked } };
        const file =
          others.length === 0
            ? { name: first.name, bytes: first.bytes as Uint8Array<ArrayBuffer>, type: word }
            : {
                name: collectionName('letter', today(), 'zip', language),
                bytes: await zipOf(files),
                type: zip,
              };
        download(document, { name: file.name, content: new Blob([file.bytes], { type: file.type }) });
        if (mark)
          await writeStep(
            of.map((at) => reports[at]!.id),
            { state: 'sent', on: on ?? today(), due, note: '', at: new Date().toISOString() },
          );
        return {
          panel: null,
          notice: { kind: 'letters', file: file.name, letters: files.length, nothing, unchecked },
        };
      }),
  };
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const zip = 'application/zip';

/** How many of the reports need a letter, as far as a list of them tells. */
export function lettersAmong(rows: readonly DeskRow[]): {
  letters: number;
  nothing: number;
  unchecked: number;
} {
  const among = { letters: 0, nothing: 0, unchecked: 0 };
  for (const { counts, checked } of rows) {
    if (counts.error + counts.warning > 0) among.letters++;
    else if (checked === 'whole') among.nothing++;
    else among.unchecked++;
  }
  return among;
}
