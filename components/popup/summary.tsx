import { isForWantOfData, notComparedCount, notJudgedHere } from '../../lib/findings/year-before';
import type { Severity } from '../../lib/inspection';
import { isFreeForm, isReadWhole, type ReportView, verdictOf } from '../../lib/tab/view';
import type { PopupWords } from '../../lib/words/popup';
import { Chip } from './chip';

const order: Severity[] = ['error', 'warning', 'info'];

export interface SummaryProps {
  view: ReportView;
  words: PopupWords;
  /** How many rules there are to hold the report against. */
  rules: number;
}

/** Whose report this is, and how many of what was found. */
export function Summary({ view, words, rules }: SummaryProps) {
  const { report, source } = view.inspection;
  const here = notJudgedHere(view.notJudged);
  const unsure = new Set(here.map(({ rule }) => rule)).size;
  const notCompared = notComparedCount(view.notJudged);
  return (
    <header class="summary">
      <h1>{report.agency ?? words.agencyUnknown}</h1>
      <p class="facts">
        <span>{words.year(report.year)}</span>
        <span>{isFreeForm(view.inspection) ? words.noForm : words.edition(report.edition)}</span>
        <span>{words.published(source.publishedOn)}</span>
      </p>
      <dl class="counts" aria-label={words.countsName}>
        {order.map((severity) => (
          <div key={severity} class={view.counts[severity] === 0 ? 'zero' : ''}>
            <dt>
              <Chip severity={severity} words={words} />
              <span aria-hidden="true">{words.severity[severity]}</span>
            </dt>
            <dd>{view.counts[severity]}</dd>
          </div>
        ))}
      </dl>
      <Verdict view={view} words={words} />
      <p class="applied">{words.applied(rules - unsure - notCompared, unsure, isForWantOfData(here))}</p>
      {notCompared > 0 && <p class="applied">{words.notCompared}</p>}
      {view.inspection.remarks?.map((remark) => (
        <p key={remark} class="applied">
          {remark}
        </p>
      ))}
    </header>
  );
}

function Verdict({ view, words }: { view: ReportView; words: PopupWords }) {
  const verdict = verdictOf(view);
  // Where something is wrong, the counts above say so.
  if (verdict === 'error' || verdict === 'warning') return null;
  return <p class={`verdict ${verdict}`}>{words.verdict[said(view, verdict)]}</p>;
}

function said(
  view: ReportView,
  verdict: Exclude<ReturnType<typeof verdictOf>, 'error' | 'warning'>,
): keyof PopupWords['verdict'] {
  if (verdict === 'clean' && view.findings.length === 0) return 'spotless';
  // Nothing has failed to be read so far: it is only not done.
  const nothingElse = view.waiting && isReadWhole({ ...view, waiting: false });
  return verdict === 'partial' && nothingElse ? 'waiting' : verdict;
}
