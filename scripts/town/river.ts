import { beside, smooth, smoothRing, type Line } from './line.ts';
import type { Point } from './point.ts';
import { readPoints } from './read-points.ts';
import { counterclockwise, type Ring } from './ring.ts';

/** The middle of Exempelån from the tarn in the north to the harbour, downstream. */
export const riverLine: Line = smooth(
  readPoints(`
    -405 1040, -372 940, -322 860, -318 760, -262 650, -210 560, -172 460, -100 380, -28 300, 10 210,
    6 110, -22 10, -28 -90, 6 -190, 30 -290, 42 -390, 44 -480`),
  12,
);

/** Half the width of the river at a share (0 to 1) of its course, metres. */
function halfWidth(share: number): number {
  return 5 + 10 * Math.min(1, share * 1.6);
}

// Where the river parts round Kvarnholmen, as shares of its corners.
const parts = { from: 0.54, to: 0.73 };

function swell(share: number): number {
  if (share <= parts.from || share >= parts.to) return 0;
  return Math.sin((Math.PI * (share - parts.from)) / (parts.to - parts.from)) ** 2;
}

const last = riverLine.length - 1;

/** From the middle of the river to its bank at one of its corners, metres. */
function bank(index: number): number {
  return halfWidth(index / last) + 24 * swell(index / last);
}

/** From the middle of the river to the shore of Kvarnholmen, metres; 0 where there is no islet. */
function isletBank(index: number): number {
  return Math.max(0, 24 * swell(index / last) - 6);
}

/** The line beside the river's middle, as far off at each corner as `reach` says; metres. */
function sideLine(reach: (index: number) => number): Point[] {
  return riverLine.map((point, index) => beside(riverLine, reach(index))[index] ?? point);
}

/** Exempelån as an area, Kvarnholmen included. */
export function river(): Ring {
  return counterclockwise([...sideLine((index) => -bank(index)), ...sideLine(bank).reverse()]);
}

/** Kvarnholmen, the islet in the river with the mill. */
export function riverIslet(): Ring {
  const has = (_: Point, index: number): boolean => isletBank(index) > 0;
  return counterclockwise([
    ...sideLine((index) => -isletBank(index)).filter(has),
    ...[...sideLine(isletBank).filter(has)].reverse(),
  ]);
}

/** The water of the river, without the islet, in pieces. */
export function riverPieces(): Ring[] {
  return [1, -1].flatMap((sign) => {
    const outer = sideLine((index) => sign * bank(index));
    const inner = sideLine((index) => sign * isletBank(index));
    return outer.slice(1).map((point, index): Ring => {
      const corners = [outer[index], point, inner[index + 1], inner[index]] as Point[];
      return counterclockwise(corners);
    });
  });
}

/** Exempeltjärnen, the tarn the river comes from. */
export const tarn: Ring = counterclockwise(
  smoothRing(
    readPoints(`
      -340 1010, -330 1080, -372 1150, -450 1178, -540 1170, -588 1110, -560 1050, -500 1030, -455 985,
      -400 975`),
    16,
  ),
);

/** The ponds of the town's parks. */
export const ponds: readonly Ring[] = [
  '-905 -265, -870 -240, -828 -252, -835 -282, -880 -292',
  '1128 -66, 1152 -84, 1140 -108, 1112 -104, 1106 -80',
].map((points) => counterclockwise(smoothRing(readPoints(points), 8)));
