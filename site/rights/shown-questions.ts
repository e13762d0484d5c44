/**
 * Shows the questions that belong to what has been answered. A part of the form names the answers that it belongs
 * to in `data-when`, e.g. `support=interpreter support=language`; one of them is enough. Before anything has been
 * answered, the questions of those who ask for film of themselves are shown.
 */
export function showQuestions(form: HTMLFormElement): void {
  const answers = new FormData(form);
  if (!answers.has('route')) answers.set('route', 'access');
  for (const part of form.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = !part.dataset['when']!.split(' ').some((condition) => {
      const [name = '', value = ''] = condition.split('=');
      return answers.getAll(name).includes(value);
    });
  }
}
