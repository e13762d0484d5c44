import { isWithin, type CoordinateSystem } from '../../site/register/position/coordinate-systems.ts';
import { SpokenError } from '../spoken-error.ts';

/**
 * Looks whether numbers can be a position in the system that the file states.
 * @throws SpokenError if they cannot: nobody may guess where a map lies.
 */
export function checkPosition(file: string, system: CoordinateSystem, east: number, north: number): void {
  if (isWithin(system, east, north)) return;
  throw new SpokenError('basemap.system-wrong', {
    file,
    system: system.name,
    position: `${east}, ${north}`,
  });
}
