import type { FeatureCollection } from 'geojson';
import { readPlaces, type MapPlaces } from './read-places.ts';

/**
 * Fetches the places.
 * @throws Error if they are not there.
 */
export async function fetchPlaces(address: string): Promise<MapPlaces> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return readPlaces((await response.json()) as FeatureCollection);
}
