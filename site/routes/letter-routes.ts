import { easyLevels, type EasyLevel } from '../i18n/level.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Register } from '../register/model/register.ts';

/** The forms that become letters: that which asks for film, and that for when the answer is late or no. */
export const letterForms = ['request', 'late-answer'] as const;

/** What a form is made from. */
export interface LetterFormProps {
  readonly register: Register;
  readonly locale: Locale;
  readonly form: (typeof letterForms)[number];
}

/** What a form at one of the easy levels is made from. */
export interface LetterFormLevelProps extends LetterFormProps {
  readonly level: EasyLevel;
}

interface LetterFormRoute {
  readonly params: { readonly locale: Locale; readonly letters: string };
  readonly props: LetterFormProps;
}

/** The forms in every language. */
export async function letterFormRoutes(): Promise<LetterFormRoute[]> {
  const register = await currentRegister();
  return register.municipality.languages.flatMap((locale) =>
    letterForms.map((form) => ({
      params: { locale, letters: translator(locale)(`pages:segment.${form}`) },
      props: { register, locale, form },
    })),
  );
}

/** The forms at each of the easy levels, in every language. */
export async function letterFormLevelRoutes(): Promise<
  { params: LetterFormRoute['params'] & { readonly level: string }; props: LetterFormLevelProps }[]
> {
  return (await letterFormRoutes()).flatMap(({ params, props }) =>
    easyLevels.map((level) => ({
      params: { ...params, level: translator(params.locale)(`pages:segment.${level}`) },
      props: { ...props, level },
    })),
  );
}
