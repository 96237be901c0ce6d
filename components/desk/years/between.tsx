import type { Jump } from '../../../lib/desk/jumps/jumps-between';
import type { CarriedFigure } from '../../../lib/desk/years/carried-figures';
import { columnInWords } from '../../../lib/desk/years/in-words';
import type { UnitChoice, YearColumn } from '../../../lib/desk/years/year-columns';
import type { YearsTable } from '../../../lib/desk/years/years-table';
import { Chip } from '../../popup/chip';
import { Jumps } from '../jumps';
import type { YearsProps } from './years-page';

type ReportColumn = Extract<YearColumn, { kind: 'report' }>;

/** What holds between neighbouring years and what does not; which years are not there. */
export function Between({
  years,
  words,
  language,
  ruleName,
}: YearsProps & { years: YearsTable; unit: UnitChoice }) {
  const { columns, carried } = years;
  const reports = columns.filter((column): column is ReportColumn => column.kind === 'report');
  const missing = columns.flatMap((column) => (column.kind === 'missing' ? column.year : []));
  const several = [...new Set(reports.filter(({ of, which }) => of > 1 && which === 1))];
  return (
    <section class="between" aria-labelledby="between">
      <h3 id="between">{words.betweenName}</h3>
      {new Set(reports.map(({ year }) => year)).size === 1 && <p class="quiet">{words.onlyOneYear}</p>}
      {missing.length > 0 && <p class="to-verify">{words.missing(missing)}</p>}
      {several.map(({ year, of }) => (
        <p key={year} class="to-verify">
          {words.severalReports(year, of)}
        </p>
      ))}
      <ul>
        {columns.map((column, at) => {
          const own = carried.filter(({ to }) => to.column === at);
          const jumps = years.jumps[at] ?? [];
          if (column.kind !== 'report' || own.length + jumps.length === 0) return null;
          return <Year key={column.id} {...{ column, own, jumps, words, language, ruleName }} />;
        })}
      </ul>
    </section>
  );
}

interface YearProps extends Pick<YearsProps, 'words' | 'language' | 'ruleName'> {
  column: ReportColumn;
  own: readonly CarriedFigure[];
  jumps: readonly Jump[];
}

function Year({ column, own, jumps, words, language, ruleName }: YearProps) {
  const count = (state: CarriedFigure['state']) => own.filter((each) => each.state === state).length;
  const found = column.inspection.findings.filter(({ rule }) => rule.startsWith('continuity/'));
  const year = columnInWords(column, words);
  return (
    <li>
      <p>{words.between(year, count('holds'), count('differs') + count('settled'), count('open'))}</p>
      {found.length > 0 && (
        <ol class="found">
          {found.map(({ id, rule, severity, message, settled }) => (
            <li key={id} class={settled ? 'settled' : ''}>
              <Chip severity={severity} words={words} />
              <div>
                <b>{ruleName(rule)}</b>
                {settled && <span class="place">{words.settled}</span>}
                <p>{message}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <Jumps {...{ jumps, words, language }} />
    </li>
  );
}
