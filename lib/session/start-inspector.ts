import { type Brief, readBrief } from '../messages/brief';
import { readToFrame } from '../messages/to-frame';
import { languageFor } from './browser-language';
import { Inspector, type InspectorOptions } from './inspector';

/** What holds where the background gives no brief. */
const withoutBrief = (): Brief => ({
  language: languageFor('browser'),
  rules: {},
  marks: { style: 'letter', print: 'none', bar: true },
  blanks: 'first',
});

/**
 * Asks the background for the settings, then inspects. What is asked of the inspector in the meantime waits for it.
 * @returns answers a message; null where it is none for an inspector
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
    return asked && started.then((inspector) => inspector?.answer(asked));
  };
}
