import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Municipality } from '../municipality/schema.ts';

/** What the statement of accessibility is made from. */
export interface AccessibilityProps {
  readonly municipality: Municipality;
  readonly locale: Locale;
}

/** The statement of accessibility in every language. */
export async function accessibilityRoutes(): Promise<
  { params: { locale: Locale; accessibility: string }; props: AccessibilityProps }[]
> {
  const { municipality } = await currentRegister();
  return municipality.languages.map((locale) => ({
    params: { locale, accessibility: translator(locale)('pages:segment.accessibility') },
    props: { municipality, locale },
  }));
}

/** The same in easy read. */
export async function easyAccessibilityRoutes(): Promise<
  {
    params: { locale: Locale; accessibility: string; level: string };
    props: AccessibilityProps;
  }[]
> {
  return (await accessibilityRoutes()).map(({ params, props }) => ({
    params: { ...params, level: translator(params.locale)('pages:segment.easy-read') },
    props,
  }));
}
