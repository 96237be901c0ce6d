import { Component } from 'preact';
import { faultInWords } from '../../lib/list/fault-in-words';
import type { ListLine } from '../../lib/list/lines';
import type { ListWords } from '../../lib/words/list';
import { Chips } from '../popup/chip';

export interface LinesProps {
  lines: readonly ListLine[];
  words: ListWords;
}

/** The listed reports, each with what became of it. */
export function Lines({ lines, words }: LinesProps) {
  const { number, report, agency, year, result } = words.columns;
  return (
    <table class="lines">
      <colgroup>
        <col class="of-number" />
        <col class="of-report" />
        <col class="of-agency" />
        <col class="of-year" />
        <col class="of-result" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{number}</th>
          <th scope="col">{report}</th>
          <th scope="col">{agency}</th>
          <th scope="col">{year}</th>
          <th scope="col">{result}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.at} line={line} words={words} />
        ))}
      </tbody>
    </table>
  );
}

/** Drawn again only when its line is another one: there are hundreds, and one changes at a time. */
class Row extends Component<{ line: ListLine; words: ListWords }> {
  override shouldComponentUpdate(next: { line: ListLine }): boolean {
    return next.line !== this.props.line;
  }

  override render() {
    const { line, words } = this.props;
    return (
      <tr class={line.state.replace(' ', '-')}>
        <td>{line.at + 1}</td>
        <th scope="row">
          <a href={line.url} target="_blank" rel="noopener noreferrer">
            {line.title}
          </a>
        </th>
        {line.state === 'report' ? (
          <>
            <td class="agency">{line.agency ?? words.unknown}</td>
            <td class="year">{line.year ?? words.unknown}</td>
            <td class="result">
              <Result line={line} words={words} />
              {line.misled && <span class="misled">{words.misled[line.misled]}</span>}
            </td>
          </>
        ) : (
          <td class="result" colSpan={3}>
            <Reason line={line} words={words} />
          </td>
        )}
      </tr>
    );
  }
}

function Result({ line, words }: { line: Extract<ListLine, { state: 'report' }>; words: ListWords }) {
  const { verdict, counts, checked, why } = line;
  const reason = why !== null && <span class="reason">{why}</span>;
  if (verdict === 'error' || verdict === 'warning')
    return (
      <span class="outcome">
        <Chips counts={counts} words={words} />
        {checked !== 'whole' && <span class="verdict">{words.unchecked[checked]}</span>}
        {reason}
      </span>
    );
  return (
    <span class="outcome">
      <span class={`verdict ${verdict.replace(' ', '-')}`}>{words.verdict[verdict]}</span>
      {counts.info > 0 && <Chips counts={counts} words={words} />}
      {reason}
    </span>
  );
}

function Reason({ line, words }: { line: Exclude<ListLine, { state: 'report' }>; words: ListWords }) {
  const { state } = line;
  if (state === 'waiting' || state === 'fetching') return <span class="state">{words.state[state]}</span>;
  return (
    <>
      <b>{words.state[state]}</b>{' '}
      <span class="reason">
        {state === 'failed' ? faultInWords(line.fault, words) : words.noReport(line.reason)}
      </span>
    </>
  );
}
