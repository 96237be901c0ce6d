import { languageFor } from '../browser/language';
import { type Brief, readBrief } from '../messages/brief';
import { readToFrame } from '../messages/to-frame';
import { Inspector, type InspectorOptions } from './inspector';

/** What holds where the background gives no brief. */
const withoutBrief = (): Brief => ({
  language: languageFor('browser'),
  rules: {},
  marks: { style: 'letter', print: 'none', bar: true, agreed: false },
  blanks: 'first',
});

/**
 * Asks the background for the settings, then inspects. What is asked of the inspector in the meantime waits for it.
 * @returns answers a message, with null where that fails; null where it is none for an inspector
 */
export function startInspector(
  options: Omit<InspectorOptions, 'brief'>,
): (message: unknown) => Promise<unknown> | null {
  const started = options.tell({ type: 'ready' }).then((reply) => {
    return options.signal.aborted
      ? null
      : new Inspector({ ...options, brief: readBrief(reply) ?? withoutBrief() });
  });
  return (message) => {
    const asked = readToFrame(message);
    if (!asked) return null;
    return started
      .then((inspector) => inspector?.answer(asked))
      .catch((error) => {
        // Whoever asked waits for an answer, and says that none came.
        console.error('Gouji: a question could not be answered.', error);
        return null;
      });
  };
}
