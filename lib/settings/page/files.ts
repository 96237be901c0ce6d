import { readTemplateFile } from '../../copies/ledger-template-file';
import { idOf } from '../../settled/settled-entry';
import { readSettledFile } from '../../settled/settled-file';
import { lastingEntries, restoreSettled } from '../../settled/settled-store';
import { readSettingsFile } from '../settings-file';
import type { SettingsInForce } from '../settings-store';
import { previewImport } from './import';
import type { SettingsPageState } from './state';

// Files that a person chooses. Each throws when the browser cannot read it, as when it has gone in the meantime.

/** What a file of settings would change; nothing is changed yet. */
export async function readChosenSettings(
  file: File,
  inForce: SettingsInForce,
): Promise<Partial<SettingsPageState>> {
  const read = readSettingsFile(await file.text());
  if (!read.ok) return { preview: null, notice: { kind: 'settings not read', reason: read.reason } };
  return { preview: previewImport(file.name, read, inForce) };
}

/** The template in a file, or what is wrong with it. */
export async function readChosenTemplate(file: File): Promise<ReturnType<typeof readTemplateFile>> {
  return readTemplateFile(await file.text());
}

/** Remembers the decisions in a file. Where there is one about the same finding and figures, that one stays. */
export async function readChosenDecisions(file: File): Promise<Partial<SettingsPageState>> {
  const read = readSettledFile(await file.text());
  if (!read.ok) return { notice: { kind: 'decisions not read', reason: read.reason } };
  const here = await lastingEntries();
  const fresh = read.entries.filter((entry) => !here.has(idOf(entry)));
  await restoreSettled(fresh);
  return {
    notice: {
      kind: 'decisions read',
      added: fresh.length,
      known: read.entries.length - fresh.length,
      unreadable: read.unreadable,
    },
  };
}
