import '../../lib/no-eval';
import { languageFor } from '../../lib/browser/language';
import { leaveRoom } from '../../lib/reader/leave-room';
import { readAttached } from '../../lib/reader/read-attached';
import { popupWords } from '../../lib/words/popup';

/** Reads files for the background, out of sight, and goes. One at a time: a second one leaves the work to the first. */
const language = languageFor('browser');
document.documentElement.lang = language;
// Where no document can be off the screen it is a tab, and has a title.
document.title = popupWords(language).withFiles.name;
await navigator.locks.request('gouji attached', { ifAvailable: true }, (lock) =>
  lock ? readAttached() : null,
);
await leaveRoom(window);
