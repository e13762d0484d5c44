import type { Position } from '../../register/position/coordinate-systems.ts';
import { overlap, type Bounds } from '../basemap/bounds.ts';
import { nearestPlaces, type NearPlace, type ShapedPlace } from '../near/near-places.ts';
import { tellDirection, tellMetres, tellName } from '../near/tell-near.ts';
import { countSentence, fillSentence } from './sentence.ts';
import type { MapWords } from './words.ts';

/** A distance to the middle of the map that is none, metres. */
const inTheMiddle = 5;

/** What the map shows at a moment. */
export interface ViewReport<Place extends ShapedPlace = ShapedPlace> {
  readonly zoom: number;
  /** The places that are at least partly in view, in the order of the list. */
  readonly inView: readonly Place[];
  /** The place nearest to the middle of the map, in view or not. */
  readonly nearest: NearPlace<Place> | undefined;
}

/** Reports what a map shows that has this extent and middle. */
export function reportView<Place extends ShapedPlace & { readonly bounds: Bounds }>(
  places: readonly Place[],
  { extent, centre, zoom }: { readonly extent: Bounds; readonly centre: Position; readonly zoom: number },
): ViewReport<Place> {
  const inView = places.filter(({ bounds }) => overlap(bounds, extent));
  // Only where nothing is in view is the nearest sought among all.
  const [nearest] = nearestPlaces(centre, inView.length > 0 ? inView : places, 1);
  return { zoom, inView, nearest };
}

/** What is said of it: `Zoom 14. 5 platser i kartan. Närmast: Stora torget, 120 meter norrut.` */
export function sayView(
  { zoom, inView, nearest }: ViewReport,
  words: Pick<MapWords, 'lang' | 'sentences' | 'counts'>,
): string {
  const { sentences, counts, lang } = words;
  const said = [
    fillSentence(sentences['view.zoom'], { zoom: Math.round(zoom) }),
    inView.length === 0 ? sentences['view.empty'] : countSentence(counts['view.places'], lang, inView.length),
  ];
  if (nearest !== undefined) {
    const { place, metres, direction } = nearest;
    said.push(
      metres < inTheMiddle
        ? fillSentence(sentences['view.nearest-here'], { place: tellName(place, words) })
        : fillSentence(sentences['view.nearest'], {
            place: tellName(place, words),
            distance: tellMetres(metres, words),
            direction: tellDirection(direction, words),
          }),
    );
  }
  return said.join(' ');
}
