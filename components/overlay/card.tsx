import type { CardProps } from '../../lib/card/props';
import { CardActions } from './card-actions';
import { Equation } from './equation';
import { Pager } from './pager';
import { trusted } from './trusted';

/** What is wrong at one place: the rule, the figures, the equation and what it rests on. */
export function Card(props: CardProps) {
  const { text, words, notice, index, total, here, totalHere } = props;
  return (
    <>
      <header>
        <span class={`chip ${text.severity}`}>{text.severityName}</span>
        <h2 id="gouji-title">{text.name}</h2>
        <button
          type="button"
          class="icon"
          aria-label={words.close}
          title={words.close}
          onClick={trusted(props.onClose)}
        >
          ✕
        </button>
      </header>
      <div class="body">
        {notice && <p class="notice">{notice}</p>}
        {text.place && <p class="place">{text.place}</p>}
        <p class="message">{props.message}</p>
        {text.formula && <Equation {...props} formula={text.formula} terms={text.terms} />}
        {text.figures.length > 0 && (
          <dl class="figures">
            {text.figures.map(({ label, text: figure, stretches }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {stretches
                    ? stretches.map((each, at) =>
                        each.differs ? <mark key={at}>{each.text}</mark> : each.text,
                      )
                    : figure}
                </dd>
              </div>
            ))}
          </dl>
        )}
        {text.quote && (
          <p class="quote">
            <b>{words.quote}</b> {text.quote}
          </p>
        )}
        <details class="basis" key={props.id}>
          <summary>
            <b>{words.basis}</b> {text.shortBasis}
          </summary>
          <p>{text.basis}</p>
          <p class="rule">{text.rule}</p>
        </details>
      </div>
      <CardActions {...props} />
      <footer>
        {totalHere > 1 && (
          <Pager
            label={words.here(here, totalHere)}
            previous={words.previousHere}
            next={words.nextHere}
            onStep={props.onHere}
            short
          />
        )}
        {total > 1 && (
          <Pager
            label={index > 0 ? words.position(index, total) : ''}
            previous={words.previous}
            next={words.next}
            onStep={props.onStep}
          />
        )}
      </footer>
    </>
  );
}
