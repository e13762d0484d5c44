import type { ChangeSet, PlaceChange } from '../changes/change.ts';
import { districtSlugs } from '../changes/district-slug.ts';
import { districtsOf, feedForms, type FeedForm, type FeedSource } from '../changes/feed.ts';
import type { History } from '../changes/history.ts';
import { easyLevels, type EasyLevel } from '../i18n/level.ts';
import type { Locale } from '../i18n/locales.ts';
import { pageSegments } from '../i18n/urls.ts';
import { currentHistory } from '../portal/current-history.ts';
import { currentRegister } from '../portal/current-register.ts';
import type { Register } from '../register/model/register.ts';

/** What the overview of the changes is made from. */
export interface ChangesProps {
  readonly register: Register;
  readonly history: History;
  readonly locale: Locale;
  /** One published state and a part of its changes; the overview has none. */
  readonly part?: ChangePart | undefined;
}

/** A part of the changes of one published state, for one page. */
export interface ChangePart {
  readonly set: ChangeSet;
  readonly changes: readonly PlaceChange[];
  /** Number of this page, from 1, and how many there are. */
  readonly number: number;
  readonly pages: number;
}

/** Changes on one page. */
export const changesPerPage = 50;

/** The overview of the changes and the pages of every published state, in every language. */
export async function changeRoutes(): Promise<
  { params: { locale: Locale; changes: string }; props: ChangesProps }[]
> {
  const [register, history] = await Promise.all([currentRegister(), currentHistory()]);
  const parts: readonly (ChangePart | undefined)[] = [undefined, ...history.sets.flatMap(cutSet)];
  return register.municipality.languages.flatMap((locale) =>
    parts.map((part) => {
      const page = { page: 'changes', date: part?.set.date, number: part?.number } as const;
      const changes = pageSegments(page, locale).join('/');
      return { params: { locale, changes }, props: { register, history, locale, part } };
    }),
  );
}

/** What a page of the changes at one of the easy levels is made from. */
export interface ChangesLevelProps extends ChangesProps {
  readonly level: EasyLevel;
}

/** The same at each of the easy levels. */
export async function changeLevelRoutes(): Promise<
  { params: { locale: Locale; easyChanges: string }; props: ChangesLevelProps }[]
> {
  return (await changeRoutes()).flatMap(({ params: { locale }, props }) =>
    easyLevels.map((level) => {
      const { part } = props;
      const page = { page: 'changes', date: part?.set.date, number: part?.number, level } as const;
      return {
        params: { locale, easyChanges: pageSegments(page, locale).join('/') },
        props: { ...props, level },
      };
    }),
  );
}

function cutSet(set: ChangeSet): readonly ChangePart[] {
  const pages = Math.max(1, Math.ceil(set.changes.length / changesPerPage));
  return Array.from({ length: pages }, (_, index) => ({
    set,
    changes: set.changes.slice(index * changesPerPage, (index + 1) * changesPerPage),
    number: index + 1,
    pages,
  }));
}

/** What a feed is made from. */
export interface FeedProps {
  readonly source: FeedSource;
  readonly form: FeedForm;
}

/** The feeds of every language, whole and by district, in each form; none where the portal has no address. */
export async function feedRoutes(): Promise<
  { params: { locale: Locale; feed: string }; props: FeedProps }[]
> {
  const [register, history] = await Promise.all([currentRegister(), currentHistory()]);
  const { municipality, asOf } = register;
  if (municipality.address === undefined) return [];
  const places = new Set(register.places.map(({ id }) => id));
  const districts = [undefined, ...feedDistricts(register, history)];
  return municipality.languages.flatMap((locale) =>
    districts.flatMap((district) =>
      feedForms.map((form) => ({
        params: {
          locale,
          feed: `${district === undefined ? 'changes' : `changes/${district.slug}`}.${form}`,
        },
        props: { source: { municipality, asOf, sets: history.sets, locale, district, places }, form },
      })),
    ),
  );
}

/**
 * The districts of a register in the order of its places, and then those that have no place any more but changes to tell,
 * each with its part of addresses.
 */
export function feedDistricts(
  { places }: Pick<Register, 'places'>,
  { sets }: Pick<History, 'sets'>,
): readonly { readonly name: string; readonly slug: string }[] {
  const slugs = districtSlugs([
    ...places.flatMap(({ district }) => district ?? []),
    ...sets.flatMap(({ changes }) => changes.flatMap(districtsOf)),
  ]);
  return [...slugs].map(([slug, name]) => ({ slug, name }));
}
