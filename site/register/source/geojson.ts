import type { Geometry } from 'geojson';
import type { Issue } from '../issue.ts';
import { buildRecords } from './records.ts';
import type { SourceResult } from '../source-table.ts';

/** A GeoJSON value that holds features (RFC 7946). */
export interface FeatureHolder {
  readonly type: 'FeatureCollection' | 'Feature';
  readonly features?: unknown;
  readonly crs?: unknown;
}

/** Whether a value is a feature or a collection of them. */
export function isFeatureHolder(value: unknown): value is FeatureHolder {
  const type = (value as { type?: unknown } | null)?.type;
  return type === 'FeatureCollection' || type === 'Feature';
}

/** Reads features as rows; the number of a feature is its row. */
export function readFeatures(holder: FeatureHolder, file: string, name: string): SourceResult {
  const features: readonly unknown[] = holder.type === 'Feature' ? [holder] : Array.isArray(holder.features) ? holder.features : [];
  const issues: Issue[] = [];
  const records = features.map((feature, index) => {
    const at = { file, row: index + 1 };
    if (typeof feature !== 'object' || feature === null) {
      issues.push({ code: 'row-unreadable', at });
      return { record: {} };
    }
    const { properties, geometry, id } = feature as { properties?: unknown; geometry?: Geometry | null; id?: unknown };
    const hasProperties = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
    if (!hasProperties || Object.keys(properties).length === 0) issues.push({ code: 'properties-missing', at });
    const record = hasProperties ? (properties as Record<string, unknown>) : {};
    const hasOwnId = Object.keys(record).some((key) => key.toLowerCase() === 'id');
    return { record: id !== undefined && !hasOwnId ? { id, ...record } : record, geometry: geometry ?? null };
  });
  const table = buildRecords(records, file, name);
  const crs = (holder.crs as { properties?: { name?: unknown } } | undefined)?.properties?.name;
  return { tables: [typeof crs === 'string' ? { ...table, crs } : table], issues };
}
