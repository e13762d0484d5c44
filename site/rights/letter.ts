import { timeOf } from './place-time.ts';
import { filmWishes, type Addressee, type Request, type Wish } from './request.ts';
import type { LetterForms, LetterKey, Say } from './say.ts';

/** A letter to be sent by the reader. */
export interface Letter {
  readonly subject: string;
  /** Each a sentence or some that belong together; line ends of the reader are kept. */
  readonly paragraphs: readonly string[];
}

/** Whether the words of the letter are about the writer: somebody who helps to write is not in the letter. */
const isOwn = ({ requester }: Request): boolean => requester === 'myself' || requester === 'writer';

/**
 * The letter for a request. It asks for no more than the law lets the controller ask, states no reason that the
 * reader has not stated, and asks that film be saved until the answer wherever film is wanted.
 */
export function letterOf(request: Request, addressee: Addressee, say: Say, forms: LetterForms): Letter {
  const about = isOwn(request) ? 'own' : 'other';
  const wish = (key: Wish): string =>
    say((request.route === 'access' ? `wish.${key}.${about}` : `wish.${key}`) as LetterKey);
  const { route, told, recognise } = request;
  return {
    subject: say(subjectOf(request), { ids: forms.list(request.places.map(({ id }) => id)) }),
    paragraphs: [
      [say('to', { controller: addressee.name })],
      [
        ...request.places.map(({ name, id }) => say('place', { place: name, id })),
        ...sayWindow(request, say, forms),
      ],
      ...request.wishes.map((each) => [wish(each)]),
      sayWho(request, say),
      optional(recognise, (text) => say(`recognise.${about}`, { text })),
      optional(told, (text) => say(`told.${route}`, { text })),
      sayFilm(request, addressee, say, forms),
      sayRoute(request, say),
      sayAnswer(request, say),
      request.supports.map((support) =>
        support === 'interpreter' || support === 'language'
          ? say(`support.${support}`, { language: request.supportLanguage ?? '' })
          : say(`support.${support}`),
      ),
      [say('greeting')],
      optional(request.name, (name) => name),
    ]
      .filter((sentences) => sentences.length > 0)
      .map((sentences) => sentences.join(' ')),
  };
}

/** The letter as plain text, for e-mail, file and clipboard. */
export function letterText({ paragraphs }: Letter): string {
  return `${paragraphs.join('\n\n')}\n`;
}

function optional(text: string | undefined, tell: (text: string) => string): readonly string[] {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? [] : [tell(trimmed)];
}

function subjectOf({ route, wishes }: Request): LetterKey {
  if (route === 'document' || route === 'evidence') return `subject.${route}`;
  const [only] = wishes;
  const isOnly = wishes.length === 1;
  if (isOnly && (only === 'save' || only === 'erase' || only === 'object')) return `subject.${only}`;
  if (route === 'place') return isOnly && only === 'complain' ? 'subject.complain' : 'subject.correct';
  return 'subject.film';
}

function sayWindow({ window, isAbout }: Request, say: Say, forms: LetterForms): readonly string[] {
  if (!window) return [];
  const isNextDay = window.to <= window.from;
  const key = isNextDay
    ? isAbout
      ? 'when-next-day-about'
      : 'when-next-day'
    : isAbout
      ? 'when-about'
      : 'when';
  return [
    say(key, { date: forms.date(window.date), from: forms.time(window.from), to: forms.time(window.to) }),
  ];
}

function sayWho({ requester, name, person }: Request, say: Say): readonly string[] {
  return [
    ...(requester === 'myself' ? optional(name, (own) => say('requester.myself', { name: own })) : []),
    ...(requester === 'myself' ? [] : [say(`requester.${requester}`)]),
    ...(requester === 'writer' ? optional(name, (own) => say('requester.myself', { name: own })) : []),
    ...(requester === 'myself' || requester === 'writer'
      ? []
      : optional(person, (other) => say('person', { person: other }))),
  ];
}

/** What the controller must do at once, because film goes. */
function sayFilm(
  request: Request,
  { film, isSomeUnknown }: Addressee,
  say: Say,
  forms: LetterForms,
): readonly string[] {
  const { route, wishes } = request;
  const wantsFilm =
    route === 'document' || route === 'evidence' || wishes.some((wish) => filmWishes.has(wish));
  if (!wantsFilm && !wishes.includes('save')) return [];
  const saveUntil = route === 'access' && !wishes.includes('save') ? [say('save-until')] : [];
  if (!film || film.state === 'not-yet') return saveUntil;
  if (film.state === 'nothing-recorded') return [say('film.nothing-recorded')];
  if (film.state !== 'kept') return [...saveUntil, say(`film.${film.state}`)];
  const { date, time } = timeOf(film.erasedFrom);
  return [
    ...saveUntil,
    say('film.kept', { date: forms.date(date), time: forms.time(time) }),
    // A day for one place must not be read as the day for all.
    ...(isSomeUnknown ? [say('film.retention-some-unknown')] : []),
  ];
}

function sayRoute({ route, wishes, policeNumber }: Request, say: Say): readonly string[] {
  switch (route) {
    case 'access': {
      const shows = wishes.some((wish) => wish === 'copy' || wish === 'still' || wish === 'see');
      return [...(shows ? [say('mask')] : []), say('identity')];
    }
    case 'document':
      return [say('document.part'), say('document.decision')];
    case 'evidence': {
      const number = policeNumber?.trim() ?? '';
      return [number === '' ? say('police.not-reported') : say('police.reported', { number })];
    }
    case 'place':
      return [];
  }
}

function sayAnswer({ route, answer }: Request, say: Say): readonly string[] {
  const when = {
    access: 'answer.month',
    document: 'answer.prompt',
    evidence: 'answer.place',
    place: 'answer.place',
  };
  const address = answer.address?.trim() ?? '';
  const sayWay = (): string => {
    if (answer.way === 'return') return say('answer.return');
    if (answer.way === 'collect')
      return address === '' ? say('answer.collect') : say('answer.collect-address', { address });
    return say(`answer.${answer.way}`, { address });
  };
  return [say(when[route] as LetterKey), sayWay()];
}
