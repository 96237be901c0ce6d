import { welcome as english } from './en/welcome';
import type { Language, Words } from './language';
import { welcome as chinese } from './zh-CN/welcome';

/** What the page says that comes once, after the installation, and what stands over the sample report. */
export interface WelcomeWords {
  title: string;
  lead: string;
  /** What happens on a page that is a report, a sentence each. */
  does: { title: string; points: readonly string[] };
  /** Where the toolbar button is, and how it stays there. */
  button: { title: string; chromium: readonly string[]; firefox: readonly string[] };
  sample: { title: string; text: string; open: string };
  desk: { title: string; text: string; open: string };
  keys: string;
  permissions: { title: string; points: readonly string[]; ask: string };
  /** Where this page is found again. */
  again: string;
  /** Over the sample report: that it is invented, and what to try. */
  aside: { text: string; back: string };
}

const table: Words<WelcomeWords> = { 'zh-CN': chinese, en: english };

/** The words of the welcome page in `language`. */
export function welcomeWords(language: Language): WelcomeWords {
  return table[language];
}
