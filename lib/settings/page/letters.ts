import type { LetterTemplateFault } from '../../copies/files/letter-template';
import { dropLetterTemplate, keepLetterTemplate, letterTemplate } from '../letter-template-store';
import type { SettingsPageState } from './state';

/** The form of letters as the page shows it. */
export interface LetterForm {
  /** The template's name; null: the form that letters have of themselves. */
  template: string | null;
  faults: readonly LetterTemplateFault[];
}

export async function letterFormNow(): Promise<LetterForm> {
  return { template: (await letterTemplate())?.name ?? null, faults: [] };
}

/** Takes a template from a file, if it is in order. @throws when the browser cannot read or store it */
export async function chooseTemplate(
  file: File,
  { letters }: SettingsPageState,
): Promise<Partial<SettingsPageState>> {
  const { largestTemplate, readLetterTemplate } = await import('../../copies/files/letter-template');
  if (file.size > largestTemplate) return { letters: { ...letters, faults: [{ kind: 'too large' }] } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readLetterTemplate(bytes);
  if (!read.ok) return { letters: { ...letters, faults: read.faults } };
  await keepLetterTemplate({ name: file.name, bytes });
  return { letters: await letterFormNow(), notice: { kind: 'letter template taken', file: file.name } };
}

/** @throws when the browser cannot store it */
export async function dropTemplate(): Promise<Partial<SettingsPageState>> {
  await dropLetterTemplate();
  return { letters: await letterFormNow(), notice: { kind: 'saved' } };
}

/** The built-in form as a file to be changed. */
export async function sampleFile(): Promise<Blob> {
  const { sampleTemplate } = await import('../../copies/files/sample-template');
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return new Blob([await sampleTemplate()], { type });
}
