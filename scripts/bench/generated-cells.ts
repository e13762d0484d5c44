import type { Cell } from '../../site/register/source-table.ts';

/** What a generated row is about: its number, from 0, and the place it belongs to. */
export interface GeneratedRow {
  readonly number: number;
  readonly placeId: string;
  /** Degrees, WGS 84. */
  readonly north: number;
  readonly east: number;
}

/** The rectangle of the invented municipality in which the places lie, in degrees. */
const town = { west: 13.21, south: 58.88, width: 0.08, height: 0.04 };

/** Steps of an even spread without a pattern: the powers of the inverse of the plastic number. */
const steps = [0.7548776662466927, 0.5698402909980532] as const;

/** The row of a place. The places lie evenly over the town, as many as there may be. */
export function generatedRow(number: number): GeneratedRow {
  const spread = (step: number): number => ((number + 1) * step) % 1;
  return {
    number,
    placeId: `plats-${String(number + 1).padStart(6, '0')}`,
    east: Number((town.west + spread(steps[0]) * town.width).toFixed(6)),
    north: Number((town.south + spread(steps[1]) * town.height).toFixed(6)),
  };
}

/** A square of about thirty metres round a position, as WKT. */
function squareAround({ north, east }: GeneratedRow): string {
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ] as const;
  const written = corners.map(
    ([x, y]) => `${(east + x * 0.00026).toFixed(6)} ${(north + y * 0.000135).toFixed(6)}`,
  );
  return `POLYGON((${written.join(', ')}))`;
}

const withComma = (number: number): string => String(number).replace('.', ',');

/** Fields that differ from row to row, by table: what stands there, from what the invented row has. */
export const variedFields: Readonly<
  Record<string, Readonly<Record<string, (row: GeneratedRow, cell: string) => Cell>>>
> = {
  places: {
    id: ({ placeId }) => placeId,
    name: ({ number }, name) => `${name} ${number + 1}`,
    address: ({ number }, address) => address.replace(/\d+/, String((number % 200) + 1)),
    north: ({ north }) => withComma(north),
    east: ({ east }) => withComma(east),
    coordinateSystem: () => 'WGS 84',
    polygon: squareAround,
    decisionReference: ({ number }) => `EXK-KS 2025:${number + 1}`,
    note: ({ number }, note) => `${note} (${number + 1})`,
  },
  cameras: {
    id: ({ number }) => `kamera-${String(number + 1).padStart(6, '0')}`,
    place: ({ placeId }) => placeId,
    // A few metres from the place: a camera is not where its picture is.
    north: ({ north }) => withComma(Number((north + 0.00021).toFixed(6))),
    east: ({ east }) => withComma(Number((east + 0.00031).toFixed(6))),
    coordinateSystem: () => 'WGS 84',
  },
  reviews: {
    place: ({ placeId }) => placeId,
    // A day that was filled in from another row must not come before the review itself.
    date: () => '2026-05-04',
    remedyDate: () => '2026-06-01',
    nextDue: () => '2027-05-04',
  },
};
