import { readTemplateFile } from '../../copies/written/ledger-template-file';
import { idOf } from '../../settled/settled-entry';
import { readSettledFile } from '../../settled/settled-file';
import { lastingEntries, restoreSettled } from '../../settled/settled-store';
import { readSettingsFile } from '../settings-file';
import type { SettingsInForce } from '../settings-store';
import { previewImport } from './import';
import type { DecisionsPreview, SettingsPageState } from './state';

// Files that a person chooses. Each throws when the browser cannot read it, as when it has gone in the meantime.

/** Larger than any file that we write: settings, and the decisions of many years. */
const largestSettings = 1_000_000;
const largestDecisions = 20_000_000;

/** What a file of settings would change; nothing is changed yet. */
export async function readChosenSettings(
  file: File,
  inForce: SettingsInForce,
): Promise<Partial<SettingsPageState>> {
  if (file.size > largestSettings)
    return { preview: null, notice: { kind: 'settings not read', reason: 'too large' } };
  const read = readSettingsFile(await file.text());
  if (!read.ok) return { preview: null, notice: { kind: 'settings not read', reason: read.reason } };
  return { preview: previewImport(file.name, read, inForce) };
}

/** The template in a file, or what is wrong with it. */
export async function readChosenTemplate(file: File): Promise<ReturnType<typeof readTemplateFile>> {
  return readTemplateFile(await file.text());
}

/**
 * What decisions a file holds; none is remembered yet. Where there is one about the same finding and figures, that one
 * stays.
 */
export async function readChosenDecisions(file: File): Promise<Partial<SettingsPageState>> {
  const decided = null;
  if (file.size > largestDecisions)
    return { decided, notice: { kind: 'decisions not read', reason: 'too large' } };
  const read = readSettledFile(await file.text());
  if (!read.ok) return { decided, notice: { kind: 'decisions not read', reason: read.reason } };
  const here = await lastingEntries();
  const fresh = read.entries.filter((entry) => !here.has(idOf(entry)));
  const known = read.entries.length - fresh.length;
  return { decided: { file: file.name, fresh, known, unreadable: read.unreadable } };
}

/** Remembers the decisions that were shown. @throws when the browser cannot store them */
export async function takeDecisions({
  fresh,
  known,
  unreadable,
}: DecisionsPreview): Promise<Partial<SettingsPageState>> {
  await restoreSettled(fresh);
  return { decided: null, notice: { kind: 'decisions read', added: fresh.length, known, unreadable } };
}
