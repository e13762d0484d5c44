import type { Locale } from '../i18n/locales.ts';
import { pageSegments, type Page } from '../i18n/urls.ts';
import { placesPerPage, selectionsOf, type Selection } from '../places/selection.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Place, Register } from '../register/model/register.ts';

/** What a page of the list is made from. */
export interface ListProps {
  readonly register: Register;
  readonly locale: Locale;
  /** The choice among places; none for the whole list. */
  readonly selection?: Selection | undefined;
  /** The places on this page of the list. */
  readonly places: readonly Place[];
  /** Number of this page, from 1, and how many there are. */
  readonly number: number;
  readonly pages: number;
}

/** The places of one list cut into pages; an empty list has one page too. */
export function cutList(places: readonly Place[]): readonly (readonly Place[])[] {
  const pages = Math.max(1, Math.ceil(places.length / placesPerPage));
  return Array.from({ length: pages }, (_, page) =>
    places.slice(page * placesPerPage, (page + 1) * placesPerPage),
  );
}

/** Every page of the list, whole and by choice, in every language. */
export async function listRoutes(): Promise<
  { params: { locale: Locale; list: string }; props: ListProps }[]
> {
  const register = await currentRegister();
  const lists: readonly (Selection | undefined)[] = [undefined, ...selectionsOf(register)];
  return register.municipality.languages.flatMap((locale) =>
    lists.flatMap((selection) => {
      const pages = cutList(selection?.places ?? register.places);
      return pages.map((places, index) => {
        const number = index + 1;
        const page = pageOf(selection, number);
        const props = { register, locale, selection, places, number, pages: pages.length };
        return { params: { locale, list: pageSegments(page, locale).join('/') }, props };
      });
    }),
  );
}

/** The page of a list, for its address. */
export function pageOf(selection: Selection | undefined, number: number): Page {
  return selection
    ? { page: 'selection', facet: selection.facet, value: selection.value, number }
    : { page: 'places', number };
}
