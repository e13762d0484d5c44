import { join } from 'node:path';
import { pageSegments } from '../../site/i18n/urls.ts';
import type { Register } from '../../site/register/model/register.ts';
import { startPrinter } from '../signs/print-page.ts';
import type { FormPrinting } from './print-forms.ts';

/** The paper forms of a register: one of every place in every language. */
export function formsOf(register: Register, folder: string, base: string): FormPrinting {
  return {
    folder,
    base,
    date: register.asOf,
    cache: join(process.env['INSYN_CACHE'] ?? '.insyn/cache', 'forms'),
    pages: register.municipality.languages.flatMap((locale) =>
      register.places.map(
        ({ id }) => `${[locale, ...pageSegments({ page: 'paper-request', id }, locale)].join('/')}/`,
      ),
    ),
    startPrinter,
  };
}
