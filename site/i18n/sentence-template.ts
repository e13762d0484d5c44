/** A sentence taken apart: its texts, and between them the names of its variables. */
export type SentenceTemplate = readonly string[];

/** Takes a sentence with `{{variables}}` apart. */
export function sentenceTemplate(sentence: string): SentenceTemplate {
  return sentence.split(/\{\{\s*([^{}]+?)\s*\}\}/u);
}

/**
 * Puts values into a sentence. Nothing in a value is taken for a variable.
 *
 * @param write how a text is written in the sentence.
 * @throws When the sentence has a variable without a value.
 */
export function fillSentence(
  template: SentenceTemplate,
  variables: Readonly<Record<string, string | number>>,
  write: (text: string) => string,
): string {
  let filled = template[0]!;
  for (let index = 1; index < template.length; index += 2) {
    const value = variables[template[index]!];
    if (value === undefined) {
      const sentence = template.map((part, place) => (place % 2 === 0 ? part : `{{${part}}}`)).join('');
      throw new Error(`The sentence "${sentence}" lacks its variable ${template[index]!}.`);
    }
    filled += (typeof value === 'string' ? write(value) : String(value)) + template[index + 1]!;
  }
  return filled;
}
