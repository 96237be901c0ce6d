import { gather, notJudged } from './findings/found';
import {
  anotherReport,
  cellsLeftOut,
  reasonForList,
  reasonForNone,
  remarksOn,
  ruleFailed,
  signsInWords,
} from './findings/page-words';
import { firstKind } from './forms/all-kinds';
import type { Inspection, ReportInspection } from './inspection';
import type { Address, PageReading } from './page/outline';
import type { Places } from './page/places';
import { readPage } from './page/read-page';
import type { Spot } from './page/spot';
import { furtherPages } from './report/further-pages';
import { isListPage, pageNames } from './report/list-page';
import { type Report, readReport } from './report/read-report';
import { fileKind } from './report/recognise';
import { listedReports } from './report/report-links';
import type { TableReading } from './report/table-reading';
import { rules } from './rules';
import type { AnyRule } from './rules/rule';
import { runRules } from './rules/run-rules';
import { heldClaims } from './rules/stated-claims';
import type { Language } from './words/language';

export interface InspectOptions {
  /** Address under which the page is known. */
  url: string;
  language: Language;
  /** ISO date and time. */
  inspectedAt: string;
  /** Inspect although the page does not look like a report, because a person asks for it. */
  insist?: boolean;
  /** Rules to apply; all of them when left out. */
  rules?: readonly AnyRule[];
  /** The same agency's report for the year before, as inspected: then what must carry over is judged too. */
  previous?: ReportInspection['report'];
}

/** An inspection with what leads from its findings back to the outline that was judged. */
export interface JudgedPage {
  inspection: Inspection;
  /** Where each finding hangs, by its id. */
  spots: ReadonlyMap<string, Spot>;
  /** The cell of each figure, by its fact key. */
  cells: ReadonlyMap<string, Address>;
  /** Where the report's claims stand, by their number in its list. */
  claimSpots: ReadonlyMap<number, Spot>;
  /** The three tables as read, with their pieces on their grids: for copying. */
  tables: TableReading[];
  /** What the inspection is of: plain data, to be judged again when there is more to compare it with. */
  report: Report;
}

/** An inspection of a page in a browser, with the way from every address back to its element. */
export interface Inspected extends JudgedPage {
  places: Places;
}

/**
 * The whole road: a document comes in, an inspection goes out. The document is read, never changed.
 * @throws never on account of the page; a rule that fails is named in the inspection's `unread`
 */
export function inspect(document: Document, options: InspectOptions): Inspected {
  const { reading, places } = readPage(document, options.url);
  return { ...judgePage(reading, options), places };
}

/** The second half of the road, which needs no document: what was read of a page comes in, an inspection goes out. */
export function judgePage(reading: PageReading, options: InspectOptions): JudgedPage {
  const { outline, links, linksLeftOut, pager } = reading;
  const reports = listedReports(links, pageNames(outline));
  const isList = isListPage(outline, reports);
  const judged = judge(readReport(outline, isList), options);
  // A report names others beside the article; only what is none can be the list of them.
  if (judged.inspection.isReport) return judged;
  const further = reports.length > 0 ? furtherPages(pager, reports.length, linksLeftOut) : null;
  const reason = isList ? reasonForList[options.language](reports.length, further) : judged.inspection.reason;
  return { ...judged, inspection: { ...judged.inspection, reason, reports, ...(further && { further }) } };
}

/** Judges a report that has been read already, as when there is now the one for the year before to compare it with. */
export function judge(report: Report, options: InspectOptions): JudgedPage {
  const { outline } = report;
  const source = {
    url: options.url,
    title: outline.title,
    publishedOn: report.publishedOn,
    inspectedAt: options.inspectedAt,
    ...(outline.file ? { file: outline.file } : {}),
    ...(outline.attached ? { attachments: outline.attached.map(({ file, url }) => ({ ...file, url })) } : {}),
  };
  const { language } = options;
  if (!report.recognition.isReport && !(options.insist && report.facts.size > 0)) {
    // A file that was read is none of which nothing is known.
    const file = outline.file ? null : fileKind(outline.contentType);
    const inspection: Inspection = {
      schema: 1,
      isReport: false,
      source,
      language,
      reason: reasonForNone(report.recognition, language),
      ...(file ? { file, signs: [] } : { signs: signsInWords(report.recognition, language) }),
      reports: [],
    };
    return { inspection, spots: new Map(), cells: new Map(), claimSpots: new Map(), tables: [], report };
  }
  const applied = options.rules ?? rules;
  const outcomes = runRules(report, applied, options.previous);
  const claims = heldClaims(report);
  const found = gather(report, outcomes, language);
  const left = outline.blocks.reduce(
    (sum, block) => sum + (block.kind === 'table' ? block.cellsLeftOut : 0),
    0,
  );
  const remarks = remarksOn(report, language);
  const inspection: Inspection = {
    schema: 1,
    isReport: true,
    source,
    language,
    report: { ...summary(report), claims: claims.map(({ claim }) => claim) },
    findings: found.map(({ finding }) => finding),
    rulesOff: rules.filter(({ id }) => !applied.some((rule) => rule.id === id)).map(({ id }) => id),
    notJudged: notJudged(outcomes, language),
    unread: [
      ...outcomes.flatMap(({ rule, fault }) =>
        fault === null ? [] : [ruleFailed[language](rule.id, fault)],
      ),
      ...(left > 0 ? [cellsLeftOut[language](left)] : []),
      ...report.others.map(({ title }) => anotherReport[language](title)),
    ],
    ...(remarks.length > 0 ? { remarks } : {}),
  };
  return {
    inspection,
    spots: new Map(found.map(({ finding, spot }) => [finding.id, spot])),
    cells: new Map([...report.facts.values()].map((fact) => [fact.key, fact.address])),
    claimSpots: new Map(claims.map(({ spot }, number) => [number, spot])),
    tables: Object.values(report.tables),
    report,
  };
}

/** What an inspection says of the report itself. */
function summary(report: Report): Omit<ReportInspection['report'], 'claims'> {
  return {
    ...(report.kind === firstKind ? {} : { kind: report.kind.key }),
    agency: report.identity.agency,
    year: report.identity.year,
    edition: report.edition,
    sections: report.sections.flatMap(({ key, ordinal, heading, text }) =>
      key === null ? [] : [{ key, ordinal, heading, text }],
    ),
    tables: Object.values(report.tables).map(({ key, state }) => ({ key, state })),
    facts: Object.fromEntries(
      [...report.facts.values()].map(({ key, value, text }) => [key, { value, text }]),
    ),
  };
}
