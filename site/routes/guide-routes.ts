import { guideKeys, type GuideKey } from '../explanations/guide.ts';
import { easyLevels, type EasyLevel } from '../i18n/level.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Register } from '../register/model/register.ts';

/** What the overview of the guides is made from. */
export interface GuidesProps {
  readonly register: Register;
  readonly locale: Locale;
}

/** What a page of a guide is made from. */
export interface GuideProps extends GuidesProps {
  readonly guide: GuideKey;
}

/** What a page of a guide at one of the easy levels is made from. */
export interface GuideLevelProps extends GuideProps {
  readonly level: EasyLevel;
}

/** The overview in every language. */
export async function guidesRoutes(): Promise<
  { params: { locale: Locale; guides: string }; props: GuidesProps }[]
> {
  const register = await currentRegister();
  return register.municipality.languages.map((locale) => ({
    params: { locale, guides: translator(locale)('pages:segment.guides') },
    props: { register, locale },
  }));
}

/** A page of every guide in every language. */
export async function guideRoutes(): Promise<
  { params: { locale: Locale; guides: string; guide: string }; props: GuideProps }[]
> {
  return (await guidesRoutes()).flatMap(({ params, props }) =>
    guideKeys.map((guide) => ({
      params: { ...params, guide: translator(params.locale)(`pages:segment.guide-${guide}`) },
      props: { ...props, guide },
    })),
  );
}

/** A page of every guide at each of the easy levels, in every language. */
export async function guideLevelRoutes(): Promise<
  { params: { locale: Locale; guides: string; guide: string; level: string }; props: GuideLevelProps }[]
> {
  return (await guideRoutes()).flatMap(({ params, props }) =>
    easyLevels.map((level) => ({
      params: { ...params, level: translator(params.locale)(`pages:segment.${level}`) },
      props: { ...props, level },
    })),
  );
}
