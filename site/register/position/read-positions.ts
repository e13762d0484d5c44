import type { Issue, Location } from '../issue.ts';
import type { LocatedRow, RegisterRows } from '../rows/located-row.ts';
import { coordinateSystemNamed } from './coordinate-systems.ts';
import { readPosition, type StatedPosition } from './place-position.ts';

/** The stated position of every row that has one, and what is wrong with the others. */
export interface RegisterPositions {
  readonly places: ReadonlyMap<LocatedRow<'places'>, StatedPosition>;
  readonly cameras: ReadonlyMap<LocatedRow<'cameras'>, StatedPosition>;
  readonly issues: readonly Issue[];
}

/** The coordinate system of rows that name none, and where it is stated. */
export interface StatedSystem {
  readonly name: string;
  readonly at: Location;
}

/** Places every row of places and cameras on the earth. */
export function readPositions(rows: RegisterRows, system: StatedSystem | undefined): RegisterPositions {
  const issues: Issue[] = [];
  if (system && !coordinateSystemNamed(system.name))
    issues.push({ code: 'coordinate-system-unknown', at: system.at, value: system.name });
  const read = <Row extends LocatedRow<'places'> | LocatedRow<'cameras'>>(
    all: readonly Row[],
  ): Map<Row, StatedPosition> => {
    const positions = new Map<Row, StatedPosition>();
    for (const row of all) {
      const reading = readPosition(row, system?.name);
      issues.push(...reading.issues);
      if (reading.stated) positions.set(row, reading.stated);
    }
    return positions;
  };
  return { places: read(rows.places), cameras: read(rows.cameras), issues };
}
