import type { Locale } from '../i18n/locales.ts';
import { pageSegments, urlOf } from '../i18n/urls.ts';
import { currentRegister } from '../portal/current-register.ts';
import { currentSignRound } from '../portal/current-sign-round.ts';
import type { Register } from '../register/model/register.ts';
import type { SignRoundStop } from '../signs/sign-round.ts';

/** What the sign round is made from. */
export interface SignRoundProps {
  readonly register: Register;
  readonly stops: readonly SignRoundStop[];
  readonly locale: Locale;
}

/** The sign round in every language, as a page and as a file beside it. */
export async function signRoundRoutes(): Promise<
  { params: { locale: Locale; results: string; signRound: string }; props: SignRoundProps }[]
> {
  const [register, stops] = await Promise.all([currentRegister(), currentSignRound()]);
  return register.municipality.languages.map((locale) => {
    const [results, signRound] = pageSegments({ page: 'sign-round' }, locale) as [string, string];
    return { params: { locale, results, signRound }, props: { register, stops, locale } };
  });
}

/** The address of the sign round as CSV. */
export function signRoundFile(locale: Locale): string {
  return urlOf(`${[locale, ...pageSegments({ page: 'sign-round' }, locale)].join('/')}.csv`);
}
