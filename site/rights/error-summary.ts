import type { SpeakWords } from './browser-words.ts';
import type { Fault } from './read-request.ts';

/**
 * Says which questions need an answer: in a summary above the form that leads to each of them and takes the focus,
 * and beside each question. A field may have to be revealed first. Without faults everything of it is taken away. What has been typed is left alone.
 */
export function showFaults(
  form: HTMLFormElement,
  faults: readonly Fault[],
  say: SpeakWords,
  reveal: (field: HTMLElement) => void,
): void {
  clearFaults(form);
  const summary = form.querySelector<HTMLElement>('[data-errors]')!;
  summary.hidden = faults.length === 0;
  if (faults.length === 0) return;
  summary.querySelector('h2')!.textContent = say('errors.heading', { count: faults.length });
  summary.querySelector('ul')!.replaceChildren(
    ...faults.map(({ field, missing }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const target = firstField(form, field);
      link.href = `#${target?.id ?? ''}`;
      link.textContent = say(`errors.${missing}`);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        if (target) reveal(target);
        target?.closest('fieldset')?.scrollIntoView({ block: 'start' });
        target?.focus({ preventScroll: true });
      });
      item.append(link);
      if (target) markFault(target, say(`errors.${missing}`));
      return item;
    }),
  );
  summary.focus();
}

function markFault(field: HTMLElement, text: string): void {
  const message = document.createElement('p');
  message.className = 'asked-error';
  message.id = `error-${field.id}`;
  message.textContent = text;
  const isChoice = field.matches('[type="radio"], [type="checkbox"]');
  const described = isChoice ? field.closest('fieldset')! : field;
  const label = isChoice ? field.closest('.asked-choices')! : field.closest('.asked-field')!;
  label.before(message);
  const earlier = described.getAttribute('aria-describedby');
  described.dataset['described'] = earlier ?? '';
  described.setAttribute('aria-describedby', `${message.id} ${earlier ?? ''}`.trim());
  if (!isChoice) field.setAttribute('aria-invalid', 'true');
}

function clearFaults(form: HTMLFormElement): void {
  for (const message of form.querySelectorAll('.asked-error')) message.remove();
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
  for (const described of form.querySelectorAll<HTMLElement>('[data-described]')) {
    if (described.dataset['described'] === '') described.removeAttribute('aria-describedby');
    else described.setAttribute('aria-describedby', described.dataset['described']!);
    delete described.dataset['described'];
  }
}

/** The first field of a form with a name. */
export function firstField(form: HTMLFormElement, name: string): HTMLElement | undefined {
  return [...form.elements].find(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.getAttribute('name') === name,
  );
}
