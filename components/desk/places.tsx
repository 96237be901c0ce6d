import { type DeskPlace, type DeskPlacesWords, deskPlaces } from '../../lib/words/desk-places';

/** The way between the pages of the desk: plain links, so that each opens beside the other where that is wanted. */
export function Places({ here, words }: { here: DeskPlace; words: DeskPlacesWords }) {
  return (
    <nav class="places" aria-label={words.name}>
      {deskPlaces.map((place) => (
        <a key={place} href={`/${place}.html`} aria-current={place === here ? 'page' : undefined}>
          {words.place[place]}
        </a>
      ))}
    </nav>
  );
}
