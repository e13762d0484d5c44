import { wktToGeoJSON } from '@terraformer/wkt';
import { geometrySchema, type AreaGeometry } from '../schema/geometry.ts';
import type { Cell } from '../source-table.ts';
import { asText, type Reading } from './reading.ts';

/** Reads an area written as WKT (`POLYGON((13.2 58.9, …))`) or as a GeoJSON geometry. */
export function readGeometry(cell: Cell): Reading<AreaGeometry> {
  const text = asText(cell).replace(/^SRID=\d+;/i, '');
  try {
    const parsed: unknown = text.startsWith('{') ? JSON.parse(text) : wktToGeoJSON(text);
    const geometry = geometrySchema.safeParse(parsed);
    return geometry.success ? { value: geometry.data } : { problem: 'geometry-wrong' };
  } catch {
    // Both parsers throw for text that is not theirs; that is the finding, not a failure.
    return { problem: 'geometry-wrong' };
  }
}
