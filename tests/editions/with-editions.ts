import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import type { AnnualForm } from '../../lib/forms/annual-disclosure';
import type { FormColumn, FormRow } from '../../lib/forms/form';
import type { InspectOptions } from '../../lib/inspect';
import type { ReportInspection } from '../../lib/inspection';

/** The project as it is with other editions in the list: nothing else of it is touched. */
export interface Project {
  editions: readonly AnnualForm[];
  inspect(html: string, options?: Partial<InspectOptions>): ReportInspection;
}

const list = '../../lib/forms/annual-disclosure/editions';
const own = await vi.importActual<typeof import('../../lib/forms/annual-disclosure/editions')>(list);

/** The editions that there are. */
export const editions = own.editions;
export const form2021 = editions.find(({ edition }) => edition === '2021')!;

/**
 * Loads the project anew with these editions behind the ones that there are.
 * @throws {Error} from `inspect` where a page is taken for no report
 */
export async function withEditions(...more: readonly AnnualForm[]): Promise<Project> {
  vi.resetModules();
  vi.doMock(list, () => ({ ...own, editions: [...editions, ...more] }));
  const { inspect } = await import('../../lib/inspect');
  const { inspectionSchema } = await import('../../lib/inspection');
  vi.doUnmock(list);
  return {
    editions: [...editions, ...more],
    inspect(html, options = {}) {
      const { window } = new JSDOM(html, { url: 'http://www.qinghe.gov.cn/a.html' });
      const { inspection } = inspect(window.document, {
        ...{
          url: 'http://www.qinghe.gov.cn/a.html',
          language: 'zh-CN',
          inspectedAt: '2026-01-05T08:00:00.000Z',
        },
        ...options,
      });
      window.close();
      if (!inspection.isReport) throw new Error(`no report: ${inspection.reason}`);
      // What leaves the project must come in again.
      return inspectionSchema.parse(inspection) as ReportInspection;
    },
  };
}

/** What an edition changes of the one of 2021. */
export interface Differences {
  edition?: string;
  columns?: (columns: FormColumn[]) => FormColumn[];
  rows?: (rows: FormRow[]) => FormRow[];
  reviewColumns?: (columns: FormColumn[]) => FormColumn[];
  disclosure?: (form: AnnualForm['tables']['disclosure']) => AnnualForm['tables']['disclosure'];
}

/** An invented edition: that of 2021 with something else in it, from report year 2024 on. */
export function editionWith({ edition = '2024', ...differences }: Differences): AnnualForm {
  const { disclosure, applications, reviews } = form2021.tables;
  const columns = differences.columns?.(applications.columns) ?? applications.columns;
  const rows = differences.rows?.(applications.rows) ?? applications.rows;
  const reviewColumns = differences.reviewColumns?.(reviews.columns) ?? reviews.columns;
  const notResults = ['received', 'carriedIn', 'processed', 'carriedOut'];
  const keysBut = (labels: { key: string }[], without: string[]) =>
    labels.map(({ key }) => key).filter((key) => !without.includes(key));
  return {
    ...form2021,
    edition,
    from: Number(edition),
    notice: {
      number: `国办公开办函〔${edition}〕7号`,
      title: `《关于${edition}年格式的通知》`,
      cited: { byNumber: new RegExp(`国办公开办函〔${edition}〕7号`, 'g'), byTitle: /(?!)/g },
    },
    tables: {
      disclosure: differences.disclosure?.(disclosure) ?? disclosure,
      applications: {
        ...applications,
        columns,
        rows,
        sums: {
          ...applications.sums,
          footing: [{ total: 'processed', parts: keysBut(rows, notResults) }],
          crossFooting: { total: 'total', parts: keysBut(columns, ['total']) },
        },
      },
      reviews: {
        ...reviews,
        columns: reviewColumns,
        sums: { total: 'total', parts: keysBut(reviewColumns, ['total']) },
      },
    },
  };
}

/** Puts labels into a list before the one with a key. */
export function before<More extends { key: string }>(
  key: string,
  ...more: More[]
): <L extends { key: string }>(list: L[]) => (L | More)[] {
  return (list) => list.flatMap((label) => (label.key === key ? [...more, label] : [label]));
}

/** What is found, without what is only worth knowing. */
export function faults({ findings }: ReportInspection): string[] {
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, message }) => `${rule}: ${message}`);
}
