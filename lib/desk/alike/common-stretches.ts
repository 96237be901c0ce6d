import type { ComparedText } from './compared-text';

/**
 * A stretch that so many units have is the county's template or everybody's formula, and says nothing of two of them: one
 * that more than a fifth of the units have, of all or of those whose reports stand on one site, and at least six.
 */
const share = 0.2;
const least = 5;

/** From how many units on a stretch is common. */
export function commonFrom(units: number): number {
  return Math.max(least, Math.ceil(units * share)) + 1;
}

/** Which stretches are common to many units. */
export class CommonStretches {
  readonly #all = new Set<number>();
  readonly #onSite = new Map<string, Set<number>>();

  constructor(texts: readonly ComparedText[]) {
    addCommon(texts, this.#all);
    for (const [site, some] of bySite(texts)) {
      if (some.length === texts.length) continue;
      const common = new Set<number>();
      addCommon(some, common);
      if (common.size > 0) this.#onSite.set(site, common);
    }
  }

  has(stretch: number, { site }: Pick<ComparedText, 'site'>): boolean {
    return this.#all.has(stretch) || this.#onSite.get(site)?.has(stretch) === true;
  }
}

function bySite(texts: readonly ComparedText[]): Map<string, ComparedText[]> {
  const sites = new Map<string, ComparedText[]>();
  for (const text of texts) {
    const some = sites.get(text.site);
    if (some) some.push(text);
    else sites.set(text.site, [text]);
  }
  return sites;
}

/** Counts units, not texts: two reports of one unit are one. */
function addCommon(texts: readonly ComparedText[], common: Set<number>): void {
  const from = commonFrom(new Set(texts.map(({ unit }) => unit)).size);
  if (texts.length < from) return;
  const counts = new Map<number, number>();
  const byUnit = [...texts].sort((one, other) => (one.unit < other.unit ? -1 : 1));
  let seen = new Set<number>();
  let unit: string | null = null;
  for (const text of byUnit) {
    if (text.unit !== unit) seen = new Set();
    unit = text.unit;
    for (const stretch of text.stretches) {
      if (seen.has(stretch)) continue;
      seen.add(stretch);
      const count = (counts.get(stretch) ?? 0) + 1;
      counts.set(stretch, count);
      if (count === from) common.add(stretch);
    }
  }
}
