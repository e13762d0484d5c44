import type { BasemapGeometry } from '../../../site/map/basemap/read-geometry.ts';
import type { CoordinateSystem, Position } from '../../../site/register/position/coordinate-systems.ts';

/** Where reading of a geometry has come to. */
interface Cursor {
  readonly view: DataView;
  readonly toPosition: CoordinateSystem['toPosition'];
  at: number;
}

/** Flags of the extended form that PostGIS writes. */
const hasHeight = 0x80000000;
const hasMeasure = 0x40000000;
const hasSystem = 0x20000000;

/**
 * Reads a geometry in the form that GeoPackage holds behind its own head (Well-Known Binary, ISO 19125 with heights
 * left out); undefined for curves and collections, which the map does not draw.
 * @throws RangeError if the bytes end too early.
 */
export function readWkb(
  bytes: Uint8Array,
  toPosition: CoordinateSystem['toPosition'],
): BasemapGeometry | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readShape({ view, toPosition, at: 0 });
}

function readShape(cursor: Cursor): BasemapGeometry | undefined {
  const { view } = cursor;
  const isLittle = view.getUint8(cursor.at) === 1;
  const code = view.getUint32(cursor.at + 1, isLittle);
  cursor.at += 5;
  if ((code & hasSystem) !== 0) cursor.at += 4;
  const plain = code & 0xffff;
  const dimensions =
    2 +
    ((code & hasHeight) !== 0 || plain / 1000 >= 1 ? 1 : 0) +
    ((code & hasMeasure) !== 0 || plain >= 3000 ? 1 : 0);
  const count = (): number => {
    cursor.at += 4;
    return view.getUint32(cursor.at - 4, isLittle);
  };
  const position = (): Position => {
    const [east, north] = [view.getFloat64(cursor.at, isLittle), view.getFloat64(cursor.at + 8, isLittle)];
    cursor.at += 8 * dimensions;
    return cursor.toPosition(east, north);
  };
  const many = <Item>(read: () => Item): Item[] => Array.from({ length: count() }, read);
  const line = (): Position[] => many(position);
  const parts = <Type extends BasemapGeometry['type']>(type: Type) =>
    many(() => readShape(cursor)).filter(
      (shape): shape is Extract<BasemapGeometry, { type: Type }> => shape?.type === type,
    );
  switch (plain % 1000) {
    case 1:
      return { type: 'Point', coordinates: position() };
    case 2:
      return { type: 'LineString', coordinates: line() };
    case 3:
      return { type: 'Polygon', coordinates: many(line) };
    case 4:
      return { type: 'MultiPoint', coordinates: parts('Point').map(({ coordinates }) => coordinates) };
    case 5:
      return {
        type: 'MultiLineString',
        coordinates: parts('LineString').map(({ coordinates }) => coordinates),
      };
    case 6:
      return { type: 'MultiPolygon', coordinates: parts('Polygon').map(({ coordinates }) => coordinates) };
    default:
      return undefined;
  }
}
