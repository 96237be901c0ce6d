import type { DeskProps } from './desk-page';

/** So many kinds are said at once. */
const most = 12;

/** What is found most often, by the reports that have it; each leads to them. */
export function Kinds({ state: { kinds, wanted, rows }, words, ruleName, on }: DeskProps) {
  if (kinds.length === 0) return null;
  return (
    <section class="kinds" aria-labelledby="kinds">
      <h2 id="kinds">{words.kindsName}</h2>
      <ol>
        {kinds.slice(0, most).map(({ rule, reports }) => (
          <li key={rule}>
            <button
              type="button"
              class="plain"
              aria-pressed={wanted.rule === rule}
              onClick={() => on.want({ rule: wanted.rule === rule ? null : rule })}
            >
              <span class="name">{ruleName(rule)}</span>
              <span class="count">{words.kind(reports)}</span>
              <meter min={0} max={rows.length} value={reports} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
