/** Sentences of the page about what is asked, with variables that the browser fills in. */
export interface AskedSentences {
  /** With `{{choices}}`. */
  readonly sentence: string;
  /** One of the choices: the words searched for, with `{{words}}`. */
  readonly words: string;
}

/**
 * What a filled-in form asks for, in the words of its own fields, so that a list says what it is a list of when it is
 * printed or linked to. Undefined where the form asks for nothing.
 */
export function sayAsked(
  form: HTMLFormElement,
  lang: string,
  { sentence, words }: AskedSentences,
): string | undefined {
  const choices = [...form.elements].flatMap((field) => choiceOf(field, words) ?? []);
  if (choices.length === 0) return undefined;
  const listed = new Intl.ListFormat(lang, { type: 'conjunction' }).format(choices);
  return sentence.replace('{{choices}}', () => listed);
}

function choiceOf(field: Element, words: string): string | undefined {
  if (field instanceof HTMLSelectElement)
    return field.value === '' ? undefined : field.selectedOptions[0]?.text.trim();
  if (!(field instanceof HTMLInputElement)) return undefined;
  if (field.type === 'checkbox') return field.checked ? field.labels?.[0]?.innerText.trim() : undefined;
  const asked = field.value.trim();
  return asked === '' ? undefined : words.replace('{{words}}', () => asked);
}
