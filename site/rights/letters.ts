import { speakWords } from './browser-words.ts';
import { inAllLanguages } from './letter-languages.ts';
import { letterOf, type Letter } from './letter.ts';
import type { RequestWithoutPlaces } from './read-request.ts';
import type { Addressee } from './request.ts';
import type { ChosenPlace, LetterWords, Recipient, RequestData } from './request-data.ts';
import { filmStateOf, type FilmState, type TimeWindow } from './retention-clock.ts';
import type { Instant } from './place-time.ts';
import { letterForms } from './say.ts';

/** Places that one recipient answers for. */
export interface PlacesOfRecipient {
  readonly recipient: Recipient;
  readonly places: readonly ChosenPlace[];
}

/** A letter that is ready to be sent. */
export interface ReadyLetter extends PlacesOfRecipient {
  readonly letter: Letter;
  /** The languages of the letter in their order (BCP 47). */
  readonly langs: readonly string[];
  /** The letter in the language of the page, where that is another. */
  readonly readAlong?: Letter | undefined;
  readonly film?: FilmState | undefined;
}

/** Shares the places among those who answer for them, in the order in which they were chosen. */
export function shareByRecipient(
  places: readonly ChosenPlace[],
  { recipients, municipality }: Pick<RequestData, 'recipients' | 'municipality'>,
): readonly PlacesOfRecipient[] {
  const shared = new Map<Recipient, ChosenPlace[]>();
  for (const place of places) {
    const recipient = recipients[place.controller ?? ''] ?? municipality;
    shared.set(recipient, [...(shared.get(recipient) ?? []), place]);
  }
  return [...shared].map(([recipient, own]) => ({ recipient, places: own }));
}

/** What must be hurried for first: film that is being erased, then that which is erased soonest. */
export function mostUrgent(films: readonly FilmState[]): FilmState | undefined {
  const haste = (film: FilmState): number => {
    switch (film.state) {
      case 'being-erased':
        return -1;
      case 'kept':
        return film.hoursLeft;
      default:
        return 1e9 + ['retention-unknown', 'erased', 'nothing-recorded', 'not-yet'].indexOf(film.state);
    }
  };
  return [...films].sort((one, other) => haste(one) - haste(other))[0];
}

/** The film of places in a time window: the most urgent of them, and whether there is some whose time nobody knows. */
export function filmOfPlaces(
  places: readonly ChosenPlace[],
  window: TimeWindow | undefined,
  now: Instant,
): Pick<Addressee, 'film' | 'isSomeUnknown'> {
  const films = window ? places.map((place) => filmStateOf(place, window, now)) : [];
  return { film: mostUrgent(films), isSomeUnknown: films.some(({ state }) => state === 'retention-unknown') };
}

/** A letter in the languages that the reader wants it in, and in that of the page where it is another. */
export function inLanguages(
  { letter, also, readAlong }: Pick<RequestData, 'letter' | 'also' | 'readAlong'>,
  alsoIn: readonly string[] = [],
  write: (words: LetterWords) => Letter,
): Pick<ReadyLetter, 'letter' | 'langs' | 'readAlong'> {
  const others = also.filter(({ lang }) => alsoIn.includes(lang));
  return {
    letter: inAllLanguages(write(letter), others.map(write)),
    langs: [letter, ...others].map(({ lang }) => lang),
    readAlong: readAlong && write(readAlong),
  };
}

/** One letter for each recipient. */
export function writeLetters(
  request: RequestWithoutPlaces,
  places: readonly ChosenPlace[],
  data: RequestData,
  now: Instant,
): readonly ReadyLetter[] {
  return shareByRecipient(places, data).map((shared) => {
    const films = filmOfPlaces(shared.places, request.window, now);
    const write = (words: LetterWords): Letter =>
      letterOf(
        { ...request, places: shared.places },
        { name: shared.recipient.name, ...films },
        speakWords(words),
        letterForms(words.formats),
      );
    return { ...shared, film: films.film, ...inLanguages(data, request.alsoIn, write) };
  });
}
