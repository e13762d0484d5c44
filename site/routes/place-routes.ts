import { easyLevels, type EasyLevel } from '../i18n/level.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Place, Register } from '../register/model/register.ts';

/** What a place page is made from. */
export interface PlaceProps {
  readonly place: Place;
  readonly register: Register;
  readonly locale: Locale;
}

/** A page of every place in every language. */
export async function placeRoutes(): Promise<
  { params: { locale: Locale; section: string; id: string }; props: PlaceProps }[]
> {
  const register = await currentRegister();
  return register.municipality.languages.flatMap((locale) => {
    const section = translator(locale)('pages:segment.place');
    return register.places.map((place) => ({
      params: { locale, section, id: place.id },
      props: { place, register, locale },
    }));
  });
}

/** What a place page at one of the easy levels is made from. */
export interface PlaceLevelProps extends PlaceProps {
  readonly level: EasyLevel;
}

/** A page of every place at each of the easy levels, in every language. */
export async function placeLevelRoutes(): Promise<
  { params: { locale: Locale; section: string; id: string; level: string }; props: PlaceLevelProps }[]
> {
  return (await placeRoutes()).flatMap(({ params, props }) =>
    easyLevels.map((level) => ({
      params: { ...params, level: translator(params.locale)(`pages:segment.${level}`) },
      props: { ...props, level },
    })),
  );
}

/** What a place page about something of paper is made from. */
export interface PlacePaperProps extends PlaceProps {
  readonly paper: 'paper-request' | 'sign' | 'board';
}

/** The paper form, the sign and the board of every place in every language. */
export async function paperRoutes(): Promise<
  { params: { locale: Locale; section: string; id: string; paper: string }; props: PlacePaperProps }[]
> {
  return (await placeRoutes()).flatMap(({ params, props }) =>
    (['paper-request', 'sign', 'board'] as const).map((paper) => ({
      params: { ...params, paper: translator(params.locale)(`pages:segment.${paper}`) },
      props: { ...props, paper },
    })),
  );
}
