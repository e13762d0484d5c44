import type { Locale } from '../i18n/locales.ts';
import { pageSegments } from '../i18n/urls.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Register } from '../register/model/register.ts';

/** What the pages about the open data are made from. */
export interface OpenDataProps {
  readonly register: Register;
  readonly locale: Locale;
}

/** The page of the open data in every language. */
export async function openDataRoutes(): Promise<
  { params: { locale: Locale; openData: string }; props: OpenDataProps }[]
> {
  const register = await currentRegister();
  return register.municipality.languages.map((locale) => ({
    params: { locale, openData: pageSegments({ page: 'open-data' }, locale)[0]! },
    props: { register, locale },
  }));
}

/** The page about the codes in other systems in every language. */
export async function mappingRoutes(): Promise<
  { params: { locale: Locale; openData: string; mappings: string }; props: OpenDataProps }[]
> {
  return (await openDataRoutes()).map(({ params, props }) => ({
    params: { ...params, mappings: pageSegments({ page: 'mappings' }, params.locale)[1]! },
    props,
  }));
}
