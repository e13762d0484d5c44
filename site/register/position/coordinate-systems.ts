import proj4 from 'proj4';
import { comparable } from '../cells/reading.ts';

/** A position, `[lng, lat]` in degrees, WGS 84 (RFC 7946). */
export type Position = readonly [lng: number, lat: number];

/**
 * The central meridians of the twelve local zones of SWEREF 99, in degrees. Lantmäteriet names a
 * zone by them, degrees and minutes: SWEREF 99 13 30.
 */
const localZones: readonly (readonly [name: string, epsg: number, meridian: number])[] = [
  ['12 00', 3007, 12],
  ['13 30', 3008, 13.5],
  ['15 00', 3009, 15],
  ['16 30', 3010, 16.5],
  ['18 00', 3011, 18],
  ['14 15', 3012, 14.25],
  ['15 45', 3013, 15.75],
  ['17 15', 3014, 17.25],
  ['18 45', 3015, 18.75],
  ['20 15', 3016, 20.25],
  ['21 45', 3017, 21.75],
  ['23 15', 3018, 23.25],
];

/** A coordinate system that a register may use. */
export interface CoordinateSystem {
  /** The name as Lantmäteriet writes it, e.g. `SWEREF 99 18 00`. */
  readonly name: string;
  /** Code of the EPSG registry. */
  readonly epsg: number;
  /** From easting and northing (metres, or degrees for WGS 84) to a position. */
  readonly toPosition: (east: number, north: number) => Position;
  /** Bounds of sensible values: degrees, or metres as Lantmäteriet gives them for Sweden with margin. */
  readonly bounds: { readonly east: readonly [number, number]; readonly north: readonly [number, number] };
}

/** Parameters of the Transverse Mercator projection on GRS 80, `Lantmäteriet, SWEREF 99 projektioner`. */
function transverseMercator(
  meridian: number,
  scale: number,
  falseEasting: number,
): CoordinateSystem['toPosition'] {
  const projection = proj4(
    `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${scale} +x_0=${falseEasting} +y_0=0 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs`,
  );
  return (east, north) => {
    const [lng, lat] = projection.inverse<[number, number]>([east, north]);
    return [lng, lat];
  };
}

/** Degrees as they are: what a row holds when it names no other system. */
export const wgs84: CoordinateSystem = {
  name: 'WGS 84',
  epsg: 4326,
  toPosition: (east, north) => [east, north],
  bounds: { east: [-180, 180], north: [-90, 90] },
};

/** SWEREF 99 TM, the national system. */
export const sweref99tm: CoordinateSystem = {
  name: 'SWEREF 99 TM',
  epsg: 3006,
  toPosition: transverseMercator(15, 0.9996, 500_000),
  bounds: { east: [180_000, 1_000_000], north: [6_050_000, 7_750_000] },
};

/** Every system that a register may name. */
export const coordinateSystems: readonly CoordinateSystem[] = [
  wgs84,
  sweref99tm,
  ...localZones.map(([name, epsg, meridian]) => ({
    name: `SWEREF 99 ${name}`,
    epsg,
    toPosition: transverseMercator(meridian, 1, 150_000),
    bounds: { east: [-100_000, 400_000], north: [6_050_000, 7_750_000] } as const,
  })),
];

/** Finds a system by its name or EPSG code in any usual spelling: `SWEREF99 1800`, `EPSG:3011`, `urn:ogc:def:crs:EPSG::3006`. */
export function coordinateSystemNamed(name: string): CoordinateSystem | undefined {
  const words = comparable(name);
  const epsg = /(?:epsg(?:.*\D)?|^)(\d{4})$/.exec(words)?.[1];
  if (/crs84|wgs ?84/.test(words)) return wgs84;
  const letters = words.replace(/[^a-z0-9]/g, '');
  return coordinateSystems.find(
    (system) =>
      system.epsg === Number(epsg) || system.name.toLowerCase().replace(/[^a-z0-9]/g, '') === letters,
  );
}

/** The only system that two numbers can be in, if the numbers tell: degrees, or metres of SWEREF 99 TM. */
export function coordinateSystemOf(east: number, north: number): CoordinateSystem | undefined {
  const isDegrees = (number: number): boolean => Math.abs(number) <= 180;
  if (isDegrees(east) && isDegrees(north)) return wgs84;
  const isTm = (x: number, y: number): boolean => isWithin(sweref99tm, x, y) && x > 400_000;
  return isTm(east, north) || isTm(north, east) ? sweref99tm : undefined;
}

/** Whether easting and northing are sensible in a system. */
export function isWithin(system: CoordinateSystem, east: number, north: number): boolean {
  const { bounds } = system;
  return (
    east >= bounds.east[0] && east <= bounds.east[1] && north >= bounds.north[0] && north <= bounds.north[1]
  );
}
