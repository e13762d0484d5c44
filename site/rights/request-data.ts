import { requestOf } from '../facts/contact.ts';
import type { RightsFact } from '../facts/fact.ts';
import type { Level } from '../i18n/level.ts';
import { languageOf, isLocale, type Locale } from '../i18n/locales.ts';
import { sentencesOf } from '../i18n/translate.ts';
import { phoneAddress } from '../register/cells/phone-address.ts';
import type { Register } from '../register/model/register.ts';
import type { SpokenWords } from './browser-words.ts';
import type { LetterForm } from './request-wording.ts';
import type { AskedPlace } from './request.ts';
import type { Keeping } from './retention-clock.ts';

/** Who receives a letter, and by which ways. */
export interface Recipient {
  readonly name: string;
  readonly phone?: string | undefined;
  /** What calls it, `tel:`; absent where the text holds no number that can be called. */
  readonly phoneAddress?: string | undefined;
  readonly email?: string | undefined;
  readonly postalAddress?: string | undefined;
  /** The municipality's e-service. */
  readonly website?: string | undefined;
  /** The parameter of its address that takes the number of a place. */
  readonly websiteParameter?: string | undefined;
  /** A website that is no e-service of the municipality: that of the supervisory authority, or its own first page. */
  readonly homepage?: string | undefined;
  /** Whether its decisions can be appealed to an administrative court (7 kap. 2 § lagen 2018:218). */
  readonly isAuthority?: boolean | undefined;
  /** Where the page itself may send the request. */
  readonly endpoint?: string | undefined;
}

/** A place that is asked about, with what decides who answers and how long film is kept. */
export interface ChosenPlace extends AskedPlace, Keeping {
  /** Id of the controller, where the register states one. */
  readonly controller?: string | undefined;
}

/** Words of a letter in a language. */
export interface LetterWords extends SpokenWords {
  readonly dir: 'ltr' | 'rtl';
  /** The tag that dates and times are written by (BCP 47). */
  readonly formats: string;
}

/** All that the form knows besides what is typed. It comes with the page, so that nothing is asked for later. */
export interface RequestData {
  readonly words: SpokenWords;
  readonly formats: string;
  readonly letter: LetterWords;
  /** Other languages that the letter may be in besides. */
  readonly also: readonly LetterWords[];
  /** The letter in the language of the page, where that is another. */
  readonly readAlong?: LetterWords | undefined;
  /** The letter's language in the words of the page. */
  readonly letterLanguage: string;
  /** By the id of the controller. */
  readonly recipients: Readonly<Record<string, Recipient>>;
  /** Who receives a letter about a place whose controller the register does not state. */
  readonly municipality: Recipient;
  /** Receives complaints (GDPR art. 77). */
  readonly authority: Recipient;
}

/** The part of the form in which places are chosen. */
export interface AskedPlaces extends HTMLElement {
  readonly places: readonly ChosenPlace[];
  /** Begins once the form has its words. */
  begin(data: RequestData): void;
  /** Ticks places by their numbers, as soon as the places have come. */
  choose(ids: readonly string[]): Promise<void>;
  /** The numbers of those chosen, also before it is known which places there are. */
  readonly ids: readonly string[];
}

const spokenOfBoth = ['place.', 'errors.', 'letter.', 'send.', 'after.', 'step.', 'carry.'] as const;

/**
 * How the keys begin of what each form says while somebody types or after (`request.json`). All of it comes with the page,
 * so what the form never says stays away.
 */
const spokenParts: Readonly<Record<LetterForm, readonly string[]>> = {
  request: [...spokenOfBoth, 'clock.', 'keep.'],
  'late-answer': [...spokenOfBoth, 'follow.due', 'follow.appeal-'],
};

const isOfFollowUp = (key: string): boolean => key.startsWith('follow-up.');

/** Which sentences stand in the letters of each form (`letter.json`). */
const isInLetter: Readonly<Record<LetterForm, (key: string) => boolean>> = {
  request: (key) => !isOfFollowUp(key),
  'late-answer': (key) => isOfFollowUp(key) || key === 'to' || key === 'greeting',
};

/** What a form needs in a language at a level. */
export function requestData(form: LetterForm, register: Register, locale: Locale, level: Level): RequestData {
  const letterWords = (of: Locale): LetterWords => wordsOfLetter(form, of);
  const { municipality, controllers } = register;
  const authority = municipality.supervisoryAuthority;
  const { lang, formats } = languageOf(locale);
  const letterLocale = letterLocaleOf(register);
  return {
    words: { lang, sentences: spokenSentences(form, locale, level) },
    formats,
    letter: letterWords(letterLocale),
    also: alsoLocalesOf(register).map(letterWords),
    readAlong: letterLocale === locale ? undefined : letterWords(locale),
    letterLanguage: new Intl.DisplayNames(formats, { type: 'language' }).of(languageOf(letterLocale).lang)!,
    recipients: Object.fromEntries(
      controllers.map((controller) => [
        controller.id,
        {
          name: controller.name,
          isAuthority: controller.kind !== 'company',
          ...waysOf(requestOf(controller, municipality)),
        },
      ]),
    ),
    municipality: {
      name: municipality.name,
      isAuthority: true,
      ...waysOf(requestOf(undefined, municipality)),
    },
    authority: {
      name: authority.name,
      ...waysOf({ ...authority, website: undefined, homepage: authority.website }),
    },
  };
}

type Sentences = Readonly<Record<string, string>>;

/** Easy words stand in for plain ones where there are any: what a calendar or a file is called has none. */
function spokenSentences(form: LetterForm, locale: Locale, level: Level): Sentences {
  const easy = level === 'plain' ? {} : sentencesOf(locale, 'request-easy');
  const isSpoken = (key: string): boolean => spokenParts[form].some((part) => key.startsWith(part));
  return keep({ ...sentencesOf(locale, 'request'), ...easy }, isSpoken);
}

const keep = (sentences: Sentences, isKept: (key: string) => boolean): Sentences =>
  Object.fromEntries(Object.entries(sentences).filter(([key]) => isKept(key)));

/** Letters are in the language that the register is kept in, which those who receive them read. */
export function letterLocaleOf({ municipality }: Register): Locale {
  const { registerLanguage, languages } = municipality;
  return isLocale(registerLanguage) ? registerLanguage : languages[0]!;
}

/** Languages that letters may be in besides. */
export function alsoLocalesOf(register: Register): readonly Locale[] {
  const own = letterLocaleOf(register);
  return register.municipality.minorityLanguages.filter((locale) => locale !== own);
}

function wordsOfLetter(form: LetterForm, locale: Locale): LetterWords {
  const { lang, dir, formats } = languageOf(locale);
  return { lang, dir, formats, sentences: keep(sentencesOf(locale, 'letter'), isInLetter[form]) };
}

function waysOf(ways: RightsFact['request']): Omit<Recipient, 'name'> {
  const { phone, email, postalAddress, website, websiteParameter, endpoint, homepage } = ways;
  return { phone, ...callsOf(ways), email, postalAddress, website, websiteParameter, endpoint, homepage };
}

const callsOf = ({ phone }: Pick<Recipient, 'phone'>): Pick<Recipient, 'phoneAddress'> => ({
  phoneAddress: phone === undefined ? undefined : phoneAddress(phone),
});
