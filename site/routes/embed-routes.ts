import { embeddedFacets, type EmbeddedFacet } from '../embed/embed-address.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageSegments } from '../i18n/urls.ts';
import { selectionsOf, type Selection } from '../places/selection.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Place, Register } from '../register/model/register.ts';

/** What every page for the frames of others is made from. */
export interface EmbedProps {
  readonly register: Register;
  readonly locale: Locale;
}

/** What the frame of one place is made from. */
export interface PlaceEmbedProps extends EmbedProps {
  readonly place: Place;
}

/** A choice among places that other sites may show. */
export interface EmbeddedSelection extends Selection {
  readonly facet: EmbeddedFacet;
  readonly value: string;
}

/** What the frame of a choice of places is made from. */
export interface SelectionEmbedProps extends EmbedProps {
  readonly selection: EmbeddedSelection;
}

/** The map for the frames of others, in every language. */
export async function mapEmbedRoutes(): Promise<{ params: { locale: Locale }; props: EmbedProps }[]> {
  const register = await currentRegister();
  return register.municipality.languages.map((locale) => ({
    params: { locale },
    props: { register, locale },
  }));
}

/** A page for the frames of others of each place, in every language. */
export async function placeEmbedRoutes(): Promise<
  { params: { locale: Locale; id: string }; props: PlaceEmbedProps }[]
> {
  return (await mapEmbedRoutes()).flatMap(({ params, props }) =>
    props.register.places.map((place) => ({
      params: { ...params, id: place.id },
      props: { ...props, place },
    })),
  );
}

/** The choices among places that other sites may show. */
export function embeddedSelections(register: Register): readonly EmbeddedSelection[] {
  return selectionsOf(register).flatMap(({ facet, value, places }) => {
    const embedded = embeddedFacets.find((each) => each === facet);
    return embedded === undefined || value === undefined ? [] : [{ facet: embedded, value, places }];
  });
}

/** A page for the frames of others of each kind of place and of each controller, in every language. */
export async function selectionEmbedRoutes(): Promise<
  { params: { locale: Locale; facet: EmbeddedFacet; value: string }; props: SelectionEmbedProps }[]
> {
  const selections = embeddedSelections(await currentRegister());
  return (await mapEmbedRoutes()).flatMap(({ params, props }) =>
    selections.map((selection) => {
      const { facet, value } = selection;
      return { params: { ...params, facet, value }, props: { ...props, selection } };
    }),
  );
}

/** The page with the code to copy, in every language. */
export async function embedCodeRoutes(): Promise<
  { params: { locale: Locale; embed: string }; props: EmbedProps }[]
> {
  return (await mapEmbedRoutes()).map(({ params: { locale }, props }) => ({
    params: { locale, embed: pageSegments({ page: 'embed' }, locale)[0]! },
    props,
  }));
}
