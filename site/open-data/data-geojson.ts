import type { DataRecord } from './datasets.ts';

/** What a feature's geometry tells, so that its properties need not. */
const inGeometry: ReadonlySet<string> = new Set(['latitude', 'longitude', 'monitoredArea']);

/** The places as features (RFC 7946), one a line. A place without a position has the geometry `null`. */
export function dataGeojson(records: readonly DataRecord[]): string {
  const lines = records.map((record) =>
    JSON.stringify({
      type: 'Feature',
      id: record['id'],
      geometry: geometryOf(record),
      properties: Object.fromEntries(Object.entries(record).filter(([name]) => !inGeometry.has(name))),
    }),
  );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function geometryOf({ monitoredArea, latitude, longitude }: DataRecord): unknown {
  if (monitoredArea !== undefined) return monitoredArea;
  return latitude === undefined ? null : { type: 'Point', coordinates: [longitude, latitude] };
}
