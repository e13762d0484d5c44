import type { BasemapGeometry } from '../../site/map/basemap/read-geometry.ts';
import type { Area } from '../../site/register/position/geometry.ts';
import type { NamedMunicipality, Properties } from './ground-source.ts';

/** Properties that hold the code or the name of a municipality, in the products of Lantmäteriet and in OpenStreetMap. */
const codeProperties = ['kommunkod', 'ref:scb'] as const;
const nameProperties = ['kommunnamn'] as const;

/** Whether a feature is the outline of the municipality. */
export function isOutlineOf(properties: Properties, { code, name, shortName }: NamedMunicipality): boolean {
  if (code !== undefined && codeProperties.some((property) => properties[property] === code)) return true;
  const names = [name, shortName].filter((each) => each !== undefined);
  if (nameProperties.some((property) => names.includes(properties[property] ?? ''))) return true;
  return properties['boundary'] === 'administrative' && names.includes(properties['name'] ?? '');
}

/** The area of a geometry; undefined where it is none. */
export function outlineOf(geometry: BasemapGeometry | undefined): Area | undefined {
  // The types differ in what may be changed only.
  const area = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : undefined;
  return area as unknown as Area | undefined;
}
