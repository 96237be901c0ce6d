import { type CircularEvents, circularEvents } from './circular-events';
import { type CountyEvents, type CountyHanding, countyEvents } from './county-events';
import { type LetterEvents, letterEvents } from './letter-events';

/** All files that are made of reports on the desk, but for the desk's own. */
export interface HandOverEvents extends LetterEvents, CountyEvents, CircularEvents {}

export function handOverEvents(handing: CountyHanding): HandOverEvents {
  return {
    ...letterEvents(handing, handing.language),
    ...countyEvents(handing),
    ...circularEvents(handing),
  };
}
