import { easyLevels, type EasyLevel } from '../i18n/level.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageSegments } from '../i18n/urls.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Register } from '../register/model/register.ts';
import { resultsByController, resultsOf, type Results } from '../results/results.ts';
import { tableSegments } from '../results/table-path.ts';
import { tablesOf, type TableKey } from '../results/tables.ts';

/** What a page of the follow-up in figures is made from. */
export interface ResultsProps {
  readonly register: Register;
  readonly results: Results;
  readonly locale: Locale;
}

/** What a page of the follow-up at one of the easy levels is made from. */
export interface ResultsLevelProps extends ResultsProps {
  readonly level: EasyLevel;
}

/** What the file of a table is made from. */
export interface ResultTableProps extends ResultsProps {
  readonly table: TableKey;
}

/** The figures of all, and of each controller that answers for any place. */
function allResults(register: Register): readonly Results[] {
  const own = resultsByController(register).flatMap(({ controller, results }) =>
    controller ? [results] : [],
  );
  return [resultsOf(register), ...own];
}

/** The follow-up of all and of each controller, in every language. */
export async function resultsRoutes(): Promise<
  { params: { locale: Locale; results: string }; props: ResultsProps }[]
> {
  const register = await currentRegister();
  return register.municipality.languages.flatMap((locale) =>
    allResults(register).map((results) => ({
      params: {
        locale,
        results: pageSegments({ page: 'results', controller: results.controller?.id }, locale).join('/'),
      },
      props: { register, results, locale },
    })),
  );
}

/** The same at each of the easy levels. */
export async function resultsLevelRoutes(): Promise<
  { params: { locale: Locale; results: string }; props: ResultsLevelProps }[]
> {
  return (await resultsRoutes()).flatMap(({ params: { locale }, props }) =>
    easyLevels.map((level) => ({
      params: {
        locale,
        results: pageSegments(
          { page: 'results', controller: props.results.controller?.id, level },
          locale,
        ).join('/'),
      },
      props: { ...props, level },
    })),
  );
}

/** The file of every table of those pages. */
export async function resultTableRoutes(): Promise<
  { params: { locale: Locale; table: string }; props: ResultTableProps }[]
> {
  return (await resultsRoutes()).flatMap(({ params: { locale }, props }) =>
    tablesOf(props.results).map((table) => ({
      params: { locale, table: tableSegments(table, props.results, locale).join('/') },
      props: { ...props, table },
    })),
  );
}
