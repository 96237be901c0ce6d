import { firstYear } from '../forms/annual-disclosure';
import type { FileKind } from '../inspection';
import type { Outline } from '../page/outline';
import { compact } from '../text/fold';
import { type Identity, isReportTitle } from './identity';
import type { Sections } from './sections';
import { wholeStandIn } from './stand-in';
import type { TableReading } from './table-reading';

/** Signs of an annual report; each is looked for on every page, found or not. */
export type Sign = 'title' | 'sections' | 'tables' | 'figures';

export interface Recognition {
  isReport: boolean;
  signs: Record<Sign, boolean>;
  /** What the page is instead, when that can be told. */
  instead: 'blank form' | 'notice' | 'list' | FileKind | null;
}

/** Which file a document shows by its MIME type; null for a page. */
export function fileKind(contentType: string): FileKind | null {
  if (contentType === 'application/pdf') return 'PDF';
  return /^image\/(?!svg)/.test(contentType) ? 'picture' : null;
}

/** Titles of pages that speak of reports and are none. */
const OTHER_KINDS =
  /(?:通知|的函|指南|须知|申请表|目录|要点|办法|解读|培训|会议|说明会|图解|一图读懂|网站(?:监管|工作|年度)?.{0,4}(?:年度)?(?:报表|工作年度报)|法治政府|预算|决算|考核(?:办法|结果)|评估)/;
const NEWS =
  /(?:发布|公布|编制(?!委)|召开|完成|报送|出炉|上线|部署|开展).{0,24}(?:年度报告|年报)|(?:年度报告|年报).{0,16}(?:发布|公布|上线|出炉|编制|培训|工作会|通报)/;

/**
 * Whether the page is an annual report on information disclosure. A title alone is none: lists, news and notices
 * have one too; tables without a single figure are the blank form.
 * @param isList the page names several reports and has no name of its own: then nothing less than the text or the
 *   figures of a report makes it one
 */
export function recognise(
  outline: Outline,
  identity: Identity,
  sections: Sections,
  tables: TableReading[],
  isList = false,
): Recognition {
  const figures = tables.flatMap((table) => table.facts).filter((fact) => fact.value !== null).length;
  const keys = new Set(sections.sections.map((section) => section.key).filter((key) => key !== null));
  const read = tables.filter((table) => table.facts.length > 0).length;
  const titled = isReportTitle(identity.title);
  const title = compact(identity.title);
  const prose = lengthOf(outline, () => true);
  const standsIn = wholeStandIn(outline, identity.year) !== null;
  const other = titled ? isOtherKind(title) : isOtherKindByName(title);
  const signs = {
    title: titled && !other,
    sections: keys.size >= 3,
    tables: read >= 1,
    figures: figures >= 5,
  };

  const byForm =
    signs.figures && (read >= 2 || keys.size >= 2 || signs.title) && !(other && !titled && read < 2);
  const byText =
    signs.title && keys.size >= 3 && identity.year !== null && prose >= 200 && !isBlankForm(read, figures);
  const byAttachment =
    signs.title &&
    identity.year !== null &&
    identity.agency !== null &&
    standsIn &&
    keys.size < 3 &&
    prose < 600;
  // The rows of a list are as long together, and no sentences.
  const told = lengthOf(outline, (text) => /[。；;]/.test(text));
  const old = signs.title && identity.year !== null && identity.year < firstYear && told >= 400;
  const isReport = byForm || byText || (!isList && (byAttachment || old));
  if (isReport) return { isReport, signs, instead: null };
  return { isReport, signs, instead: (outline.file ? null : fileKind(outline.contentType)) ?? otherPage() };

  function otherPage(): Recognition['instead'] {
    if (isBlankForm(read, figures)) return 'blank form';
    if (isList) return 'list';
    if (other) return 'notice';
    return titled && prose < 400 ? 'list' : null;
  }
}

/** Characters of the article's lines that a test lets pass. */
function lengthOf({ blocks }: Outline, isCounted: (text: string) => boolean): number {
  return blocks.reduce(
    (sum, block) => sum + (block.kind === 'text' && isCounted(block.text) ? block.text.length : 0),
    0,
  );
}

/**
 * Whether a title with the words of a report's is that of another page: a notice, a guide, news about reports.
 * @param title compacted
 */
export function isOtherKind(title: string): boolean {
  return isOtherKindByName(title) || NEWS.test(title);
}

function isOtherKindByName(title: string): boolean {
  return OTHER_KINDS.test(title.replace(/政府信息公开工作年度报告/, ''));
}

/** The tables are there and nobody has filled them: the notice that publishes the form. */
function isBlankForm(read: number, figures: number): boolean {
  return read >= 2 && figures === 0;
}
