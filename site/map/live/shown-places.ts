import { boundsAround, type Bounds } from '../basemap/bounds.ts';
import { packedFrom } from '../packed/packed-places.ts';
import { drawInView, type MapView } from './draw-in-view.ts';
import { drawPlaces, type DrawnPlaces } from './draw-places.ts';
import type { MapPlace } from './read-places.ts';

/** The places that the map shows at the moment. */
export interface ShownPlaces {
  /** In the order of the list. */
  readonly places: readonly MapPlace[];
  /** What is drawn of them; nothing where they are so many that only those in view are drawn. */
  readonly drawn: DrawnPlaces;
  /** What is drawn of them in a view, with the places of these ids in any case; left out where all are drawn. */
  readonly drawIn?: (view: MapView, always: readonly (string | undefined)[]) => DrawnPlaces;
  /** Round all of them. */
  readonly bounds: Bounds | undefined;
  /** How many more the list has, which have no position. */
  readonly without: number;
}

/** What the map can show. */
export interface KnownPlaces {
  /** Those with a position. */
  readonly places: readonly MapPlace[];
  /** How many there are in all. */
  readonly count: number;
}

/** Shows the places with these ids in their order, or all. `named` is how a place that is not active is written. */
export function showPlaces(
  { places, count }: KnownPlaces,
  only: readonly string[] | undefined,
  named: string,
): ShownPlaces {
  const byId = new Map(places.map((place) => [place.id, place]));
  const chosen = only === undefined ? places : only.flatMap((id) => byId.get(id) ?? []);
  const isMany = chosen.length > packedFrom;
  return {
    places: chosen,
    ...(isMany
      ? {
          drawn: { ...drawPlaces([], named), isJoined: true },
          drawIn: (view, always) => drawInView(chosen, view, always, named),
        }
      : { drawn: drawPlaces(chosen, named) }),
    bounds: boundsAround(chosen.map(({ bounds }) => bounds)),
    without: (only?.length ?? count) - chosen.length,
  };
}
