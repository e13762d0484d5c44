import { smooth, type Line } from './line.ts';
import { between, direction, distance, left, type Point, step } from './point.ts';
import { readPoints } from './read-points.ts';
import { randomFor, type Random } from './random.ts';
import { counterclockwise, type Ring } from './ring.ts';

/** A stretch of shore: `natural` is drawn as a worn rocky coast, `quay` as straight built edges. */
interface Stretch {
  kind: 'natural' | 'quay';
  points: Line;
}

// Counterclockwise from the western end of the harbour's quays. Neighbouring stretches share their end point.
const stretches: readonly Stretch[] = [
  {
    kind: 'quay',
    points: readPoints(`
      -262 -628, -176 -612, -164 -566, -66 -548, -58 -486, 62 -470, 140 -478, 318 -506, 326 -560, 398 -571,
      390 -518, 520 -536, 532 -606, 612 -612`),
  },
  {
    kind: 'natural',
    points: readPoints(`
      612 -612, 640 -700, 655 -790, 720 -850, 800 -835, 850 -760, 940 -690, 1020 -668, 1100 -668,
      1190 -730, 1290 -735, 1330 -660, 1392 -590, 1480 -470, 1610 -400, 1680 -300, 1640 -210, 1625 -110,
      1700 -20, 1778 30, 1762 110, 1740 200, 1780 310, 1730 400, 1620 470, 1560 520, 1590 620, 1660 690,
      1640 800, 1560 850, 1545 930, 1500 1010, 1380 1040, 1300 1130, 1180 1180, 1060 1130, 960 1160,
      900 1260, 760 1290, 650 1210, 560 1260, 420 1360, 290 1330, 180 1240, 60 1200, -20 1250, -90 1350,
      -230 1400, -380 1360, -470 1320, -610 1370, -740 1330, -800 1230, -900 1180, -1020 1215, -1150 1150,
      -1190 1050, -1330 1010, -1440 1040, -1530 960, -1510 830, -1600 730, -1690 600, -1668 480, -1740 370,
      -1762 250, -1690 160, -1600 110, -1590 30, -1690 -10, -1740 -100, -1660 -180, -1560 -190, -1500 -280,
      -1520 -380, -1420 -420, -1340 -500, -1250 -560, -1200 -690, -1190 -830, -1100 -960, -1060 -1090,
      -960 -1180, -800 -1230, -690 -1150, -560 -1080, -470 -960, -400 -850, -385 -760, -320 -690,
      -262 -628`),
  },
];

/** Adds bends between the points by moving midpoints sideways, down to bends of about 14 metres. */
function weather(line: Line, random: Random, roughness: number): Line {
  let points = [...line];
  for (let pass = 0; pass < 5; pass += 1) {
    points = points.flatMap((point, index): Point[] => {
      const next = points[index + 1];
      if (next === undefined) return [point];
      const length = distance(point, next);
      const shift = length < 14 ? undefined : random.between(-roughness, roughness) * length;
      if (shift === undefined) return [point];
      return [
        point,
        step(between(point, next, random.between(0.4, 0.6)), left(direction(point, next)), shift),
      ];
    });
  }
  return points;
}

/** The outline of the island the town stands on. */
export function land(): Ring {
  const random = randomFor('shore');
  const outline = stretches.flatMap(({ kind, points }) => {
    const line = kind === 'quay' ? points : weather(smooth(points, 70), random, 0.13);
    return line.slice(0, -1);
  });
  return counterclockwise(outline);
}

/** The stretch of shore between the corners nearest to two points, counterclockwise round the island. */
export function alongShore(land: Ring, from: Point, to: Point): Line {
  const nearestCorner = (point: Point): number => {
    const away = land.map((corner) => distance(corner, point));
    return away.indexOf(Math.min(...away));
  };
  const [first, last] = [nearestCorner(from), nearestCorner(to)];
  return first <= last ? land.slice(first, last + 1) : [...land.slice(first), ...land.slice(0, last + 1)];
}

// Centre and radius of the islets in the lake, metres.
const islets = [
  { at: [-1330, -820], radius: 46 },
  { at: [-1400, -740], radius: 22 },
  { at: [-1265, -935], radius: 18 },
  { at: [880, -945], radius: 40 },
  { at: [965, -990], radius: 17 },
  { at: [800, -1020], radius: 13 },
  { at: [1620, -660], radius: 52 },
  { at: [1710, -580], radius: 20 },
  { at: [60, -905], radius: 34 },
  { at: [115, -960], radius: 14 },
  { at: [-1640, 960], radius: 44 },
  { at: [-1560, 1060], radius: 19 },
  { at: [1500, 1190], radius: 30 },
  { at: [-330, -1160], radius: 22 },
  { at: [1420, -860], radius: 17 },
] as const;

/** The islets off the shore. */
export function skerries(): Ring[] {
  const random = randomFor('skerries');
  return islets.map(({ at: [east, north], radius }) => {
    const corners = Array.from({ length: 9 }, (_, index): Point => {
      const angle = (index / 9) * 2 * Math.PI;
      const reach = radius * random.between(0.6, 1.25);
      return [east + 1.35 * reach * Math.cos(angle), north + reach * Math.sin(angle)];
    });
    const closed = smooth([...corners, ...corners.slice(0, 1)], radius / 2);
    return counterclockwise(weather(closed, random, 0.1).slice(0, -1));
  });
}
