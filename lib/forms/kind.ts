import type { AnySectionKey, AnyTableKey } from './all-kinds';
import type { Form, FormSection } from './form';

type Words = Readonly<Record<'zh-CN' | 'en', string>>;

/** As much of the signs as the detector needs, which runs on every page of a portal. */
export interface FirstSigns {
  /** The words of a title: what it is about, and that it is a report, in the spellings that portals use. */
  title: { subject: RegExp; annual: RegExp };
  /** Words that only the one table has, all of which it must have, in the order in which they are tried. */
  tables: readonly { key: AnyTableKey; words: readonly RegExp[] }[];
}

/**
 * The signs by which a page is told to be a report of a kind before anything is read closely. Each is plain enough to
 * be tried on raw text; they are all of a kind that comes into pages.
 */
export interface Signs extends FirstSigns {
  /** Labels of the form that may have a row of a table to themselves: a clause, a group, a row without figures. */
  label: RegExp;
  /** Its sections, of all editions, in their order; none where it has no headings. */
  sections: readonly FormSection[];
}

/** What is known of a table whatever its edition. */
export interface KindTable {
  key: AnyTableKey;
  /** What people call it. */
  name: Words;
  /** Words that only its rows have; a piece without header is known by them. */
  rows: RegExp;
  /** Words of it, a few of which in plain lines are the table, flattened to text. */
  flattened: RegExp;
  /** Names of files that hold it. */
  file: RegExp;
  /** Words that begin its body: no header has them. */
  body?: RegExp;
  /** So many rows it must have to be the official one, and so many labels in one line show which way it runs. */
  least: { rows: number; oriented: number };
}

/**
 * A kind of report: all that the road knows of it, and a folder in lib/forms. What is right and wrong in it is said by
 * the rules that name it.
 */
export interface Kind {
  /** The name of its folder. */
  key: string;
  signs: Signs;
  title: {
    /** Its official name. */
    official: string;
    /** From the first word of a title that is no unit's name to its end. */
    words: RegExp;
    /** Words of titles that speak of such reports and are none, beside those that all kinds share. */
    others: RegExp;
  };
  /** Headings that mean the same as the official one, tried on the folded heading. */
  sameHeadings: Readonly<Partial<Record<AnySectionKey, readonly RegExp[]>>>;
  /** Rows of tables that are numbered like sections, as a flattened table shows them. */
  likeHeadings?: RegExp;
  /** In the order of the form. */
  tables: readonly KindTable[];
  /** Oldest first: columns, rows, labels and sums. */
  editions: readonly Form[];
  /** What findings rest on that any kind may have, in words for an official letter. */
  basis: {
    /** The form as a whole: sections, tables, figures. */
    form: (form: Form) => Words;
    /** What must not be disclosed about persons. */
    privacy: (form: Form) => Words;
  };
}

/** First report year for which a form of the kind is prescribed. */
export function firstYearOf({ editions }: Kind): number {
  return editions[0]!.from;
}

/**
 * The form of an edition.
 * @throws {Error} where the kind has no such edition
 */
export function formIn({ key, editions }: Kind, edition: string): Form {
  const form = editions.find((each) => each.edition === edition);
  if (!form) throw new Error(`${key} has no edition ${edition}.`);
  return form;
}

/** The edition that is prescribed for a report year; null: none, or the year is unknown. */
export function prescribedFor({ editions }: Kind, year: number | null): string | null {
  return year === null ? null : (editions.findLast(({ from }) => year >= from)?.edition ?? null);
}

/** The sections of an edition, in its order; those of the newest where no edition is known. */
export function sectionsIn(
  { signs, editions }: Kind,
  edition: string | null,
): FormSection<AnySectionKey, AnyTableKey>[] {
  const own = edition ?? editions.at(-1)!.edition;
  return signs.sections.filter((section) => section.editions?.includes(own) ?? true) as FormSection<
    AnySectionKey,
    AnyTableKey
  >[];
}
