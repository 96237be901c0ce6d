import type { CountyRollUp } from '../../copies/county/county';
import type { Roster } from '../../roster/roster';
import { type DeskRollupWords, deskRollupWords } from '../../words/desk-rollup';
import type { Language } from '../../words/language';
import { readReports } from '../read-desk';
import { type RollUp, type RollUpGaps, type RollUpOptions, rollUp } from '../roll-up';
import { hasGovernments, type Summing, summingsOf } from '../summings';
import type { DeskRow } from './row';

/**
 * All governments of the rosters beside the sum of their units', for some years.
 * @param rows all on the desk
 * @returns null where no roster names one
 * @throws {DeskFault}
 */
export async function countyRollUps(
  rosters: readonly Roster[],
  years: Iterable<number>,
  rows: readonly DeskRow[],
  options: RollUpOptions,
): Promise<CountyRollUp[] | null> {
  const summing = rosters.filter(hasGovernments);
  if (summing.length === 0) return null;
  const rolled: CountyRollUp[] = [];
  for (const year of [...years].sort((a, b) => b - a)) {
    const ofYear = rows.filter((row) => row.year === year);
    for (const each of summing.flatMap((roster) => summingsOf(roster, ofYear)))
      rolled.push(await rolledUp(each, year, options));
  }
  return rolled;
}

async function rolledUp(summing: Summing, year: number, options: RollUpOptions): Promise<CountyRollUp> {
  const { roster, government, units } = summing;
  const reports = await readReports([government, ...units].flatMap((each) => each.reports));
  const inspections = new Map(reports.map(({ id, versions }) => [id, versions.at(-1)!.inspection]));
  const result = rollUp(government, units, inspections, options);
  return {
    ...{ roster, government: government.unit.name, year },
    figures: result.state === 'complete' ? result.sums : [],
    not: whyNot(result, options.language),
  };
}

function whyNot(rolled: RollUp, language: Language): CountyRollUp['not'] {
  if (rolled.state === 'complete') return null;
  if (rolled.state === 'alone') return { alone: true, why: '' };
  const why = gapsInWords(rolled.gaps, rolled.units, deskRollupWords(language));
  return { alone: false, why: why.join('\n') };
}

/** What is missing, all units by name. */
function gapsInWords(
  { own, missing, several, otherEdition }: RollUpGaps,
  units: number,
  words: DeskRollupWords,
): string[] {
  return [
    own === null ? '' : words.own[own],
    missing.length > 0 ? words.missing(missing, units) : '',
    several.length > 0 ? words.several(several) : '',
    otherEdition.length > 0 ? words.otherEdition(otherEdition) : '',
  ].filter(Boolean);
}
