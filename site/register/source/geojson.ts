import type { Geometry } from 'geojson';
import type { Issue } from '../issue.ts';
import type { SourceResult } from '../source-table.ts';
import { buildRecords, type SourceRecord } from './records.ts';
import { nothingBut, unreadable } from './unreadable.ts';

/** A GeoJSON value that holds features (RFC 7946); what else it holds is not known yet. */
export interface FeatureHolder {
  readonly type: 'FeatureCollection' | 'Feature';
  readonly features?: unknown;
  readonly crs?: unknown;
}

/** The geometries of RFC 7946 and the member that holds what they are made of. */
const geometryMembers: ReadonlyMap<unknown, 'coordinates' | 'geometries'> = new Map([
  ['Point', 'coordinates'],
  ['MultiPoint', 'coordinates'],
  ['LineString', 'coordinates'],
  ['MultiLineString', 'coordinates'],
  ['Polygon', 'coordinates'],
  ['MultiPolygon', 'coordinates'],
  ['GeometryCollection', 'geometries'],
]);

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a feature or a collection of them. */
export function isFeatureHolder(value: unknown): value is FeatureHolder {
  return isObject(value) && (value['type'] === 'FeatureCollection' || value['type'] === 'Feature');
}

/** Whether a value says that it is a geometry; whether its positions make sense is seen later. */
export function isGeometry(value: unknown): value is Geometry {
  const member = isObject(value) ? geometryMembers.get(value['type']) : undefined;
  return member !== undefined && Array.isArray((value as Record<string, unknown>)[member]);
}

/** Reads features as rows; the number of a feature is its row. */
export function readFeatures(holder: FeatureHolder, file: string, name: string): SourceResult {
  const features: unknown = holder.type === 'Feature' ? [holder] : holder.features;
  if (!Array.isArray(features)) return nothingBut(unreadable(file, 'not-a-register'));
  const issues: Issue[] = [];
  const records = features.map((feature: unknown, index) =>
    readFeature(feature, { file, row: index + 1 }, issues),
  );
  const built = buildRecords(records, file, name);
  const crs =
    isObject(holder.crs) && isObject(holder.crs['properties']) ? holder.crs['properties']['name'] : undefined;
  const tables = typeof crs === 'string' ? built.tables.map((table) => ({ ...table, crs })) : built.tables;
  return { tables, issues: [...issues, ...built.issues] };
}

/** Reads one feature. One that is none still becomes a row, so that it is counted. */
function readFeature(feature: unknown, at: Issue['at'], issues: Issue[]): SourceRecord {
  if (!isObject(feature) || feature['type'] !== 'Feature') {
    issues.push({ code: 'record-wrong', at });
    return { record: {} };
  }
  const { properties, geometry, id } = feature;
  const record = isObject(properties) ? properties : {};
  if (Object.keys(record).length === 0) issues.push({ code: 'properties-missing', at });
  const hasOwnId = Object.keys(record).some((key) => key.toLowerCase() === 'id');
  return {
    record: id !== undefined && !hasOwnId ? { id, ...record } : record,
    geometry: readGeometry(geometry, at, issues),
  };
}

/** Reads the geometry of a feature or record. One of an unknown kind is reported, and none is given. */
export function readGeometry(geometry: unknown, at: Issue['at'], issues: Issue[]): Geometry | null {
  if (geometry === null || geometry === undefined) return null;
  if (isGeometry(geometry)) return geometry;
  const type = isObject(geometry) && typeof geometry['type'] === 'string' ? geometry['type'] : undefined;
  issues.push({ code: 'geometry-wrong', at: { ...at, column: 'geometry' }, value: type?.slice(0, 200) });
  return null;
}
