/**
 * The house, from the ground up: who may import whom. A room imports what its row names and nothing else, and a row
 * names rooms that lie beneath it. tests/house.test.ts holds the code to it.
 */
export interface Room {
  /**
   * A folder with the files in it, or a single file. `lib/rules/*`: every folder in it, none of which knows the others.
   * What is in a folder further in belongs to the nearest row above it in the tree.
   */
  room: string;
  /** Rooms, and single files (without `.ts`) of rooms, that it imports. */
  may: readonly string[] | 'all beneath';
  /** Packages that it imports. */
  packages?: readonly string[];
  /** Arrows that run up all the same, with the reason. CONTRIBUTING.md says it too. */
  up?: Readonly<Record<string, string>>;
  /** What is here, and where that belongs which does not fit. */
  says: string;
}

export const floors: readonly Room[] = [
  {
    room: 'lib/forms',
    may: [],
    says: 'What forms have, as data that imports nothing: code that reads it belongs in lib/report or in a rule.',
  },
  {
    room: 'lib/inspection',
    may: ['lib/forms'],
    packages: ['zod'],
    says: 'What an inspection is, as one schema with the names that forms have: what makes one is further up the road.',
  },
  {
    room: 'lib/no-eval',
    may: [],
    packages: ['zod'],
    says: 'Keeps the schema library from making code of text. It stands first in an entrypoint and imports nothing.',
  },
  {
    room: 'lib/words',
    may: ['lib/inspection'],
    up: {
      'lib/words/*':
        'a surface offers its words in all languages beside the interface that each of them keeps',
    },
    says: 'What the screen says, in every language: what decides which of it is said belongs in lib/card, lib/tab or lib/popup, drawing in components/, the sentence of a finding in its rule.',
  },
  {
    room: 'lib/words/*',
    may: ['lib/words'],
    says: 'The words of one language know the messages of lib/words and nothing else: a type that they need stands in the interface one folder up.',
  },
  {
    room: 'lib/browser',
    may: ['lib/words/language'],
    packages: ['wxt/browser'],
    says: 'What the browser gives every surface of ours: clipboard, downloads, its language. What knows of reports belongs with the surface that uses it.',
  },
  {
    room: 'lib/text',
    may: [],
    says: 'Characters and figures only: whatever knows of forms, pages or reports belongs behind it, in lib/forms, lib/page or lib/report.',
  },
  {
    room: 'lib/labels',
    may: ['lib/forms', 'lib/words/language', 'lib/inspection'],
    says: 'Names of the form’s tables, rows, columns and sections, and equations written out, for whoever speaks of them: a sentence belongs in its rule or in lib/findings.',
  },
  {
    room: 'lib/page',
    may: ['lib/text', 'lib/forms', 'lib/inspection'],
    says: 'Turns a Document into an Outline and judges nothing: what makes sense of tables and sections belongs in lib/report, judgement in lib/rules.',
  },
  {
    room: 'lib/reason-of',
    may: ['lib/page/budget', 'lib/words/language', 'lib/words/too-much'],
    says: 'Says what went wrong, in the words of what was thrown.',
  },
  {
    room: 'lib/grid',
    may: ['lib/page/outline'],
    says: 'Lays out plain rows by the HTML standard’s algorithm: what a row means belongs in lib/report, what an element looks like in lib/page.',
  },
  {
    room: 'lib/report',
    may: ['lib/text', 'lib/forms', 'lib/grid', 'lib/page/outline', 'lib/page/spot', 'lib/inspection'],
    says: 'Makes facts of an Outline: what meets the DOM belongs in lib/page, and whether a fact is right in lib/rules.',
  },
  {
    room: 'lib/claims',
    may: ['lib/text', 'lib/forms'],
    says: 'Reads sentences, and knows of the form what they may mean: comparing a claim with a table belongs in lib/rules/tie-out.',
  },
  {
    room: 'lib/claims/steps',
    may: ['lib/claims'],
    says: 'What reaches beyond a clause, step by step, over the reading of lib/claims: what forms need from each other belongs with them.',
  },
  {
    room: 'lib/claims/forms',
    may: ['lib/claims', 'lib/claims/steps'],
    says: 'Forms know the reading and its steps and nothing beside them: what they share with steps belongs in lib/claims.',
  },
  {
    room: 'lib/claims/index',
    may: ['lib/claims', 'lib/claims/steps', 'lib/claims/forms'],
    says: 'The one door of lib/claims, from a paragraph to its claims: what reads belongs behind it.',
  },
  {
    room: 'lib/rules',
    may: [
      ...['lib/text', 'lib/forms', 'lib/labels', 'lib/report', 'lib/claims/index'],
      ...['lib/page/outline', 'lib/page/spot', 'lib/words/language', 'lib/inspection'],
    ],
    says: 'Rules judge plain facts: what a rule must see of the page belongs in the Report (lib/report), read there by lib/page.',
  },
  {
    room: 'lib/rules/*',
    may: [
      ...['lib/rules', 'lib/text', 'lib/forms', 'lib/labels', 'lib/report', 'lib/claims/index'],
      ...['lib/page/outline', 'lib/page/spot', 'lib/words/language', 'lib/words/dates'],
      ...['lib/words/count', 'lib/inspection'],
    ],
    says: 'Rules judge plain facts: what a rule must see of the page belongs in the Report (lib/report), read there by lib/page; what two groups of rules share belongs in lib/rules.',
  },
  {
    room: 'lib/rules/index',
    may: ['lib/rules', 'lib/rules/*'],
    says: 'The list of all rules, and nothing else.',
  },
  {
    room: 'lib/rules/rule-name',
    may: ['lib/rules/index', 'lib/words/language'],
    says: 'What a rule is called, by its id.',
  },
  {
    room: 'lib/findings',
    may: [
      ...['lib/forms', 'lib/labels', 'lib/report', 'lib/rules', 'lib/words'],
      ...['lib/page/spot', 'lib/inspection'],
    ],
    says: 'Orders, groups and words what rules found: where it hangs on the page is lib/overlay’s business, and reading the page lib/page’s.',
  },
  {
    room: 'lib/inspect',
    may: [
      'lib/forms/all-kinds',
      'lib/page',
      'lib/report',
      'lib/rules',
      'lib/rules/index',
      'lib/findings',
      'lib/words/language',
      'lib/inspection',
    ],
    says: 'The whole road on one screen: what does a part of the way belongs in the room of that part.',
  },
  {
    room: 'lib/inspect-framed',
    may: ['lib/inspect', 'lib/findings', 'lib/page/outline', 'lib/report', 'lib/forms'],
    says: 'The road for a report that stands in several frames: what joins or divides them belongs in lib/report.',
  },
  {
    room: 'lib/compare-years',
    may: ['lib/forms', 'lib/report', 'lib/rules', 'lib/findings', 'lib/words/language', 'lib/inspection'],
    says: 'Two years of one agency against each other: a rule about them belongs in lib/rules/continuity.',
  },
  {
    room: 'lib/compare-units',
    may: [
      ...['lib/compare-years', 'lib/forms', 'lib/rules', 'lib/findings', 'lib/words/language'],
      'lib/inspection',
    ],
    says: 'A government’s report against those of its units: a rule about them belongs in lib/rules/rollup.',
  },
  {
    room: 'lib/year-before',
    may: ['lib/inspection'],
    says: 'Which of several inspections is the one for the year before.',
  },
  {
    room: 'lib/documents',
    may: [
      ...['lib/text', 'lib/forms', 'lib/words', 'lib/words/*', 'lib/inspection'],
      ...['lib/page/outline', 'lib/page/portal-lines'],
    ],
    packages: ['fflate', 'saxes'],
    up: {
      'lib/documents/docx/shown': 'the reading of a file says what is shown of it, which its reader makes',
      'lib/documents/ruled/ink': 'the reading of a file says where on its pages things stand',
    },
    says: 'Turns the bytes of a file into an Outline and judges nothing: what makes sense of tables and sections belongs in lib/report, what shows a file in front of it.',
  },
  {
    room: 'lib/documents/ruled',
    may: ['lib/documents', 'lib/text', 'lib/page/outline', 'lib/page/prose-row'],
    says: 'Makes tables of lines and paragraphs of characters: what knows one kind of file belongs in that kind’s folder.',
  },
  {
    room: 'lib/documents/docx',
    may: ['lib/documents', 'lib/page/outline', 'lib/page/prose-row'],
    says: 'A reader of one kind of file knows no other reader: what two of them need belongs in lib/documents.',
  },
  {
    room: 'lib/documents/ofd',
    may: ['lib/documents', 'lib/documents/ruled', 'lib/page/outline'],
    says: 'A reader of one kind of file knows lib/documents, the table-former in lib/documents/ruled and no other reader: what two of them need belongs in lib/documents.',
  },
  {
    room: 'lib/documents/pdf',
    may: ['lib/documents', 'lib/documents/ruled', 'lib/page/outline'],
    packages: ['pdfjs-dist'],
    says: 'A reader of one kind of file knows lib/documents, the table-former in lib/documents/ruled and no other reader: what two of them need belongs in lib/documents.',
  },
  {
    room: 'lib/documents/read-document',
    may: [
      ...['lib/documents', 'lib/documents/docx', 'lib/documents/ofd', 'lib/documents/pdf'],
      'lib/page/outline',
    ],
    says: 'The one door of lib/documents, from bytes to a reading: what reads belongs behind it.',
  },
  {
    room: 'lib/card',
    may: ['lib/findings', 'lib/labels', 'lib/forms', 'lib/words', 'lib/inspection'],
    says: 'Makes of a finding what a card shows, as data: judgement belongs in lib/rules, drawing in components/, places on the page in lib/overlay.',
  },
  {
    room: 'lib/copies/sheets',
    may: ['lib/text', 'lib/forms', 'lib/report/table-reading', 'lib/inspection'],
    packages: ['zod'],
    says: 'A table as data, and as the clipboard takes it: what knows of findings belongs in lib/copies/written, what makes a file in lib/copies/files.',
  },
  {
    room: 'lib/store',
    may: ['lib/copies/sheets', 'lib/inspection'],
    packages: ['zod', 'wxt/browser'],
    says: 'Keeps inspections as they are: reading and judging pages belongs in front of it.',
  },
  {
    room: 'lib/tab',
    may: ['lib/store', 'lib/findings', 'lib/labels', 'lib/forms', 'lib/words', 'lib/inspection'],
    says: 'Makes of the frames of a tab the one list that toolbar, popup and exports count: what keeps them belongs in lib/store, what a surface makes of it in that surface.',
  },
  {
    room: 'lib/copies/written',
    may: [
      ...['lib/copies/sheets', 'lib/tab', 'lib/findings', 'lib/labels', 'lib/forms', 'lib/words'],
      'lib/inspection',
    ],
    packages: ['zod'],
    says: 'Writes an inspection out as letter, list and row of the ledger: what reads pages or the store belongs in front of it, a format of files in lib/copies/files.',
  },
  {
    room: 'lib/copies/files',
    may: [
      ...['lib/copies/sheets', 'lib/copies/written', 'lib/documents', 'lib/findings', 'lib/labels'],
      ...['lib/tab', 'lib/words', 'lib/inspection'],
    ],
    packages: ['docx', 'fflate', 'hucre', 'saxes'],
    says: 'Makes files of sheets and of what is written: what goes into them belongs in lib/copies/written, what hands them to the browser in lib/browser.',
  },
  {
    room: 'lib/copies/county',
    may: [
      ...['lib/copies/files', 'lib/copies/sheets', 'lib/copies/written', 'lib/findings', 'lib/labels'],
      ...['lib/tab', 'lib/words', 'lib/inspection'],
    ],
    says: 'Writes many reports of one county out, as workbook and as circular: what single reports say belongs in lib/copies/written, what gathers them from the desk in lib/desk/screen.',
  },
  {
    room: 'lib/settled',
    may: ['lib/store', 'lib/findings', 'lib/inspection'],
    packages: ['zod', 'wxt/browser'],
    says: 'What people have decided about findings: what asks for a decision belongs with the surface.',
  },
  {
    room: 'lib/settings',
    may: ['lib/store', 'lib/copies/written', 'lib/inspection'],
    packages: ['zod', 'wxt/browser'],
    says: 'What people and offices choose: what draws the choice belongs in lib/settings/page, what follows it in the room that does.',
  },
  {
    room: 'lib/messages',
    may: [
      ...['lib/card', 'lib/copies/sheets', 'lib/page/budget', 'lib/page/outline', 'lib/store'],
      ...['lib/words', 'lib/inspection'],
    ],
    packages: ['zod', 'wxt/browser'],
    says: 'What pages, background and our own pages tell each other, and the check at each door: what is done upon a message belongs in lib/session, lib/background or lib/popup.',
  },
  {
    room: 'lib/layer',
    may: ['lib/page/own-elements'],
    says: 'A layer of ours over a page, whatever lies on it: what knows of findings belongs in lib/overlay, of cells that are selected in lib/session/selecting.',
  },
  {
    room: 'lib/overlay/placing',
    may: ['lib/layer', 'lib/page'],
    says: 'Finds what a mark belongs to and a place for it, frame by frame: what it looks like belongs in lib/overlay/marks.',
  },
  {
    room: 'lib/overlay/marks',
    may: [
      ...['lib/overlay/placing', 'lib/layer', 'lib/messages', 'lib/page', 'lib/words/card'],
      'lib/inspection',
    ],
    says: 'Draws what an inspection says beside the page’s own elements: judgement belongs in lib/rules, its words in lib/findings, going from one to the next in lib/overlay/navigation.',
  },
  {
    room: 'lib/overlay/navigation',
    may: [
      ...['lib/overlay/placing', 'lib/overlay/marks', 'lib/layer', 'lib/messages', 'lib/card', 'lib/page'],
      ...['lib/words/card', 'lib/inspection'],
    ],
    says: 'The reader’s way from finding to finding, with card and bar: what is drawn on the page belongs in lib/overlay/marks, how card and bar look in components/overlay.',
  },
  {
    room: 'lib/overlay',
    may: [
      ...['lib/overlay/marks', 'lib/overlay/navigation', 'lib/layer', 'lib/messages', 'lib/card'],
      ...['lib/words', 'lib/inspection'],
    ],
    says: 'Puts the parts of the overlay together and nothing else.',
  },
  {
    room: 'lib/selection',
    may: ['lib/copies/sheets', 'lib/text', 'lib/words/selection'],
    says: 'What is selected on a table’s logical grid, as plain data: what meets the page belongs in lib/session/selecting.',
  },
  {
    room: 'lib/session/selecting',
    may: [
      ...['lib/selection', 'lib/layer', 'lib/messages', 'lib/copies/sheets', 'lib/browser', 'lib/grid'],
      ...['lib/page', 'lib/words'],
    ],
    says: 'Selecting cells in a page: what can be told without one belongs in lib/selection.',
  },
  {
    room: 'lib/session',
    may: [
      ...['lib/session/selecting', 'lib/overlay', 'lib/overlay/navigation', 'lib/messages', 'lib/card'],
      ...['lib/copies/sheets', 'lib/page', 'lib/browser', 'lib/reason-of', 'lib/inspection'],
    ],
    packages: ['wxt/browser', 'wxt/utils'],
    says: 'The life of our scripts in a page: they bring no rule along. What judges belongs in lib/background.',
  },
  {
    room: 'lib/roster',
    may: ['lib/text', 'lib/report'],
    packages: ['zod'],
    says: 'Who must publish, and which report is whose, by names alone: what keeps it belongs in lib/desk.',
  },
  {
    room: 'lib/desk',
    may: [
      ...['lib/compare-units', 'lib/compare-years', 'lib/year-before', 'lib/reason-of', 'lib/findings'],
      ...['lib/forms', 'lib/report', 'lib/rules', 'lib/settled'],
      ...['lib/messages/check', 'lib/roster', 'lib/tab', 'lib/text', 'lib/inspection'],
    ],
    packages: ['idb', 'zod', 'wxt/browser'],
    says: 'Keeps, compares and hands over inspections: who inspects, and in which tab, belongs in lib/background or lib/list, which put what they have found on the desk.',
  },
  {
    room: 'lib/desk/jumps',
    may: ['lib/forms', 'lib/rules', 'lib/inspection'],
    says: 'What is unusual beside the year before, which is no finding: what a notice prescribes belongs in lib/rules.',
  },
  {
    room: 'lib/desk/screen',
    may: [
      ...['lib/copies/county', 'lib/copies/files', 'lib/roster', 'lib/settings', 'lib/words'],
      ...[
        'lib/desk',
        'lib/browser',
        'lib/report',
        'lib/rules',
        'lib/settled',
        'lib/tab',
        'lib/text',
        'lib/year-before',
      ],
      'lib/desk/jumps',
      'lib/inspection',
    ],
    packages: ['wxt/browser'],
    says: 'What the desk’s page does and shows: what keeps and compares belongs in lib/desk, how it looks in components/desk.',
  },
  {
    room: 'lib/desk/roster',
    may: ['lib/desk', 'lib/desk/screen', 'lib/browser', 'lib/roster', 'lib/text'],
    packages: ['hucre', 'zod'],
    says: 'What the roster’s page does and shows: how it looks belongs in components/desk/roster.',
  },
  {
    room: 'lib/desk/years',
    may: [
      ...[
        'lib/desk',
        'lib/desk/jumps',
        'lib/desk/screen',
        'lib/store',
        'lib/messages',
        'lib/settled',
        'lib/copies/sheets',
      ],
      ...['lib/browser', 'lib/rules', 'lib/labels', 'lib/forms', 'lib/text', 'lib/reason-of', 'lib/words'],
      'lib/inspection',
    ],
    packages: ['zod', 'wxt/browser'],
    says: 'A unit’s years side by side: whether two years agree is judged by lib/rules/continuity, how it looks belongs in components/desk/years.',
  },
  {
    room: 'lib/desk/alike',
    may: [
      ...['lib/desk', 'lib/desk/screen', 'lib/copies/sheets', 'lib/browser', 'lib/report', 'lib/forms'],
      ...['lib/year-before', 'lib/text', 'lib/reason-of', 'lib/words', 'lib/inspection'],
    ],
    packages: ['zod'],
    says: 'Texts that units have copied from each other, which is no finding: what was copied of the year before is judged by lib/rules/continuity, how it looks belongs in components/desk/alike.',
  },
  {
    room: 'lib/desk/rollup',
    may: ['lib/desk', 'lib/desk/roster', 'lib/desk/screen', 'lib/desk/years', 'lib/roster'],
    says: 'What the roll-up’s page does and shows: judging belongs in lib/rules/rollup, looks in components/desk/rollup.',
  },
  {
    room: 'lib/list',
    may: [
      'lib/desk',
      ...['lib/inspect-framed', 'lib/compare-years', 'lib/year-before', 'lib/reason-of', 'lib/browser'],
      ...['lib/copies/files', 'lib/copies/written', 'lib/findings', 'lib/messages', 'lib/page', 'lib/rules'],
      ...['lib/rules/index', 'lib/settings', 'lib/settled', 'lib/store', 'lib/tab', 'lib/text', 'lib/words'],
      // Its further pages are lists and no reports: of the road they go the part that reads lists.
      ...[
        'lib/report/further-pages',
        'lib/report/list-page',
        'lib/report/list-turns',
        'lib/report/report-links',
      ],
      ...['lib/roster', 'lib/inspection'],
    ],
    packages: ['zod', 'wxt/browser'],
    says: 'Many reports, fetched in turn and inspected: what judges one of them belongs on the road.',
  },
  {
    room: 'lib/background',
    may: [
      'lib/desk',
      ...['lib/inspect', 'lib/reason-of', 'lib/browser', 'lib/card', 'lib/findings'],
      ...['lib/copies/sheets', 'lib/copies/written', 'lib/labels', 'lib/messages', 'lib/page', 'lib/report'],
      ...[
        'lib/rules',
        'lib/rules/index',
        'lib/rules/rule-name',
        'lib/settings',
        'lib/settled',
        'lib/store',
        'lib/tab',
        'lib/text',
      ],
      ...['lib/documents', 'lib/words', 'lib/inspection'],
    ],
    packages: ['wxt/browser'],
    says: 'Answers pages, judges what they have read and puts it down: what judges belongs on the road, what is told belongs in lib/messages.',
  },
  {
    room: 'lib/reader',
    may: [
      ...['lib/session', 'lib/overlay/navigation', 'lib/messages', 'lib/settled', 'lib/settings'],
      ...['lib/documents', 'lib/documents/docx', 'lib/documents/ofd', 'lib/documents/ruled', 'lib/page'],
      ...['lib/reason-of', 'lib/store', 'lib/words', 'lib/inspection'],
    ],
    packages: ['pdfjs-dist', 'wxt/browser'],
    says: 'Shows files and what was found in them: what reads a file belongs in lib/documents, how the page around it looks in components/reader.',
  },
  {
    room: 'lib/reader/worker',
    may: [
      ...['lib/reader', 'lib/no-eval', 'lib/inspect', 'lib/rules', 'lib/rules/index', 'lib/reason-of'],
      ...['lib/documents', 'lib/documents/ofd', 'lib/documents/read-document'],
    ],
    packages: ['pdfjs-dist'],
    says: 'The script that reads and draws files beside the page’s thread: what it does belongs in lib/documents and on the road.',
  },
  {
    room: 'lib/desk/files',
    may: [
      ...['lib/desk', 'lib/desk/screen', 'lib/reader', 'lib/settings', 'lib/reason-of', 'lib/words'],
      ...['lib/documents/zip', 'lib/documents/in-words'],
    ],
    packages: ['hucre'],
    says: 'What is handed to the desk as files: what reads a report belongs in lib/documents, how its coming looks in components/desk.',
  },
  {
    room: 'lib/popup',
    may: [
      'lib/desk',
      ...['lib/list', 'lib/messages', 'lib/settings', 'lib/settled', 'lib/store', 'lib/tab', 'lib/browser'],
      ...['lib/copies/sheets', 'lib/copies/written', 'lib/copies/files', 'lib/reason-of', 'lib/words'],
      'lib/inspection',
    ],
    packages: ['wxt/browser'],
    says: 'What the popup does: how it looks belongs in components/popup, the one list that it shows in lib/tab.',
  },
  {
    room: 'lib/settings/page',
    may: [
      ...['lib/settings', 'lib/settled', 'lib/copies/written', 'lib/copies/files', 'lib/labels', 'lib/rules'],
      ...['lib/rules/index', 'lib/browser', 'lib/reason-of', 'lib/words', 'lib/inspection'],
    ],
    packages: ['wxt/browser'],
    says: 'What the settings page does: what is chosen belongs in lib/settings, how it looks in components/settings.',
  },
  {
    room: 'components/look',
    may: ['lib/words'],
    says: 'What all our pages share of their looks: what only one of them shows belongs with it.',
  },
  {
    room: 'components/overlay',
    may: ['lib/card', 'lib/inspection'],
    packages: ['preact'],
    says: 'Components take props and give events: where they stand on the page belongs in lib/overlay.',
  },
  {
    room: 'components/selection',
    may: ['components/overlay', 'lib/selection', 'lib/words'],
    packages: ['preact'],
    says: 'Components take props and give events: what is selected belongs in lib/selection.',
  },
  {
    room: 'components/popup',
    may: [
      ...['components/look', 'lib/popup', 'lib/tab', 'lib/findings', 'lib/labels', 'lib/words'],
      'lib/inspection',
    ],
    packages: ['preact'],
    says: 'Components take props and give events: what fetches, stores or talks to the browser belongs in lib/popup.',
  },
  {
    room: 'components/list',
    may: ['components/popup', 'lib/list', 'lib/words'],
    packages: ['preact'],
    says: 'Components take props and give events: what fetches, stores or talks to the browser belongs in lib/list.',
  },
  {
    room: 'components/desk',
    may: [
      ...['components/popup', 'lib/desk', 'lib/desk/roster', 'lib/desk/screen', 'lib/desk/years'],
      ...['lib/labels', 'lib/roster', 'lib/rules', 'lib/tab', 'lib/words', 'lib/inspection'],
      ...['lib/desk/alike', 'lib/desk/jumps', 'lib/desk/rollup'],
    ],
    packages: ['preact'],
    says: 'Components take props and give events: what fetches, stores or talks to the browser belongs in lib/desk/screen.',
  },
  {
    room: 'components/reader',
    may: ['components/popup', 'lib/reader', 'lib/words'],
    says: 'Components take props and give events: what fetches, reads or talks to the browser belongs in lib/reader.',
  },
  {
    room: 'components/settings',
    may: ['lib/settings', 'lib/settings/page', 'lib/copies/written', 'lib/words'],
    packages: ['preact'],
    says: 'Components take props and give events: what fetches, stores or talks to the browser belongs in lib/settings/page.',
  },
  {
    room: 'components/welcome',
    may: ['components/settings', 'lib/settings/page', 'lib/words'],
    says: 'The page after the installation and what stands over the sample report: components take props and give events.',
  },
  {
    room: 'entrypoints',
    may: 'all beneath',
    packages: ['wxt/browser', 'wxt/utils'],
    says: 'Wires what is beneath it, and nothing else.',
  },
  {
    room: 'entrypoints/*',
    may: 'all beneath',
    packages: ['preact', 'wxt/browser', 'wxt/utils'],
    says: 'Wires what is beneath it, and nothing else.',
  },
];
