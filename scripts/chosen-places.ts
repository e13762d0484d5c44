import type { Place, Register } from '../site/register/model/register.ts';
import { SpokenError } from './spoken-error.ts';

/**
 * The places that a command was asked for by their numbers, in the order of the register; all where none was named.
 *
 * @throws Where the register has no place of a number.
 */
export function chosenPlaces({ places }: Register, ids: readonly string[]): readonly Place[] {
  const unknown = ids.find((id) => !places.some((place) => place.id === id));
  if (unknown !== undefined) throw new SpokenError('signs.no-place', { id: unknown });
  return places.filter(({ id }) => ids.length === 0 || ids.includes(id));
}
