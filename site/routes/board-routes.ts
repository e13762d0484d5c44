import type { BoardSubject } from '../boards/board.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Register } from '../register/model/register.ts';
import { placeKinds } from '../register/schema/vocabulary.ts';
import type { Code } from '../register/schema/vocabulary.ts';

/** What the list of boards is made from. */
export interface BoardsProps {
  readonly register: Register;
  readonly locale: Locale;
  /** Kinds that the register has places of, in the order of the vocabulary. */
  readonly kinds: readonly Code<'placeKind'>[];
}

/** The list of boards in every language. */
export async function boardListRoutes(): Promise<
  { params: { locale: Locale; boards: string }; props: BoardsProps }[]
> {
  const register = await currentRegister();
  const kinds = placeKinds.filter((kind) => register.places.some((place) => place.kind === kind));
  return register.municipality.languages.map((locale) => ({
    params: { locale, boards: translator(locale)('pages:segment.boards') },
    props: { register, locale, kinds },
  }));
}

/** What the board of a kind of place is made from. */
export interface KindBoardProps extends BoardsProps {
  readonly kind: Code<'placeKind'>;
}

/** A board for every kind of place in every language. */
export async function kindBoardRoutes(): Promise<
  { params: { locale: Locale; boards: string; kind: string }; props: KindBoardProps }[]
> {
  return (await boardListRoutes()).flatMap(({ params, props }) =>
    props.kinds.map((kind) => ({ params: { ...params, kind }, props: { ...props, kind } })),
  );
}

/** What the boards for a speech device are made from. */
export interface OpenBoardProps {
  readonly subject: BoardSubject;
  readonly register: Register;
  readonly locale: Locale;
  readonly name: string;
}

/** Boards for speech devices: of every place and every kind of place in every language. */
export async function openBoardRoutes(): Promise<
  { params: { about: string; id: string; locale: Locale }; props: OpenBoardProps }[]
> {
  return (await boardListRoutes()).flatMap(({ props: { register, locale, kinds } }) => {
    const words = translator(locale);
    const shared = { register, locale };
    return [
      ...register.places.map((place) => ({
        params: { about: 'place', id: place.id, locale },
        props: { ...shared, subject: place, name: words('board:title', { place: place.name }) },
      })),
      ...kinds.map((kind) => ({
        params: { about: 'kind', id: kind, locale },
        props: { ...shared, subject: kind, name: kindTitle(kind, locale) },
      })),
    ];
  });
}

/** The heading of the board of a kind of place. */
export function kindTitle(kind: Code<'placeKind'>, locale: Locale): string {
  const words = translator(locale);
  return words('board:kind.title', { kind: words(`codes:placeKind.${kind}`) });
}
