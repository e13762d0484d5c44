import type { Locale } from '../i18n/locales.ts';
import { pageUrl } from '../i18n/urls.ts';
import type { Place, Register } from '../register/model/register.ts';
import { placesPerPage } from './selection.ts';

/** The districts of a register in the order of its places, each with the place in the list where it begins. */
function districtStarts(
  register: Register,
): ReadonlyMap<string | undefined, { readonly number: number; readonly start: number }> {
  const starts = new Map<string | undefined, { number: number; start: number }>();
  for (const [start, { district }] of register.places.entries()) {
    if (!starts.has(district)) starts.set(district, { number: starts.size + 1, start });
  }
  return starts;
}

const known = new WeakMap<Register, ReturnType<typeof districtStarts>>();

function startOf(
  register: Register,
  district: string | undefined,
): { readonly number: number; readonly start: number } {
  let starts = known.get(register);
  if (!starts) known.set(register, (starts = districtStarts(register)));
  return starts.get(district)!;
}

/** The id of a district's heading in the list; the same on every page. */
export function districtId(register: Register, district: string | undefined): string {
  return `district-${startOf(register, district).number}`;
}

/** The address of a district in the list. */
export function districtUrl(register: Register, district: string, locale: Locale): string {
  const number = Math.floor(startOf(register, district).start / placesPerPage) + 1;
  return `${pageUrl({ page: 'places', number }, locale)}#${districtId(register, district)}`;
}

const counted = new WeakMap<readonly Place[], ReadonlyMap<string | undefined, number>>();

/** How many places of a list lie in a district, counted once for all pages of the list. */
export function countInDistrict(list: readonly Place[], district: string | undefined): number {
  let counts = counted.get(list);
  if (!counts) {
    const made = new Map<string | undefined, number>();
    for (const place of list) made.set(place.district, (made.get(place.district) ?? 0) + 1);
    counted.set(list, (counts = made));
  }
  return counts.get(district) ?? 0;
}
