import { fillSentence } from '../live/sentence.ts';
import type { MapWords } from '../live/words.ts';
import type { NamedPosition, NameFinder } from './find-name.ts';

const suggested = 12;

/** Reads the name that somebody has typed, and writes it as it is known; a name that is not known is refused. */
export function readName(
  field: HTMLInputElement,
  names: NameFinder,
  { sentences }: Pick<MapWords, 'sentences'>,
): NamedPosition | undefined {
  const typed = field.value.trim();
  const found = names.find(typed);
  if (found !== undefined) {
    acceptField(field);
    field.value = found.name;
  } else if (typed === '') refuseField(field, sentences['near.no-name']);
  else refuseField(field, fillSentence(sentences['near.unknown-name'], { name: typed }));
  return found;
}

/** Says beside a field what is wrong with it, and puts the focus there, so that both are heard. */
export function refuseField(field: HTMLInputElement, sentence: string): void {
  acceptField(field);
  const message = document.createElement('p');
  message.className = 'asked-error';
  message.id = `${field.id}-error`;
  message.textContent = sentence;
  field.before(message);
  field.ariaInvalid = 'true';
  field.setAttribute('aria-describedby', `${message.id} ${field.getAttribute('aria-describedby') ?? ''}`);
  field.focus();
}

/** Takes away what was said of a field. */
export function acceptField(field: HTMLInputElement): void {
  const id = `${field.id}-error`;
  document.getElementById(id)?.remove();
  field.ariaInvalid = null;
  const described = field.getAttribute('aria-describedby')?.replace(`${id} `, '');
  if (described !== undefined) field.setAttribute('aria-describedby', described);
}

/** Offers names that begin with what is typed. */
export function suggestNames(field: HTMLInputElement, names: NameFinder): void {
  const options = names.suggest(field.value, suggested).map((name) => {
    const option = document.createElement('option');
    option.value = name;
    return option;
  });
  field.list?.replaceChildren(...options);
}
