import { trusted } from './trusted';

export interface PagerProps {
  label: string;
  previous: string;
  next: string;
  onStep: (step: 1 | -1) => void;
  /** Arrows without words. */
  short?: boolean;
}

/** Back and on, with where one is in between. */
export function Pager({ label, previous, next, onStep, short = false }: PagerProps) {
  return (
    <div class="pager">
      <button type="button" aria-label={previous} title={previous} onClick={trusted(() => onStep(-1))}>
        ‹{!short && ` ${previous}`}
      </button>
      <span>{label}</span>
      <button type="button" aria-label={next} title={next} onClick={trusted(() => onStep(1))}>
        {!short && `${next} `}›
      </button>
    </div>
  );
}
