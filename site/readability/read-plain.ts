import { guideKeys, guideLead, guideOf } from '../explanations/guide.ts';
import { sayLead } from '../explanations/plain/lead.ts';
import { sayPlain } from '../explanations/plain.ts';
import { speakText } from '../explanations/speak.ts';
import type { Sentence, Value } from '../explanations/statement.ts';
import { factsOf } from '../facts/facts.ts';
import { languageOf, type Locale } from '../i18n/locales.ts';
import type { Place, Register } from '../register/model/register.ts';
import { nameMark } from './read-sentence.ts';
import { outdatedFact } from './read-statements.ts';
import { sentencesOf } from './words.ts';

/** A text in plain language, sentence by sentence. */
export interface PlainText {
  /** The place or the guide that it tells of. */
  readonly text: string;
  readonly sentences: readonly string[];
}

const named: ReadonlySet<Value['type']> = new Set(['name', 'phone', 'email', 'website']);

/** What the pages of all places and guides say in plain language, in one language. */
export function readPlain(register: Register, locale: Locale): readonly PlainText[] {
  const lang = register.municipality.registerLanguage;
  const read = (text: string, statements: readonly Sentence[]): PlainText => ({
    text,
    sentences: statements.flatMap((statement) =>
      sentencesOf(speakText(withoutNames(statement, locale), locale, lang), languageOf(locale).lang),
    ),
  });
  return [
    ...register.places.map((place) => read(place.id, sayPage(place, register))),
    read('sign', sayPlain(outdatedFact(register))),
    ...guideKeys.map((guide) =>
      read(guide, [guideLead(guide).plain, ...guideOf(guide, register).flatMap(({ plain }) => plain)]),
    ),
  ];
}

const sayPage = (place: Place, register: Register): readonly Sentence[] => [
  sayLead(place, register),
  ...factsOf(place, register).flatMap((fact) => sayPlain(fact, place.status)),
];

/** Names are not read for their letters; texts of the register are, where they are in the language. */
function withoutNames(statement: Sentence, locale: Locale): Sentence {
  const { lang } = languageOf(locale);
  const isRead = (value: Value): boolean =>
    value.type === 'text' ? value.text[lang] !== undefined : !named.has(value.type);
  const values = Object.entries(statement.values).map(([key, value]): [string, Value] => [
    key,
    isRead(value) ? value : { type: 'name', name: nameMark },
  ]);
  return { ...statement, values: Object.fromEntries(values) };
}
