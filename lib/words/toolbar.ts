import type { Severity } from '../inspection';
import { toolbar as english } from './en/toolbar';
import type { Language, Words } from './language';
import { toolbar as chinese } from './zh-CN/toolbar';

/** What the extension's button in the browser says. */
export interface ToolbarWords {
  /** Its tooltip over a report. `whole`: all of the report could be read; `settled`: findings that are not counted. */
  title(counts: Record<Severity, number>, whole: boolean, settled: number): string;
}

const table: Words<ToolbarWords> = { 'zh-CN': chinese, en: english };

/** The toolbar's words in `language`. */
export function toolbarWords(language: Language): ToolbarWords {
  return table[language];
}
