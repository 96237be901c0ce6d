import { useState } from 'preact/hooks';
import type { Formula, TermLine } from '../../lib/card/describe-card';
import type { CardProps } from '../../lib/card/props';
import type { CardWords } from '../../lib/words/card';
import { Terms } from './terms';

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
          onClick={props.onClose}
        >
          ✕
        </button>
      </header>
      <div class="body">
        {notice && <p class="notice">{notice}</p>}
        {text.place && <p class="place">{text.place}</p>}
        <p class="message">{text.message}</p>
        {text.formula && (
          <Equation formula={text.formula} terms={text.terms} words={words} onTerm={props.onTerm} />
        )}
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
        <p class="basis">
          <b>{words.basis}</b> {text.basis}
        </p>
        <p class="rule">{text.rule}</p>
      </div>
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

interface EquationProps {
  formula: Formula;
  terms: TermLine[];
  words: CardWords;
  onTerm: (fact: string) => void;
}

function Equation({ formula, terms, words, onTerm }: EquationProps) {
  const [open, setOpen] = useState(false);
  const { left, zeros, sum, whole, wholeParts, holds } = formula;
  return (
    <section class="equation">
      <p class="formula">
        {left}
        {zeros && <span class="zeros">{left ? words.aside(zeros) : zeros}</span>}
        {' = '}
        <b>{sum}</b>
        {holds ? ' = ' : ' ≠ '}
        <b class={holds ? '' : 'off'}>{whole}</b>
        {wholeParts && ` = ${wholeParts}`}
      </p>
      <button type="button" class="text" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hideTerms : words.showTerms(terms.length)}
      </button>
      {open && <Terms terms={terms} label={words.terms} onTerm={onTerm} />}
    </section>
  );
}

interface PagerProps {
  label: string;
  previous: string;
  next: string;
  onStep: (step: 1 | -1) => void;
  short?: boolean;
}

function Pager({ label, previous, next, onStep, short = false }: PagerProps) {
  return (
    <div class="pager">
      <button type="button" aria-label={previous} title={previous} onClick={() => onStep(-1)}>
        ‹{!short && ` ${previous}`}
      </button>
      <span>{label}</span>
      <button type="button" aria-label={next} title={next} onClick={() => onStep(1)}>
        {!short && `${next} `}›
      </button>
    </div>
  );
}
