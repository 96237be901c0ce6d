import type { WelcomeWords } from '../welcome';

export const welcome: WelcomeWords = {
  title: 'Gouji is installed',
  lead: 'Open an annual report on government information disclosure, and the page shows where sums do not add up, rows are missing, or text and tables disagree.',
  does: {
    title: 'When a report opens',
    points: [
      'Reports on *.gov.cn are checked as they open; the toolbar button shows how many errors and warnings there are.',
      'Cells and passages concerned carry a mark; its card shows the equation, the page’s own figures and the basis. The page is not changed.',
      'The toolbar button shows the six sections, the three tables and all findings, to be copied as tables, ledger rows or a letter.',
      'On a list of reports all of them can be checked in one go; PDF, Word and OFD reports are checked by Open file.',
    ],
  },
  button: {
    title: 'Where the button is',
    chromium: [
      'Press the puzzle piece (Extensions) in the toolbar.',
      'Press the pin in the line of Gouji: the button stays.',
    ],
    firefox: [
      'Press the puzzle piece (Extensions) in the toolbar.',
      'Press the gear in the line of Gouji and choose Pin to Toolbar.',
    ],
  },
  sample: {
    title: 'Try it first',
    text: 'The invented report of a township with a few mistakes in it: marks, cards, popup and copies work on it. It is not kept on the desk.',
    open: 'Open the sample report',
  },
  desk: {
    title: 'The desk',
    text: 'Every report that was checked stays on the desk, on this machine: units by years, years side by side, whole lists gathered and exported.',
    open: 'Open the desk',
  },
  keys: 'Keys',
  permissions: {
    title: 'Permissions',
    points: [
      'The installation lets it read pages of *.gov.cn and nothing else; the browser asks for any other site when you add it.',
      'There is no server: no page, file or finding leaves this machine. Nothing is recorded of private windows.',
    ],
    ask: 'Allow pages of government portals',
  },
  again: 'This page opens once, after the installation. Later it is under First steps in the settings.',
  aside: {
    text: 'A sample report: unit and figures are invented, and a few are wrong. Press a mark on the page, then the Gouji button in the toolbar.',
    back: 'First steps',
  },
};
