import { type CardProps, settlingReasons } from '../../lib/card/props';
import { trusted } from './trusted';

/** What can be done about a finding: settle it, for one of the fixed reasons, and copy its table. */
export function CardActions({ words, settling, copied, onSettling, onSettle, onCopy }: CardProps) {
  if (!onSettling && !onCopy) return null;
  return (
    <div class="actions">
      {onSettling && (
        <button type="button" class="text" aria-expanded={settling} onClick={trusted(onSettling)}>
          {words.settle}
        </button>
      )}
      {onCopy && (
        <button type="button" class="text" onClick={trusted(onCopy)}>
          {words.copyTable}
        </button>
      )}
      <span class={copied === 'failed' ? 'off' : 'done'} role="status">
        {copied === 'yes' && words.copied}
        {copied === 'failed' && words.notCopied}
      </span>
      {settling && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flex container everywhere.
        <div class="reasons" role="group" aria-label={words.settleWhy}>
          {settlingReasons.map((reason) => (
            <button key={reason} type="button" onClick={trusted(() => onSettle(reason))}>
              {words.reason[reason]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
