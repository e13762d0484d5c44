import type { Line } from './line.ts';

/** The rank of a street, as the map draws it. */
export type StreetKind = 'main' | 'secondary' | 'residential' | 'service' | 'pedestrian';

/** A street, or a part of one: the middle of the carriageway. */
export interface Street {
  /** Empty for a service road, which has none. */
  name: string;
  kind: StreetKind;
  line: Line;
  /** Which ends stay where they are drawn: both (`dead`), or only the last (`outer dead`, a cul-de-sac). */
  deadEnd?: 'dead' | 'outer dead';
  /** Streets of different levels cross without meeting. 0 unless said. */
  level?: number;
}

/** From the middle of a street to the nearest wall, metres: half the carriageway and the pavement. */
export const halfWidth: Readonly<Record<StreetKind, number>> = {
  main: 9,
  secondary: 7.5,
  residential: 5.5,
  service: 3.5,
  pedestrian: 5,
};
