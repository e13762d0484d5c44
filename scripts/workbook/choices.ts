import { colToLetter, type WriteSheet } from 'hucre/xlsx';
import type { EditorLocale } from '../../site/i18n/locales.ts';
import { translator } from '../../site/i18n/translate.ts';
import { codeLabel, offeredCodes } from '../../site/register/cells/codes.ts';
import type { Field } from '../../site/register/schema/tables.ts';
import { vocabulary, type VocabularyName } from '../../site/register/schema/vocabulary.ts';

/** The name of a list: that of a vocabulary, or yes and no. */
export type ListName = VocabularyName | 'yes-no';

const listNames: readonly ListName[] = [...(Object.keys(vocabulary) as VocabularyName[]), 'yes-no'];

/** The list that a field is chosen from, if there is one. */
export function listOf(field: Field | undefined): ListName | undefined {
  return field?.cell === 'yes-no' ? 'yes-no' : field?.vocabulary;
}

/** The words of a list, in the order in which they are offered. */
export function choicesOf(name: ListName, locale: EditorLocale): readonly string[] {
  const words = translator(locale);
  if (name === 'yes-no') return [words('report:workbook.yes'), words('report:workbook.no')];
  return offeredCodes(name).map((code) => codeLabel(name, code, locale));
}

/** The hidden sheet with a column for each list. Lists in the cells' own rules may have only 255 characters. */
export function listsSheet(locale: EditorLocale): WriteSheet {
  const columns = listNames.map((name) => [name, ...choicesOf(name, locale)]);
  const length = Math.max(...columns.map((column) => column.length));
  const rows = Array.from({ length }, (_, row) => columns.map((column) => column[row] ?? null));
  return { name: listsName(locale), hidden: true, rows };
}

/** The cells of the hidden sheet that hold a list. */
export function listRange(name: ListName, locale: EditorLocale): string {
  const letter = colToLetter(listNames.indexOf(name));
  return `${listsName(locale)}!$${letter}$2:$${letter}$${choicesOf(name, locale).length + 1}`;
}

function listsName(locale: EditorLocale): string {
  return translator(locale)('report:workbook.lists');
}
