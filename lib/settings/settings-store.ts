import { type Browser, browser } from 'wxt/browser';
import { inLock } from '../store/in-lock';
import { defaultSettings, readFields, type SettingFault, type SettingKey, type Settings } from './settings';

const key = 'settings';

/** The settings in force, and where they come from. */
export interface SettingsInForce {
  settings: Settings;
  /** What the person has chosen, whether or not the office has decided otherwise. */
  own: Partial<Settings>;
  /** What the office has decided for its people; they cannot change it. */
  office: Partial<Settings>;
  /** Fields of the person's or the office's settings that could not be read and have the value beneath. */
  faults: (SettingFault & { whose: 'own' | 'office' })[];
}

/**
 * The settings in force: what the office decides, else what the person has chosen, else the default. Of rules and
 * sites the office decides only on those that it lists.
 */
export async function settingsInForce(): Promise<SettingsInForce> {
  const [own, office] = await Promise.all([ownFields(), officeFields()]);
  const faults = [
    ...own.faults.map((fault) => ({ ...fault, whose: 'own' as const })),
    ...office.faults.map((fault) => ({ ...fault, whose: 'office' as const })),
  ];
  return withOwn({ settings: defaultSettings, own: {}, office: office.fields, faults }, own.fields);
}

/** The settings that are in force once some of the person's own are changed. */
export function withOwn(
  { own: before, office, faults }: SettingsInForce,
  news: Partial<Settings>,
): SettingsInForce {
  const own = { ...before, ...news };
  const settings = { ...defaultSettings, ...own, ...office };
  settings.rules = { ...own.rules, ...office.rules };
  settings.sites = [...new Set([...(office.sites ?? []), ...(own.sites ?? [])])];
  return { settings, own, office, faults };
}

/** Some of the person's own settings, or how they are made of those that are stored by then. */
export type SettingsChange = Partial<Settings> | ((own: Partial<Settings>) => Partial<Settings>);

/** Changes some of the person's own settings; what the office has decided stays in force. */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await inLock(key, async () => {
    const { fields } = await ownFields();
    const news = typeof change === 'function' ? change(fields) : change;
    await browser.storage.local.set({ [key]: { ...fields, ...readFields(news).fields } });
  });
}

/** Puts some of the person's own settings back as they were before, in one change. */
export async function putBackSettings(
  before: Partial<Settings>,
  fields: readonly SettingKey[],
): Promise<void> {
  await inLock(key, async () => {
    const own = { ...(await ownFields()).fields };
    for (const field of fields) delete own[field];
    const back = Object.entries(before).filter(([field]) => fields.includes(field as SettingKey));
    await browser.storage.local.set({ [key]: { ...own, ...readFields(Object.fromEntries(back)).fields } });
  });
}

/** Goes back to the defaults. */
export async function resetSettings(): Promise<void> {
  await inLock(key, () => browser.storage.local.remove(key));
}

/** Calls `onChange` when settings change, the person's or the office's, until the signal says stop. */
export function watchSettings(onChange: () => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area === 'managed' || (area === 'local' && Object.hasOwn(changes, key))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

async function ownFields() {
  return readFields((await browser.storage.local.get(key))[key]);
}

async function officeFields() {
  // Firefox rejects where there is no policy for the extension, Chromium answers with nothing.
  const office = await browser.storage.managed?.get(null).catch(() => ({}));
  return readFields(office);
}
