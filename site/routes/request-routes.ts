import { easyLevels, type EasyLevel } from '../i18n/level.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Register } from '../register/model/register.ts';

/** What the form is made from. */
export interface RequestProps {
  readonly register: Register;
  readonly locale: Locale;
}

/** What the form at one of the easy levels is made from. */
export interface RequestLevelProps extends RequestProps {
  readonly level: EasyLevel;
}

/** The form in every language. */
export async function requestRoutes(): Promise<
  { params: { locale: Locale; request: string }; props: RequestProps }[]
> {
  const register = await currentRegister();
  return register.municipality.languages.map((locale) => ({
    params: { locale, request: translator(locale)('pages:segment.request') },
    props: { register, locale },
  }));
}

/** The form at each of the easy levels, in every language. */
export async function requestLevelRoutes(): Promise<
  { params: { locale: Locale; request: string; level: string }; props: RequestLevelProps }[]
> {
  return (await requestRoutes()).flatMap(({ params, props }) =>
    easyLevels.map((level) => ({
      params: { ...params, level: translator(params.locale)(`pages:segment.${level}`) },
      props: { ...props, level },
    })),
  );
}

/** The form of the letters that follow on a request, in every language. */
export async function followUpRoutes(): Promise<
  { params: { locale: Locale; followUp: string }; props: RequestProps }[]
> {
  return (await requestRoutes()).map(({ params: { locale }, props }) => ({
    params: { locale, followUp: translator(locale)('pages:segment.follow-up') },
    props,
  }));
}

/** The same at each of the easy levels. */
export async function followUpLevelRoutes(): Promise<
  { params: { locale: Locale; followUp: string; level: string }; props: RequestLevelProps }[]
> {
  return (await requestLevelRoutes()).map(({ params: { locale, level }, props }) => ({
    params: { locale, followUp: translator(locale)('pages:segment.follow-up'), level },
    props,
  }));
}
