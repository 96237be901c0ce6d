import { faultInWords } from '../../documents/in-words';
import { readInWorker } from '../../reader/read-in-worker';
import { reasonOf } from '../../reason-of';
import type { Settings } from '../../settings/settings';
import { deskWords } from '../../words/desk';
import { deskFilesWords } from '../../words/desk-files';
import type { Language } from '../../words/language';
import type { Comparing } from '../compare-on-desk';
import { DeskFault } from '../desk-fault';
import { keepReport } from '../keep-report';
import type { TakenFile } from '../screen/arrivals';
import { mayListAddresses, NoAddresses, readAddresses } from './read-addresses';

export interface TakeFileOptions {
  language: Language;
  /** Which rules are in force, as the settings have it; and the same to compare years by. */
  rules: Settings['rules'];
  comparing: Comparing;
  /** The version of the extension. */
  by: string;
}

/** Larger files are not brought into memory to be told that they are no report. */
const mostMegabytes = 50;

/**
 * Takes a file that was handed to the desk: of a list its addresses; a report is inspected as in the page that shows
 * files, and kept.
 * @throws {DeskFault} where it cannot be kept
 */
export async function takeFile(file: File, options: TakeFileOptions): Promise<TakenFile> {
  const { language } = options;
  if (mayListAddresses(file.name)) return takeAddresses(file, language);
  if (file.size > mostMegabytes * 1024 * 1024)
    return { kind: 'failed', reason: faultInWords({ kind: 'tooLarge', megabytes: mostMegabytes }, language) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const url = `file:///${encodeURIComponent(file.name)}`;
  const outcome = await readInWorker(
    { name: file.name, url, bytes },
    { language, rules: options.rules },
    () => {},
    new AbortController().signal,
  );
  if (outcome.kind === 'fault') return { kind: 'failed', reason: faultInWords(outcome.fault, language) };
  if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason };
  const { inspection } = outcome;
  if (!inspection.isReport) return { kind: 'no report', reason: inspection.reason };
  const { agency, year } = inspection.report;
  const { by, comparing } = options;
  const { as } = await keepReport(inspection, { by, comparing, visit: null });
  return { kind: 'kept', as, agency, year };
}

/** In words, why a file that could be read was not taken. */
export function whatFailed(error: unknown, language: Language): string {
  if (!(error instanceof DeskFault)) return reasonOf(error, language);
  return deskWords(language).notice.failed[error.kind](error.detail);
}

async function takeAddresses(file: File, language: Language): Promise<TakenFile> {
  try {
    return { kind: 'addresses', pasted: await readAddresses(file) };
  } catch (error) {
    if (!(error instanceof NoAddresses)) return { kind: 'failed', reason: reasonOf(error) };
    return { kind: 'failed', reason: deskFilesWords(language).unread[error.kind] };
  }
}
