import type { DeskPlacesWords } from '../desk-places';

export const deskPlaces: DeskPlacesWords = {
  name: 'Pages of the desk',
  place: { desk: 'Desk', roster: 'Roster', years: 'Years', rollup: 'Roll-up', alike: 'Copied text' },
};
