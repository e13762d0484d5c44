import { createAnnouncer } from '../live/announcer.ts';
import { fetchJson } from '../live/fetch-json.ts';
import { locate } from '../live/locate.ts';
import { readKnown } from '../live/read-known.ts';
import type { MapWords } from '../live/words.ts';
import { answerLines, type AnsweredPlace } from './answer-list.ts';
import { nameFinder, type NamedPosition } from './find-name.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { acceptField, readName, refuseField, suggestNames } from './name-field.ts';
import { nearestPlaces, placesAlong } from './near-places.ts';
import { sayAlong, sayNear, tellNear, tellPassed } from './tell-near.ts';

const told = 5;

/** Answers the questions of `<insyn-near>`. */
export interface NearPage {
  /** Answers what a form asks for. */
  readonly answer: (form: HTMLFormElement) => void;
  /** Answers from where the device is. */
  readonly locate: (form: HTMLFormElement) => Promise<void>;
  /** Offers names that begin with what is typed. */
  readonly suggest: (field: HTMLInputElement) => void;
}

/**
 * Fetches places, names and words, and answers with them: first heard, then shown.
 * @throws Error if any of them are not there.
 */
export async function openNear(element: HTMLElement): Promise<NearPage> {
  const { places: placesAt, names: namesAt, words: wordsAt } = element.dataset;
  const [file, entries, words] = (await Promise.all(
    [placesAt, namesAt, wordsAt].map((address) => fetchJson(address!)),
  )) as [unknown, readonly GazetteerEntry[], MapWords];
  const { places } = readKnown(file);
  const names = nameFinder(entries);
  const announcer = createAnnouncer(element.querySelector('[role=status]')!);

  const show = (form: HTMLFormElement, heading: string, answered: readonly AnsweredPlace[]): void => {
    announcer.say(heading);
    const answer = form.parentElement!.querySelector<HTMLElement>('[data-answer]')!;
    const title = answer.querySelector('h2')!;
    title.textContent = heading;
    answer.querySelector('ol')!.replaceChildren(...answerLines(answered, words));
    answer.hidden = false;
    title.focus({ preventScroll: true });
    answer.scrollIntoView({ block: 'nearest' });
  };
  const showNear = (form: HTMLFormElement, { name, position }: NamedPosition): void => {
    const near = nearestPlaces(position, places, told);
    show(
      form,
      sayNear(near, name, words),
      near.map((each) => ({ place: each.place, where: tellNear(each, words) })),
    );
  };
  const showAlong = (form: HTMLFormElement): void => {
    const start = readName(fieldOf(form, 'start'), names, words);
    const end = start && readName(fieldOf(form, 'end'), names, words);
    if (start === undefined || end === undefined) return;
    const within = Number((form.elements.namedItem('within') as HTMLSelectElement).value);
    const passed = placesAlong([start.position, end.position], places, within);
    show(
      form,
      sayAlong(passed, { start: start.name, end: end.name, within }, words),
      passed.map((each) => ({ place: each.place, where: tellPassed(each, words) })),
    );
  };

  return {
    answer(form) {
      if (form.dataset['asks'] === 'along') {
        showAlong(form);
        return;
      }
      const from = readName(fieldOf(form, 'from'), names, words);
      if (from !== undefined) showNear(form, from);
    },
    async locate(form) {
      const field = fieldOf(form, 'from');
      announcer.say(words.sentences['here.waiting']);
      const located = await locate(navigator.geolocation);
      if ('failure' in located) {
        announcer.say('');
        refuseField(field, words.sentences[`near.${located.failure}`]);
        return;
      }
      acceptField(field);
      showNear(form, { name: words.sentences['here.name'], position: located.position });
    },
    suggest(field) {
      suggestNames(field, names);
    },
  };
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.elements.namedItem(name) as HTMLInputElement;
}
