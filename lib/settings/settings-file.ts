import { z } from 'zod';
import { readFields, type SettingFault, type Settings, settingsSchema } from './settings';

const fileSchema = z.object({ gouji: z.literal('settings'), version: z.literal(1), settings: z.unknown() });

/** What a file of settings holds: the fields that are in order, and those that are not. */
export type ReadSettings =
  | { ok: true; fields: Partial<Settings>; faults: SettingFault[]; unknown: string[] }
  /** No file of settings at all, or one of a later version. */
  | { ok: false; reason: 'no json' | 'no settings' | 'later version' };

/** Settings as a file that can be handed on. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ gouji: 'settings', version: 1, settings: settingsSchema.parse(settings) }, null, 2)}\n`;
}

/** Reads a file of settings. Nothing is taken over here: the caller decides what to do about the faults. */
export function readSettingsFile(text: string): ReadSettings {
  let value: unknown;
  try {
    // Editors on Windows put a byte-order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason: 'no json' };
  }
  const read = fileSchema.safeParse(value);
  if (!read.success) {
    const later = z
      .object({ gouji: z.literal('settings'), version: z.number().min(2) })
      .safeParse(value).success;
    return { ok: false, reason: later ? 'later version' : 'no settings' };
  }
  const { settings } = read.data;
  if (typeof settings !== 'object' || settings === null) return { ok: false, reason: 'no settings' };
  const unknown = Object.keys(settings).filter((key) => !Object.hasOwn(settingsSchema.shape, key));
  return { ok: true, ...readFields(settings), unknown };
}
