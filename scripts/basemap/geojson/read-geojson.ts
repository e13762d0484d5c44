import { statSync } from 'node:fs';
import { readGeometry, type BasemapGeometry } from '../../../site/map/basemap/read-geometry.ts';
import {
  coordinateSystemNamed,
  wgs84,
  type CoordinateSystem,
} from '../../../site/register/position/coordinate-systems.ts';
import { SpokenError } from '../../spoken-error.ts';
import { asGroundFeature } from '../as-ground-feature.ts';
import { checkPosition } from '../check-position.ts';
import type { GroundSource, OnStep, Properties } from '../ground-source.ts';
import { isOutlineOf, outlineOf } from '../outline.ts';
import { readObjects } from './read-objects.ts';

/**
 * Opens a GeoJSON file. It is read feature by feature. Positions are degrees (RFC 7946), or in the system that an old
 * `crs` before the features names.
 */
export function openGeojson(path: string, onStep: OnStep): GroundSource {
  const { size } = statSync(path);
  let count = 0;
  return {
    findOutline(municipality) {
      for (const { properties, geometry } of featuresOf(path)) {
        const outline = isOutlineOf(properties, municipality) ? outlineOf(geometry()) : undefined;
        if (outline) return outline;
      }
      return undefined;
    },
    *readFeatures() {
      for (const { properties, geometry, at } of featuresOf(path)) {
        if (count % 1000 === 0) onStep('features', at / size);
        count += 1;
        const shape = geometry();
        const feature = shape && asGroundFeature(properties, shape);
        if (feature) yield feature;
      }
      onStep('features', 1);
      if (count === 0) throw new SpokenError('basemap.empty', { file: path });
    },
    count: () => count,
  };
}

interface ReadFeature {
  readonly properties: Properties;
  readonly geometry: () => BasemapGeometry | undefined;
  readonly at: number;
}

function* featuresOf(path: string): Generator<ReadFeature> {
  let system = wgs84;
  for (const { member, value, at } of readObjects(path)) {
    if (member === 'crs') {
      system = systemOf(value, path);
      continue;
    }
    const { properties, geometry } = (value ?? {}) as { properties?: unknown; geometry?: unknown };
    yield {
      properties: propertiesOf(properties),
      geometry: () => readGeometry(toDegrees(geometry, system, path)),
      at,
    };
  }
}

/** The system of the member `crs` that GeoJSON had until 2016 and programs still write. */
function systemOf(crs: unknown, path: string): CoordinateSystem {
  const name = String((crs as { properties?: { name?: unknown } } | null)?.properties?.name);
  const system = coordinateSystemNamed(name);
  if (system === undefined)
    throw new SpokenError('basemap.system-unknown', { file: path, layer: path, system: name });
  return system;
}

function propertiesOf(value: unknown): Properties {
  return Object.fromEntries(
    Object.entries(value ?? {})
      .filter(([, each]) => typeof each === 'string' || typeof each === 'number')
      .map(([name, each]) => [name, String(each)]),
  );
}

/** The geometry with every position in degrees; what is no position stays for the reader of geometries to refuse. */
function toDegrees(geometry: unknown, system: CoordinateSystem, path: string): unknown {
  const change = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [east, north] = value as unknown[];
    if (typeof east !== 'number' || typeof north !== 'number') return value.map(change);
    checkPosition(path, system, east, north);
    return system.toPosition(east, north);
  };
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown };
  return { type, coordinates: change(coordinates) };
}
