import { kinds } from '../forms/all-kinds';
import { firstYearOf, type Kind } from '../forms/kind';
import { isReportName } from '../forms/signs';
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

/** Titles of news that speak of reports. */
const NEWS =
  /(?:发布|公布|编制(?!委)|召开|完成|报送|出炉|上线|部署|开展).{0,24}(?:年度报告|年报)|(?:年度报告|年报).{0,16}(?:发布|公布|上线|出炉|编制|培训|工作会|通报)/;

/**
 * Whether the page is a report of a kind. A title alone is none: lists, news and notices
 * have one too; tables without a single figure are the blank form.
 * @param isList the page names several reports and has no name of its own: then nothing less than the text or the
 *   figures of a report makes it one
 */
export function recognise(
  outline: Outline,
  identity: Identity,
  sections: Sections,
  tables: TableReading[],
  kind: Kind,
  isList = false,
): Recognition {
  const figures = tables.flatMap((table) => table.facts).filter((fact) => fact.value !== null).length;
  const keys = new Set(sections.sections.map((section) => section.key).filter((key) => key !== null));
  const read = tables.filter((table) => table.facts.length > 0).length;
  const titled = isReportTitle(identity.title, [kind]);
  const title = compact(identity.title);
  const prose = lengthOf(outline, () => true);
  const standsIn = wholeStandIn(outline, identity.year, kind) !== null;
  const other = titled ? isOtherKind(title, [kind]) : isOtherByName(title, [kind]);
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
  const old = signs.title && identity.year !== null && identity.year < firstYearOf(kind) && told >= 400;
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
export function isOtherKind(title: string, some: readonly Kind[] = kinds): boolean {
  return isOtherByName(title, some) || NEWS.test(title);
}

function isOtherByName(title: string, some: readonly Kind[]): boolean {
  const called = some.filter(({ signs }) => isReportName(title, [signs]));
  // What is called by the name of no kind is measured by the first.
  const kindsMeant = called.length > 0 ? called : some.slice(0, 1);
  return kindsMeant.every(({ title: { official, others } }) => others.test(title.replace(official, '')));
}

/** The tables are there and nobody has filled them: the notice that publishes the form. */
function isBlankForm(read: number, figures: number): boolean {
  return read >= 2 && figures === 0;
}
