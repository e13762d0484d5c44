import type { Issue } from '../issue.ts';
import { cellOf, type LocatedRow } from '../rows/located-row.ts';
import { geometrySchema, type AreaGeometry } from '../schema/geometry.ts';
import {
  coordinateSystemNamed,
  coordinateSystemOf,
  isWithin,
  type CoordinateSystem,
  type Position,
} from './coordinate-systems.ts';
import { mapGeometry, middleOf } from './geometry.ts';

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
  if (named !== undefined && !system)
    return {
      stated: undefined,
      issues: [{ code: 'coordinate-system-unknown', at: cellOf(row, 'coordinateSystem'), value: named }],
    };
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
  const corner = (
    geometry.type === 'Polygon' ? geometry.coordinates[0]![0] : geometry.coordinates[0]![0]![0]
  )!;
  const first = readPoint(corner[0], corner[1], row, named);
  if (!first.stated) return first;
  const system = named ?? coordinateSystemOf(corner[0], corner[1])!;
  const { isSwapped } = first.stated;
  const area = mapGeometry(geometry, ([east, north]) =>
    isSwapped ? system.toPosition(north, east) : system.toPosition(east, north),
  );
  return { stated: { position: middleOf(area), area, isSwapped }, issues: [] };
}
