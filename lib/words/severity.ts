import type { Severity } from '../inspection';

/** What every surface says of how grave findings are. */
export interface SeverityWords {
  severity: Record<Severity, string>;
  /** One character: severities differ by letter and shape, not by colour alone. */
  letter: Record<Severity, string>;
  counts(counts: Record<Severity, number>): string;
  nothingFound: string;
}
