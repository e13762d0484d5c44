import { roundPosition } from '../../../site/register/position/geometry.ts';
import type { Place, Register } from '../../../site/register/model/register.ts';
import { generatedRow } from '../generated-cells.ts';

/** Half the side of a monitored square, degrees: about thirty metres a side, as in generated registers. */
const half = { east: 0.00026, north: 0.000135 };

/**
 * A register of as many places as wanted, made of the places of another, each with a name, number, position and area of its own.
 * Reading and checking so many rows is measured elsewhere.
 */
export function growRegister(register: Register, size: number): Register {
  const { places } = register;
  return {
    ...register,
    places: Array.from({ length: size }, (_, number): Place => {
      const model = places[number % places.length]!;
      const { placeId, east, north } = generatedRow(number);
      const corner = (x: number, y: number): [number, number] => [
        ...roundPosition([east + x * half.east, north + y * half.north]),
      ];
      const ring = [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1), corner(-1, -1)];
      return {
        ...model,
        id: placeId,
        name: `${model.name} ${number + 1}`,
        position: [east, north],
        monitoredArea: { type: 'Polygon', coordinates: [ring] },
      };
    }),
  };
}
