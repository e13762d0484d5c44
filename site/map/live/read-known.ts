import type { FeatureCollection, Geometry } from 'geojson';
import type { PackedPlaces } from '../packed/packed-places.ts';
import { unpackPlaces, type UnpackedPlaces } from '../packed/unpack-places.ts';
import { readPlaces } from './read-places.ts';

/** Reads the places as they came: GeoJSON of a few, whose choices the page names itself, or a packed file of many. */
export function readKnown(value: unknown): UnpackedPlaces {
  const file = value as FeatureCollection<Geometry | null> | PackedPlaces;
  if (!('features' in file)) return unpackPlaces(file);
  return { places: readPlaces(file), count: file.features.length, idsOf: () => [] };
}
