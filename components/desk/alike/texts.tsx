import type { MarkedPiece } from '../../../lib/desk/alike/marked-text';
import type { OpenPair, PairLine, PairSide } from '../../../lib/desk/alike/state';
import type { AlikeWords } from '../../../lib/words/desk-alike';

interface TextsProps {
  pair: PairLine;
  open: OpenPair;
  words: AlikeWords;
}

/** Both texts of a pair beside each other; what is the same is underlined, what many units have is dotted. */
export function Texts({ pair, open, words }: TextsProps) {
  return (
    <div class="texts">
      <ul class="legend" aria-label={words.legendName}>
        <li>
          <mark>{words.piece.same}</mark>
        </li>
        <li>
          <span class="shared">{words.piece.shared}</span>
        </li>
      </ul>
      {pair.sides.map((side, at) => (
        <Text key={side.url} side={side} pieces={open.texts[at]!} words={words} />
      ))}
    </div>
  );
}

function Text({
  side,
  pieces,
  words,
}: {
  side: PairSide;
  pieces: readonly MarkedPiece[];
  words: AlikeWords;
}) {
  return (
    <article>
      <h4>{side.name}</h4>
      <p class="quiet">
        {words.share(side.share)}
        {/^https?:/.test(side.url) && (
          <>
            {' '}
            <a href={side.url} target="_blank" rel="noopener noreferrer">
              {words.openPage}
            </a>
          </>
        )}
      </p>
      {side.names && <p class="warned">{words.names(side.names)}</p>}
      <p class="said">
        {pieces.map(({ text, as }, at) => {
          const key = `${at} ${as}`;
          if (as === 'same') return <mark key={key}>{text}</mark>;
          return as === 'shared' ? (
            <span key={key} class="shared">
              {text}
            </span>
          ) : (
            <span key={key}>{text}</span>
          );
        })}
      </p>
    </article>
  );
}
