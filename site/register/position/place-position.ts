import type { Issue, Location } from '../issue.ts';
import { cellOf, type LocatedRow } from '../rows/located-row.ts';
import { geometrySchema, type AreaGeometry } from '../schema/geometry.ts';
import {
  coordinateSystemNamed,
  coordinateSystemOf,
  isWithin,
  type CoordinateSystem,
  type Position,
} from './coordinate-systems.ts';
import { cornersOf, isWholeArea, mapGeometry, middleOf } from './geometry.ts';

/** Where a row says that something is. */
export interface StatedPosition {
  /** The point of the row, or the middle of its area. */
  readonly position: Position;
  /** The monitored area, WGS 84, where the row has a polygon. */
  readonly area?: Exclude<AreaGeometry, { type: 'Point' }> | undefined;
  /** Whether the two numbers make sense only the other way round; the position then is the turned one. */
  readonly isSwapped: boolean;
}

/** The position of a row, and what is wrong with it. */
export interface PositionReading {
  readonly stated: StatedPosition | undefined;
  readonly issues: readonly Issue[];
}

/** The most corners of an area; a square drawn by hand has about ten, and every page that shows it carries them. */
export const mostCorners = 5000;

const none: PositionReading = { stated: undefined, issues: [] };
type PositionedRow = LocatedRow<'places'> | LocatedRow<'cameras'>;

/**
 * Reads the position of a place or camera: from its polygon, from the geometry of its feature, or from
 * its two coordinates, in that order.
 *
 * @param stated Name of the coordinate system in the settings or in the file.
 */
export function readPosition(row: PositionedRow, stated: string | undefined): PositionReading {
  const { north, east, coordinateSystem } = row.values;
  const named = coordinateSystem ?? stated;
  const system = named === undefined ? undefined : coordinateSystemNamed(named);
  if (named !== undefined && !system) {
    // A system that is unknown for the whole register is told once, by the one who reads all rows.
    if (coordinateSystem === undefined) return none;
    const at = cellOf(row, 'coordinateSystem');
    return { stated: undefined, issues: [{ code: 'coordinate-system-unknown', at, value: named }] };
  }
  const polygon = 'polygon' in row.values ? row.values.polygon : undefined;
  if (polygon) return readGeometry(polygon, row, system);
  if (row.geometry !== undefined && row.geometry !== null) {
    const geometry = geometrySchema.safeParse(row.geometry);
    if (geometry.success) return readGeometry(geometry.data, row, system);
    return { stated: undefined, issues: [{ code: 'geometry-wrong', at: row.at }] };
  }
  if (north === undefined && east === undefined) return none;
  if (north === undefined || east === undefined) {
    // A coordinate that could not be read has been told already.
    if (!row.isValid) return none;
    const missing = north === undefined ? 'north' : 'east';
    return { stated: undefined, issues: [{ code: 'coordinate-incomplete', at: cellOf(row, missing) }] };
  }
  return readPoint(east, north, row, system);
}

function readPoint(
  east: number,
  north: number,
  row: PositionedRow,
  named: CoordinateSystem | undefined,
): PositionReading {
  const at = cellOf(row, 'north');
  const system = named ?? coordinateSystemOf(east, north);
  const value = `${north}; ${east}`;
  if (!system) return { stated: undefined, issues: [{ code: 'coordinate-system-unknown', at, value }] };
  if (east === 0 && north === 0)
    return { stated: undefined, issues: [{ code: 'coordinate-outside', at, value }] };
  if (isWithin(system, east, north))
    return { stated: { position: system.toPosition(east, north), isSwapped: false }, issues: [] };
  if (isWithin(system, north, east))
    return { stated: { position: system.toPosition(north, east), isSwapped: true }, issues: [] };
  return { stated: undefined, issues: [{ code: 'coordinate-outside', at, value }] };
}

function readGeometry(
  geometry: AreaGeometry,
  row: PositionedRow,
  named: CoordinateSystem | undefined,
): PositionReading {
  if (geometry.type === 'Point')
    return readPoint(geometry.coordinates[0], geometry.coordinates[1], row, named);
  const at = positionCell(row);
  const corners = cornersOf(geometry);
  const [first] = corners;
  if (!first || !isWholeArea(geometry))
    return { stated: undefined, issues: [{ code: 'geometry-wrong', at }] };
  if (corners.length > mostCorners) {
    const variables = { corners: corners.length, most: mostCorners };
    return { stated: undefined, issues: [{ code: 'geometry-too-detailed', at, variables }] };
  }
  const value = `${first[1]}; ${first[0]}`;
  const system = named ?? coordinateSystemOf(...first);
  if (!system) return { stated: undefined, issues: [{ code: 'coordinate-system-unknown', at, value }] };
  const isStraight = corners.every(([east, north]) => isWithin(system, east, north));
  const isSwapped = !isStraight && corners.every(([north, east]) => isWithin(system, east, north));
  if (!isStraight && !isSwapped)
    return { stated: undefined, issues: [{ code: 'coordinate-outside', at, value }] };
  const area = mapGeometry(geometry, ([x, y]) =>
    isSwapped ? system.toPosition(y, x) : system.toPosition(x, y),
  );
  // An area of less than a decimetre is nothing once it is rounded.
  if (!isWholeArea(area)) return { stated: undefined, issues: [{ code: 'geometry-wrong', at }] };
  return { stated: { position: middleOf(area), area, isSwapped }, issues: [] };
}

/** The cell to point at for a position: that of the area, or of the first coordinate. */
export function positionCell(row: PositionedRow): Location {
  const isArea = 'polygon' in row.values && row.values.polygon !== undefined;
  return cellOf(row, isArea ? 'polygon' : 'north');
}
