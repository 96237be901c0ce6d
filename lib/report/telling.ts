import type { Form } from '../forms/form';
import { officialLabels } from '../forms/official';
import type { TableKey } from '../inspection';
import type { FoundLabel } from './table-reading';

/**
 * Labels that not every edition has, as a table shows them, with how often: `row other`, `column issued`. Wording does
 * not count: units write labels in the words of whichever edition they know.
 */
export type Tally = ReadonlyMap<string, number>;

/** Editions that a table may be of, oldest first; all of them where it shows no label that tells them apart. */
export interface EditionFit {
  /** Those that have most of the labels that tell editions apart. */
  possible: string[];
  /** Of several that have the same ones, only those of which the table lacks the fewest. */
  best: string[];
}

/** What tells the editions of one table apart. */
export interface Telling {
  /** Adds a label to a tally, where it tells any apart. */
  count(tally: Map<string, number>, kind: FoundLabel['kind'], key: string | null): void;
  fit(tally: Tally): EditionFit;
  /** Whether an edition has a label that was counted. */
  has(edition: string, label: string): boolean;
}

/** @param editions forms of one kind of report, oldest first */
export function tellingOf(editions: readonly Form[], table: TableKey): Telling {
  const labels = new Map(
    editions.map(({ edition, tables }): [string, Set<string>] => {
      const form = tables[table];
      // What a clause is called is often wrong, and its rows say which it is.
      const own = form ? officialLabels(form).filter(({ kind }) => kind !== 'clause') : [];
      return [edition, new Set(own.map(({ kind, key }) => `${kind} ${key}`))];
    }),
  );
  const telling = new Set(
    [...labels.values()].flatMap((own) =>
      [...own].filter((label) => ![...labels.values()].every((other) => other.has(label))),
    ),
  );
  const has = (edition: string, label: string) => labels.get(edition)?.has(label) ?? false;

  function fit(tally: Tally): EditionFit {
    const found = [...tally.keys()];
    const held = (edition: string) => found.filter((label) => has(edition, label));
    const times = (edition: string) => held(edition).reduce((sum, label) => sum + tally.get(label)!, 0);
    const lacking = (edition: string) =>
      [...telling].filter((label) => has(edition, label) && !tally.has(label)).length;
    const names = [...labels.keys()];
    const most = Math.max(...names.map(times));
    if (most === 0) return { possible: names, best: names };
    const possible = names.filter((edition) => times(edition) === most);
    const best = possible.filter(
      (edition) =>
        !possible.some(
          (other) => held(other).join() === held(edition).join() && lacking(other) < lacking(edition),
        ),
    );
    return { possible, best };
  }

  return {
    count(tally, kind, key) {
      const label = `${kind} ${key}`;
      if (telling.has(label)) tally.set(label, (tally.get(label) ?? 0) + 1);
    },
    fit,
    has,
  };
}

/** What several tables say together; one that says otherwise than those before it is not heard. */
export function fitTogether(fits: readonly EditionFit[]): EditionFit {
  const narrowed = (key: keyof EditionFit) =>
    fits
      .map((fit) => fit[key])
      .reduce((left, own) => {
        const both = left.filter((edition) => own.includes(edition));
        return both.length > 0 ? both : left;
      });
  return { possible: narrowed('possible'), best: narrowed('best') };
}

/**
 * The one edition of those that fit.
 * @param editions all of them, oldest first
 * @param expected those for which other things speak, the strongest first. A table from which a row is missing may
 *   be that of the edition before, but not of one that came later
 */
export function settled(
  fit: EditionFit,
  editions: readonly Form[],
  expected: readonly (string | null)[],
): string {
  const at = (edition: string) => editions.findIndex((each) => each.edition === edition);
  for (const edition of expected) {
    if (edition === null) continue;
    if (fit.best.includes(edition)) return edition;
    if (fit.possible.includes(edition) && fit.best.every((best) => at(best) > at(edition))) return edition;
  }
  return fit.best.at(-1)!;
}

/** Whether some of the labels are of one edition and some of another: no edition has all of them. */
export function isMixed(telling: Telling, tally: Tally, editions: readonly Form[]): boolean {
  return !editions.some(({ edition }) => [...tally.keys()].every((label) => telling.has(edition, label)));
}
