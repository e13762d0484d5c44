/** The answers of a form as they stand, by the names of the fields. */
export type KeptAnswers = readonly (readonly [name: string, value: string])[];

/** What is in a form; those fields too that are not shown at the moment. */
export function answersOf(form: HTMLFormElement): KeptAnswers {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
}

/** Puts answers into a form that has the same fields, in another language or at another level. */
export function fillIn(form: HTMLFormElement, answers: KeptAnswers): void {
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    const values = answers.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === 'radio' || field.type === 'checkbox')
      (field as HTMLInputElement).checked = values.includes(field.value);
    else if (values[0] !== undefined) field.value = values[0];
  }
}

/**
 * Puts another page of this site in the place of this one, without leaving it: what is in memory stays there.
 *
 * @param needs What the page cannot do without. Where it rejects, this page stays.
 * @throws When the page or what it needs cannot be had. Nothing has been changed then.
 */
export async function openInPlace(address: string, needs: (next: Document) => Promise<void>): Promise<void> {
  const next = await readPage(address);
  await needs(next);
  const { lang, dir } = next.documentElement;
  history.replaceState(null, '', address);
  document.title = next.title;
  Object.assign(document.documentElement, { lang, dir });
  document.body.replaceWith(document.adoptNode(next.body));
}

function readPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const page: unknown = request.response;
      if (request.status === 200 && page instanceof Document) resolve(page);
      else reject(new Error(`${address} answered ${request.status}.`));
    });
    request.addEventListener('error', () => {
      reject(new Error(`${address} did not answer.`));
    });
    request.send();
  });
}
