import { isDay } from './place-time.ts';
import {
  answerWays,
  requesters,
  routes,
  supports,
  wishesOf,
  type AnswerWay,
  type Request,
  type Route,
  type Wish,
} from './request.ts';

/** What is missing in a form, by the words that say what to do. */
export type Missing =
  | 'route'
  | 'wish'
  | 'place'
  | 'date'
  | 'from'
  | 'to'
  | 'requester'
  | 'answer'
  | 'email'
  | 'phone'
  | 'post'
  | 'told'
  | 'language'
  | 'follow'
  | 'asked'
  | 'answered'
  | 'company';

/** A question that needs an answer. */
export interface Fault {
  /** Name of the field in the form. */
  readonly field: string;
  readonly missing: Missing;
}

/** What somebody asks for, before it is shared among those who answer for the places. */
export type RequestWithoutPlaces = Omit<Request, 'places'>;

/** What a form says: what is missing, in the order of the questions, or else the request. */
export type FormReading =
  | { readonly faults: readonly Fault[] }
  | { readonly faults?: undefined; readonly request: RequestWithoutPlaces };

/** Ways to answer that need an address. */
const addressed: ReadonlySet<AnswerWay> = new Set(['email', 'phone', 'post']);

/** Reads the form of a request. What stands in fields that do not belong to the other answers is left out. */
export function readRequest(form: FormData): FormReading {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const route = oneOf(routes, text('route'));
  const wishes = route ? readWishes(form, route) : [];
  // Before the first question has been answered, the questions of those who ask for film of themselves are shown.
  const shown = route ?? 'access';
  const requester = shown === 'access' ? oneOf(requesters, text('requester')) : 'myself';
  const way = oneOf(answerWays, text('answer'));
  const address = way === undefined ? '' : text(`answer-${way}`);
  const chosenSupports = supports.filter((support) => form.getAll('support').includes(support));
  const wantsLanguage = chosenSupports.some((support) => support === 'interpreter' || support === 'language');
  const [date, from, to] = [text('date'), text('from'), text('to')];
  const hasTime = route !== 'place' && [date, from, to].some((part) => part !== '');
  const timeIsMissing = hasTime || needsTime(route, wishes);
  const saysWrong = wishes.some((wish) => wish === 'correct' || wish === 'complain');
  const missing: [boolean, string, Missing][] = [
    [route === undefined, 'route', 'route'],
    [wishes.length === 0, `wish-${shown}`, 'wish'],
    [form.getAll('place').length === 0, 'place-search', 'place'],
    [timeIsMissing && !isDay(date), 'date', 'date'],
    [timeIsMissing && from === '', 'from', 'from'],
    [timeIsMissing && to === '', 'to', 'to'],
    [requester === undefined, 'requester', 'requester'],
    [saysWrong && text('told') === '', 'told', 'told'],
    [way === undefined, 'answer', 'answer'],
    [way !== undefined && addressed.has(way) && address === '', `answer-${way ?? ''}`, way as 'email'],
    [wantsLanguage && text('support-language') === '', 'support-language', 'language'],
  ];
  const isForOther = requester !== 'myself' && requester !== 'writer';
  const faults = missing.filter(([is]) => is).map(([, field, what]): Fault => ({ field, missing: what }));
  if (faults.length > 0 || !route || !requester || !way) return { faults };
  return {
    request: {
      route,
      wishes,
      window: hasTime ? { date, from, to } : undefined,
      isAbout: text('about') !== '',
      requester,
      name: text('name'),
      person: isForOther ? text('person') : '',
      recognise: route === 'access' ? text('recognise') : '',
      told: text('told'),
      policeNumber: route === 'evidence' ? text('police') : '',
      answer: { way, address },
      supports: chosenSupports,
      supportLanguage: wantsLanguage ? text('support-language') : '',
      alsoIn: form.getAll('also').filter((lang) => typeof lang === 'string'),
    },
  };
}

function readWishes(form: FormData, route: Route): readonly Wish[] {
  const offered: readonly Wish[] = wishesOf[route];
  if (offered.length === 1) return offered;
  const ticked = form.getAll(`wish-${route}`);
  return offered.filter((wish) => ticked.includes(wish));
}

/** Whether film is looked for: an objection alone is against what goes on, at whatever time. */
function needsTime(route: Route | undefined, wishes: readonly Wish[]): boolean {
  if (route === 'document' || route === 'evidence') return true;
  return route === 'access' && wishes.some((wish) => wish !== 'object');
}

function oneOf<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value === text);
}
