import type { Issue } from '../issue.ts';
import type { LocatedRow, RegisterRows } from '../rows/located-row.ts';
import { readPosition, type StatedPosition } from './place-position.ts';

/** The stated position of every row that has one, and what is wrong with the others. */
export interface RegisterPositions {
  readonly places: ReadonlyMap<LocatedRow<'places'>, StatedPosition>;
  readonly cameras: ReadonlyMap<LocatedRow<'cameras'>, StatedPosition>;
  readonly issues: readonly Issue[];
}

/**
 * Places every row of places and cameras on the earth.
 *
 * @param coordinateSystem Name of the coordinate system of rows that name none.
 */
export function readPositions(rows: RegisterRows, coordinateSystem: string | undefined): RegisterPositions {
  const issues: Issue[] = [];
  const read = <Row extends LocatedRow<'places'> | LocatedRow<'cameras'>>(
    all: readonly Row[],
  ): Map<Row, StatedPosition> => {
    const positions = new Map<Row, StatedPosition>();
    for (const row of all) {
      const reading = readPosition(row, coordinateSystem);
      issues.push(...reading.issues);
      if (reading.stated) positions.set(row, reading.stated);
    }
    return positions;
  };
  return { places: read(rows.places), cameras: read(rows.cameras), issues };
}
