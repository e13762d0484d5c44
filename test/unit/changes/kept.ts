import type { KeptPlace } from '../../../site/changes/kept-place.ts';
import { keepRegister, type KeptPlaces } from '../../../site/changes/state.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import { inputOf, municipalityOf, type TablesFixture } from '../../factories.ts';

/** The places of a register as a state keeps them. */
export function keptOf(tables: TablesFixture, settings: Readonly<Record<string, unknown>> = {}): KeptPlaces {
  return keepRegister(buildRegister(inputOf(tables, settings), municipalityOf(settings)));
}

/** A kept place with little in it. */
export function keptPlace(values: Partial<KeptPlace> & { readonly id: string }): KeptPlace {
  return { name: values.id, positionState: 'not-stated', texts: {}, reviews: [], ...values };
}

/** Kept places by id. */
export function keptPlaces(...places: readonly KeptPlace[]): KeptPlaces {
  return new Map(places.map((place) => [place.id, place]));
}
