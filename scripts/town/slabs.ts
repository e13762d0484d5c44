import { frameAt, type Point } from './point.ts';
import { bounds, contains, rectangle, type Ring } from './ring.ts';

/** Ground where parallel slab blocks stand. Metres. */
interface Field {
  outline: Ring;
  /** How far the blocks are turned counterclockwise from east. */
  degrees: number;
  /** The length and depth of a block. */
  size: readonly [number, number];
  /** From the middle of one block to the next, along it and across. */
  pitch: readonly [number, number];
}

const slab = [56, 11.5] as const;
const short = [40, 11.5] as const;
const tower = [21, 21] as const;
const garages = [36, 6] as const;

const fields: readonly Field[] = [
  {
    outline: [[-1150, 740], [-1110, 640], [-940, 664], [-942, 830], [-1010, 830]],
    degrees: -12, size: slab, pitch: [68, 37],
  },
  {
    outline: [[-930, 668], [-790, 672], [-790, 850], [-930, 840]],
    degrees: 0, size: slab, pitch: [68, 36],
  },
  {
    outline: [[-1140, 640], [-1090, 540], [-915, 490], [-915, 660]],
    degrees: 80, size: slab, pitch: [67, 36],
  },
  {
    outline: [[-905, 655], [-905, 486], [-830, 480], [-830, 655]],
    degrees: 0, size: slab, pitch: [68, 36],
  },
  {
    outline: [[-740, 500], [-600, 500], [-640, 610], [-740, 610]],
    degrees: -12, size: slab, pitch: [34, 34],
  },
  {
    outline: [[-615, 780], [-590, 660], [-566, 660], [-566, 790], [-600, 795]],
    degrees: 78, size: short, pitch: [52, 30],
  },
  {
    outline: [[-460, 770], [-400, 720], [-395, 660], [-440, 660]],
    degrees: 64, size: short, pitch: [52, 30],
  },
  {
    outline: [[-568, 630], [-566, 525], [-490, 530], [-420, 580], [-396, 650]],
    degrees: 8, size: short, pitch: [56, 33],
  },
  {
    outline: [[-1180, 520], [-1060, 455], [-860, 436], [-600, 420], [-580, 486], [-860, 470], [-1090, 530]],
    degrees: 5, size: tower, pitch: [62, 46],
  },
  {
    outline: [[-660, 890], [-650, 805], [-540, 810], [-440, 780], [-470, 860]],
    degrees: -4, size: tower, pitch: [56, 44],
  },
  {
    outline: [[-1180, 780], [-1130, 760], [-1020, 825], [-880, 860], [-720, 868], [-720, 905], [-900, 895], [-1060, 855]],
    degrees: 10, size: garages, pitch: [46, 14],
  },
];

/** The slab blocks, tower blocks and garages of Granby, row by row; some may stand where something else is. */
export function slabs(): Ring[] {
  return fields.flatMap(({ outline, degrees, size, pitch }) => {
    const { west, south, east, north } = bounds(outline);
    const frame = frameAt([(west + east) / 2, (south + north) / 2], degrees);
    const reach = Math.hypot(east - west, north - south) / 2;
    const rings: Ring[] = [];
    for (let row = -Math.ceil(reach / pitch[1]); row <= reach / pitch[1]; row += 1) {
      for (let column = -Math.ceil(reach / pitch[0]); column <= reach / pitch[0]; column += 1) {
        // Every other row is shifted, so that balconies look out between the blocks in front.
        const u = column * pitch[0] + (row % 2 === 0 ? 0 : pitch[0] * 0.22);
        const ring = rectangle((a, b): Point => frame(u + a, row * pitch[1] + b), ...size);
        if (contains(outline, frame(u, row * pitch[1]))) rings.push(ring);
      }
    }
    return rings;
  });
}
