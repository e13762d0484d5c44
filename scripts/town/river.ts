import { beside, smooth, smoothRing, type Line } from './line.ts';
import type { Point } from './point.ts';
import { counterclockwise, type Ring } from './ring.ts';

/** The middle of Exempelån from the tarn in the north to the harbour, downstream. */
export const riverLine: Line = smooth(
  [
    [-405, 1040], [-372, 940], [-322, 860], [-318, 760], [-262, 650], [-210, 560], [-172, 460], [-100, 380],
    [-28, 300], [10, 210], [6, 110], [-22, 10], [-28, -90], [6, -190], [30, -290], [42, -390], [44, -480],
  ],
  12,
);

/** Half the width of the river at a share (0 to 1) of its course, metres. */
function halfWidth(share: number): number {
  return 5 + 10 * Math.min(1, share * 1.6);
}

// Where the river parts round Kvarnholmen, as shares of its corners.
const parts = { from: 0.43, to: 0.66 };

function swell(share: number): number {
  if (share <= parts.from || share >= parts.to) return 0;
  return Math.sin((Math.PI * (share - parts.from)) / (parts.to - parts.from)) ** 2;
}

/** Exempelån as an area, round Kvarnholmen too. */
export function river(): Ring {
  const side = (sign: number): Line =>
    riverLine.map((point, index) => {
      const share = index / (riverLine.length - 1);
      const reach = halfWidth(share) + 24 * swell(share);
      return beside(riverLine, sign * reach)[index] ?? point;
    });
  return counterclockwise([...side(-1), ...[...side(1)].reverse()]);
}

/** Kvarnholmen, the islet in the river with the mill park. */
export function riverIslet(): Ring {
  const first = Math.round((parts.from + 0.05) * (riverLine.length - 1));
  const last = Math.round((parts.to - 0.05) * (riverLine.length - 1));
  const middle = riverLine.slice(first, last + 1);
  const reach = (index: number): number => {
    const share = (index + first) / (riverLine.length - 1);
    return Math.max(1, 24 * swell(share) - 7);
  };
  const side = (sign: number): Point[] =>
    middle.map((point, index) => beside(middle, sign * reach(index))[index] ?? point);
  return counterclockwise([...side(-1), ...side(1).reverse()]);
}

/** Exempeltjärnen, the tarn the river comes from. */
export const tarn: Ring = counterclockwise(
  smoothRing(
    [
      [-340, 1010], [-330, 1080], [-372, 1150], [-450, 1178], [-540, 1170], [-588, 1110], [-560, 1050], [-500, 1030],
      [-455, 985], [-400, 975],
    ],
    16,
  ),
);

/** The ponds of the town's parks. */
export const ponds: readonly Ring[] = [
  smoothRing([[-905, -265], [-870, -240], [-828, -252], [-835, -282], [-880, -292]], 8),
  smoothRing([[1128, -66], [1152, -84], [1140, -108], [1112, -104], [1106, -80]], 7),
].map((ring) => counterclockwise(ring as Ring));
