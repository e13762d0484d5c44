import type { PluralForms } from '../../i18n/plural-forms.ts';

/** Fills the `{{variables}}` of a sentence. */
export function fillSentence(
  sentence: string,
  variables: Readonly<Record<string, string | number>> = {},
): string {
  return sentence.replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) =>
    Object.hasOwn(variables, name) ? String(variables[name]) : hole,
  );
}

/** The sentence for a number, in the plural that the language asks for. */
export function countSentence(
  forms: PluralForms,
  lang: string,
  count: number,
  variables: Readonly<Record<string, string | number>> = {},
): string {
  const form = forms[new Intl.PluralRules(lang).select(count)] ?? forms['other'] ?? '';
  return fillSentence(form, { ...variables, count: writeNumber(count, lang) });
}

/** A number in the digits that the whole portal has: some browsers write others in Arabic. */
export function writeNumber(number: number, lang: string): string {
  return new Intl.NumberFormat(lang, { numberingSystem: 'latn' }).format(number);
}
