import { readToSelector, type ToSelector } from '../messages/to-selector';
import { rememberPointed } from './selecting/pointed';
import { Selector, type SelectorOptions } from './selecting/selector';

/**
 * Waits for what is asked of tables in this document. Nothing stands in the page until then, nor afterwards.
 * @returns answers a message; null where it is none for a selector
 */
export function startSelector(
  options: Pick<SelectorOptions, 'document' | 'signal' | 'view'>,
): (message: unknown) => Promise<true> | null {
  let selector: Selector | null = null;
  let language: ToSelector['language'] | null = null;
  rememberPointed(options.document);
  return (message) => {
    const asked = readToSelector(message);
    if (!asked) return null;
    if (language !== asked.language) selector?.close();
    language = asked.language;
    selector ??= new Selector({ ...options, language, onEnd: () => (selector = null) });
    selector.answer(asked);
    return Promise.resolve(true);
  };
}
