/** What the page asks of the map by the attributes of its element. */
export interface MapSettings {
  /** Address of the places, as GeoJSON or packed. */
  readonly places: string;
  /** Address of the words of the open map. */
  readonly words: string;
  /** Address of the tiles, where there is a basemap. */
  readonly tiles: string | undefined;
  /** Where to begin; round the chosen place or all places if left out. */
  readonly view: { readonly center: [lng: number, lat: number]; readonly zoom: number } | undefined;
  /** Ids of the places that are shown, in the order of the list; all if left out. */
  readonly only: readonly string[] | undefined;
  /** The choice of the list that the places shown answer to where they are not named; all if left out. */
  readonly selection: string | undefined;
  /** Id of the place that is chosen at first. */
  readonly place: string | undefined;
}

/**
 * Reads `data-places`, `data-words`, `data-tiles`, `data-center` (`lng,lat`) with `data-zoom`, `data-only` (ids as JSON),
 * `data-selection` and `data-place`.
 * @throws Error if there is no `data-places` or `data-words`.
 */
export function readSettings(data: DOMStringMap, base: string): MapSettings {
  const { places, words, tiles, center, zoom, selection, place } = data;
  if (places === undefined || words === undefined)
    throw new Error('insyn-map needs data-places and data-words');
  const [lng = Number.NaN, lat = Number.NaN] = (center ?? '').split(',').map(Number);
  const view = { center: [lng, lat] as [number, number], zoom: Number(zoom) };
  return {
    places: new URL(places, base).href,
    words: new URL(words, base).href,
    tiles: tiles === undefined ? undefined : new URL(tiles, base).href,
    view: [lng, lat, view.zoom].every(Number.isFinite) && zoom !== undefined ? view : undefined,
    only: readOnly(data),
    selection,
    place,
  };
}

/** The ids of the places that the page asks for; undefined for all. */
export function readOnly({ only }: DOMStringMap): readonly string[] | undefined {
  return only === undefined ? undefined : (JSON.parse(only) as readonly string[]);
}
