import { smooth, type Line } from './line.ts';
import { between, direction, distance, left, type Point, step } from './point.ts';
import { randomFor, type Random } from './random.ts';
import { counterclockwise, type Ring } from './ring.ts';

/** A stretch of shore: `natural` is drawn as a worn rocky coast, `quay` as straight built edges. */
interface Stretch {
  kind: 'natural' | 'quay';
  points: Line;
}

// Counterclockwise from the western end of the harbour's quays. Neighbouring stretches share their end point.
const harbourEast: Point = [612, -612];
const harbourWest: Point = [-262, -628];
const stretches: readonly Stretch[] = [
  {
    kind: 'quay',
    points: [
      harbourWest, [-176, -612], [-164, -566], [-66, -548], [-58, -486], [62, -470], [140, -478], [318, -506],
      [326, -560], [398, -571], [390, -518], [520, -536], [532, -606], harbourEast,
    ],
  },
  {
    kind: 'natural',
    points: [
      harbourEast, [668, -690], [760, -742], [868, -716], [985, -668], [1100, -664], [1215, -716], [1330, -690],
      [1392, -590], [1480, -470], [1610, -380], [1650, -250], [1740, -120], [1778, 30], [1762, 110], [1740, 200],
      [1772, 330], [1690, 470], [1660, 620], [1560, 720], [1545, 850], [1500, 960], [1380, 1010], [1250, 1120],
      [1080, 1160], [900, 1235], [720, 1212], [560, 1290], [350, 1335], [150, 1290], [-60, 1345], [-260, 1372],
      [-470, 1330], [-690, 1338], [-850, 1240], [-1020, 1215], [-1180, 1090], [-1370, 1010], [-1440, 880],
      [-1600, 760], [-1690, 600], [-1668, 480], [-1740, 370], [-1762, 250], [-1700, 130], [-1735, -10],
      [-1660, -130], [-1560, -190], [-1540, -320], [-1420, -400], [-1380, -520], [-1250, -560], [-1200, -690],
      [-1190, -830], [-1100, -960], [-1040, -1100], [-920, -1180], [-800, -1200], [-690, -1130], [-560, -1080],
      [-470, -960], [-400, -850], [-385, -760], [-320, -690], harbourWest,
    ],
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
      return [point, step(between(point, next, random.between(0.4, 0.6)), left(direction(point, next)), shift)];
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

// Centre and radius of the islets in the lake, metres.
const islets: readonly (readonly [Point, number])[] = [
  [[-1330, -820], 46], [[-1400, -740], 22], [[-1265, -935], 18], [[820, -885], 40], [[905, -930], 17],
  [[760, -960], 13], [[1620, -640], 52], [[1700, -560], 20], [[60, -905], 34], [[115, -960], 14],
  [[-1640, 960], 44], [[-1560, 1060], 19], [[1500, 1190], 30], [[-330, -1160], 22], [[1420, -860], 17],
];

/** The islets off the shore. */
export function skerries(): Ring[] {
  const random = randomFor('skerries');
  return islets.map(([[east, north], radius]) => {
    const corners = Array.from({ length: 9 }, (_, index): Point => {
      const angle = (index / 9) * 2 * Math.PI;
      const reach = radius * random.between(0.6, 1.25);
      return [east + 1.35 * reach * Math.cos(angle), north + reach * Math.sin(angle)];
    });
    const closed = smooth([...corners, ...corners.slice(0, 1)], radius / 2);
    return counterclockwise(weather(closed, random, 0.1).slice(0, -1));
  });
}
