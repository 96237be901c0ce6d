import type { WelcomeWords } from '../../lib/words/welcome';

/** Over the sample report: what it is, and the way back. */
export function Aside({ words: { aside } }: { words: WelcomeWords }) {
  return (
    <p>
      <span>{aside.text}</span>
      <a href="/welcome.html">{aside.back}</a>
    </p>
  );
}
