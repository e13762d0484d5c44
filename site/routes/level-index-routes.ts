import { easyLevels, type EasyLevel } from '../i18n/level.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageSegments } from '../i18n/urls.ts';
import type { Place, Register } from '../register/model/register.ts';
import { currentRegister } from '../portal/current-register.ts';
import { cutList } from './list-routes.ts';

/** What a list of all that is told at one of the easy levels is made from. */
export interface LevelIndexProps {
  readonly register: Register;
  readonly locale: Locale;
  readonly level: EasyLevel;
  /** The places on this page of the list. */
  readonly places: readonly Place[];
  /** Number of this page, from 1, and how many there are. */
  readonly number: number;
  readonly pages: number;
}

/** The lists of what is told at each of the easy levels, in every language. */
export async function levelIndexRoutes(): Promise<
  { params: { locale: Locale; levels: string }; props: LevelIndexProps }[]
> {
  const register = await currentRegister();
  const lists = cutList(register.places);
  return register.municipality.languages.flatMap((locale) =>
    easyLevels.flatMap((level) =>
      lists.map((places, index) => {
        const number = index + 1;
        const segments = pageSegments({ page: 'level-index', level, number }, locale);
        return {
          params: { locale, levels: segments.join('/') },
          props: { register, locale, level, places, number, pages: lists.length },
        };
      }),
    ),
  );
}
