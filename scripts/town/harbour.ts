import { type Frame, frameAt, rotate, type Point } from './point.ts';
import { readPoints } from './read-points.ts';
import { rectangle, type Ring } from './ring.ts';

/** A pier, as an area. Metres. */
export interface Pier {
  name?: string;
  ring: Ring;
}

/** The water of the guest harbour between the quay and the breakwater. */
export const guestHarbour: Ring = readPoints(`
  112 -477, 140 -479, 316 -507, 323 -556, 330 -640, 290 -664, 150 -664, 104 -600`);

/** A floating jetty with berths along both sides, `length` metres out from `start`. */
function jetty(start: Point, degrees: number, length: number): Ring[] {
  const frame: Frame = frameAt(start, degrees);
  const middle =
    (u: number, v: number): Frame =>
    (a, b) =>
      frame(u + a, v + b);
  const berths = Array.from({ length: Math.floor((length - 14) / 9) }, (_, index) => 14 + index * 9);
  return [
    rectangle(middle(length / 2, 0), length, 3),
    ...berths.flatMap((u) => [rectangle(middle(u, 5.2), 1, 7), rectangle(middle(u, -5.2), 1, 7)]),
  ];
}

/** Straight piers as start, direction in degrees from east, length and width. */
const straight: readonly { name?: string; at: Point; degrees: number; length: number; width: number }[] = [
  { name: 'Vågbrytaren', at: [362, -564], degrees: -98, length: 120, width: 9 },
  { at: [345, -680], degrees: 172, length: 96, width: 8 },
  { name: 'Ångbåtspiren', at: [455, -525], degrees: -98, length: 92, width: 14 },
  { name: 'Västra piren', at: [-112, -552], degrees: -70, length: 110, width: 9 },
  { name: 'Västra färjeläget', at: [-1676, 526], degrees: 150, length: 70, width: 14 },
  { name: 'Östra färjeläget', at: [1738, 116], degrees: -16, length: 84, width: 14 },
  { name: 'Västra tågfärjeläget', at: [-1738, 306], degrees: 212, length: 80, width: 12 },
  { name: 'Östra tågfärjeläget', at: [1530, 920], degrees: 36, length: 84, width: 12 },
  { name: 'Badbryggan', at: [1240, -712], degrees: -80, length: 48, width: 4 },
  { at: [1590, -305], degrees: -40, length: 50, width: 3 },
  { at: [-1180, -790], degrees: 190, length: 40, width: 3 },
  { at: [-432, -905], degrees: -30, length: 46, width: 3 },
  { at: [-530, 1100], degrees: 20, length: 30, width: 3 },
];

/** The piers and jetties. */
export function piers(): Pier[] {
  const built = straight.map(({ name, at, degrees, length, width }): Pier => {
    const [east, north] = rotate([length / 2, 0], degrees);
    const ring = rectangle(frameAt([at[0] + east, at[1] + north], degrees), length, width);
    return name === undefined ? { ring } : { name, ring };
  });
  const jetties = [
    ...jetty([168, -480], -98, 92),
    ...jetty([222, -488], -98, 100),
    ...jetty([276, -497], -98, 92),
    ...jetty([600, -614], -128, 70),
    ...jetty([-226, -620], -72, 70),
  ];
  return [...built, ...jetties.map((ring) => ({ ring }))];
}
