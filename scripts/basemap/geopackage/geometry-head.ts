/** The head that GeoPackage puts before a geometry. */
export interface GeometryHead {
  /** Where the geometry itself begins. */
  readonly length: number;
  readonly isEmpty: boolean;
  /** West, east, south and north in the units of the layer, where the head has them. */
  readonly envelope: readonly [number, number, number, number] | undefined;
}

const magic = 0x4750;
/** Numbers in the envelope, by its code: none, flat, with height, with measure, with both. */
const envelopeNumbers: readonly number[] = [0, 4, 6, 6, 8];

/**
 * Reads the head of a geometry; undefined where the bytes have none.
 * @see https://www.geopackage.org/spec/#gpb_format
 */
export function readGeometryHead(bytes: Uint8Array): GeometryHead | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint16(0) !== magic) return undefined;
  const flags = view.getUint8(3);
  const isLittle = (flags & 1) === 1;
  const numbers = envelopeNumbers[(flags >> 1) & 7];
  if (numbers === undefined || bytes.length < 8 + 8 * numbers) return undefined;
  const number = (index: number): number => view.getFloat64(8 + 8 * index, isLittle);
  return {
    length: 8 + 8 * numbers,
    isEmpty: ((flags >> 4) & 1) === 1,
    envelope: numbers === 0 ? undefined : [number(0), number(1), number(2), number(3)],
  };
}
