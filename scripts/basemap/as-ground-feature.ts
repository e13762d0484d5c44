import type { BasemapGeometry } from '../../site/map/basemap/read-geometry.ts';
import { classify, type Shape } from './classify.ts';
import type { GroundFeature, Properties } from './ground-source.ts';

const shapes: Readonly<Record<BasemapGeometry['type'], Shape>> = {
  Point: 'point',
  MultiPoint: 'point',
  LineString: 'line',
  MultiLineString: 'line',
  Polygon: 'area',
  MultiPolygon: 'area',
};

/** A thing with its properties as what the map draws; undefined where it is not drawn. */
export function asGroundFeature(
  properties: Properties,
  geometry: BasemapGeometry,
): GroundFeature | undefined {
  const classed = classify(properties, [shapes[geometry.type]]);
  return classed && { class: classed.class, kind: classed.kind, name: classed.name, geometry };
}
