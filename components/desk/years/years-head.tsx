import { columnInWords } from '../../../lib/desk/years/in-words';
import type { UnitChoice, YearColumn } from '../../../lib/desk/years/year-columns';
import type { YearsWords } from '../../../lib/words/desk-years';

interface HeadProps {
  columns: readonly YearColumn[];
  unit: UnitChoice;
  words: YearsWords;
}

/** The years, each with its edition and the way to its page. */
export function YearsHead({ columns, unit, words }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.rowHead}</th>
        <th scope="col">{words.columnHead}</th>
        {columns.map((column) => (
          <th
            key={column.kind === 'report' ? column.id : column.year}
            scope="col"
            class={column.kind === 'missing' ? 'missing' : 'year'}
          >
            {columnInWords(column, words)}
            {column.kind === 'report' && <About {...{ column, unit, words }} />}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function About({
  column: {
    inspection: { source, report },
  },
  unit,
  words,
}: Omit<HeadProps, 'columns'> & { column: Extract<YearColumn, { kind: 'report' }> }) {
  return (
    <>
      <small>{words.edition(report.edition)}</small>
      {report.agency !== null && report.agency !== unit.name && <small>{words.asName(report.agency)}</small>}
      {/^https?:/.test(source.url) && (
        <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.title || source.url}>
          {words.openPage}
        </a>
      )}
    </>
  );
}
