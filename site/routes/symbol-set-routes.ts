import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Municipality } from '../municipality/schema.ts';
import { currentRegister } from '../portal/current-register.ts';
import { currentLicensedSet, currentSymbolSets } from '../portal/current-symbol-sets.ts';
import type { LicensedSet } from '../symbols/licensed/licensed-set.ts';
import { creditKeys, type CreditKey } from '../symbols/set-credits.ts';
import type { SymbolSet } from '../symbols/symbol-sets.ts';

/** A body of drawings, and the set of symbols that they are shown from. */
interface CreditedSet {
  readonly key: CreditKey;
  readonly set: SymbolSet;
}

/** What the page about all bodies of drawings is made from. */
export interface SymbolSetsProps {
  readonly municipality: Municipality;
  readonly locale: Locale;
  /** The municipality's own set, if it has one. */
  readonly licensed: LicensedSet | undefined;
  readonly credits: readonly CreditedSet[];
}

/** What the page of one body of drawings is made from. */
export interface SymbolSetProps extends SymbolSetsProps {
  readonly credit: CreditedSet;
}

/** The page about who made the symbols, in every language. */
export async function symbolSetsRoutes(): Promise<
  { params: { locale: Locale; symbols: string }; props: SymbolSetsProps }[]
> {
  const { municipality } = await currentRegister();
  const licensed = currentLicensedSet();
  const sets = currentSymbolSets();
  // Our own pictures stand among those of OpenMoji, in one set.
  const setOf = (key: CreditKey): SymbolSet =>
    sets.find((set) => set.key === (key === 'own' ? 'openmoji' : key))!;
  const credits = creditKeys(licensed).map((key) => ({ key, set: setOf(key) }));
  return municipality.languages.map((locale) => ({
    params: { locale, symbols: translator(locale)('pages:segment.symbol-sets') },
    props: { municipality, locale, licensed, credits },
  }));
}

/** A page for each body of drawings, in every language. */
export async function symbolSetRoutes(): Promise<
  { params: { locale: Locale; symbols: string; set: string }; props: SymbolSetProps }[]
> {
  return (await symbolSetsRoutes()).flatMap(({ params, props }) =>
    props.credits.map((credit) => ({
      params: { ...params, set: translator(params.locale)(`pages:segment.symbol-set-${credit.key}`) },
      props: { ...props, credit },
    })),
  );
}
