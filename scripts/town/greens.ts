import { readFileSync } from 'node:fs';
import type { Block } from './blocks.ts';
import type { FeatureClass } from './feature.ts';
import { smooth, smoothRing } from './line.ts';
import { type Frame, frameAt, type Point } from './point.ts';
import { readPoints } from './read-points.ts';
import { contains, counterclockwise, inset, rectangle, type Ring } from './ring.ts';
import { alongShore } from './shore.ts';

/** Open ground: a park, a wood, a field, a sports pitch or a square. Metres. */
export interface Green {
  class: FeatureClass;
  kind?: string;
  name?: string;
  /** Street and number, if it has one of its own. */
  address?: string;
  ring: Ring;
}

/** A piece of open ground as `greens.json` holds it; exactly one of the last five says where it is. */
interface Drawn {
  class: FeatureClass;
  kind?: string;
  name?: string;
  address?: string;
  frame?: string;
  /** Whether `line` is drawn as a curve. */
  smooth?: boolean;
  /** Corners: pairs of numbers with commas between. */
  line?: string;
  /** The stretch of shore between the points nearest to these, counterclockwise; `line` closes it on the land side. */
  shore?: [Point, Point];
  /** East, north, and radius. */
  circle?: [number, number, number];
  /** East, north, length, width, and degrees the length is turned from east. */
  rectangle?: [number, number, number, number, number];
  oval?: [number, number, number, number, number];
  /** The whole block of town round a point. */
  block?: { frame: string; at: Point };
}

/** A running track: straight sides, half circles at both ends. */
function oval(frame: Frame, length: number, width: number): Ring {
  const radius = width / 2;
  const straight = length / 2 - radius;
  const bend = (u: number, from: number): Point[] =>
    Array.from({ length: 13 }, (_, index) => {
      const angle = ((from + index * 15) * Math.PI) / 180;
      return frame(u + radius * Math.cos(angle), radius * Math.sin(angle));
    });
  return [...bend(straight, -90), ...bend(-straight, 90)];
}

function outline(
  drawn: Drawn,
  frames: Readonly<Record<string, Frame>>,
  blocks: readonly Block[],
  land: Ring,
): Ring {
  const frameOf = (name: string): Frame => {
    const frame = frames[name];
    if (frame === undefined) throw new Error(`no frame is called "${name}"`);
    return frame;
  };
  if (drawn.circle) {
    const [east, north, radius] = drawn.circle;
    const spot = frameAt([east, north], 0);
    return Array.from({ length: 36 }, (_, index) => {
      const angle = (index * Math.PI) / 18;
      return spot(radius * Math.cos(angle), radius * Math.sin(angle));
    });
  }
  const box = drawn.rectangle ?? drawn.oval;
  if (box) {
    const [east, north, length, width, degrees] = box;
    const frame = frameAt([east, north], degrees);
    return drawn.oval ? oval(frame, length, width) : rectangle(frame, length, width);
  }
  if (drawn.block) {
    const point = frameOf(drawn.block.frame)(...drawn.block.at);
    const block = blocks.find(({ ring }) => contains(ring, point));
    if (block === undefined) throw new Error(`greens.json: there is no block at ${drawn.block.at.join(' ')}`);
    return inset(block.ring, () => 0.5) ?? block.ring;
  }
  if (drawn.line === undefined) throw new Error(`greens.json: "${drawn.name}" has no place`);
  const points = readPoints(drawn.line).map(([u, v]) => frameOf(drawn.frame ?? 'town')(u, v));
  if (drawn.shore) return [...alongShore(land, ...drawn.shore), ...smooth(points, 22)];
  return drawn.smooth === true ? smoothRing(points, 22) : points;
}

/** The open ground of the town. */
export function greens(
  frames: Readonly<Record<string, Frame>>,
  blocks: readonly Block[],
  land: Ring,
): Green[] {
  const all = JSON.parse(readFileSync(new URL('greens.json', import.meta.url), 'utf8')) as Drawn[];
  return all.map((drawn) => ({
    class: drawn.class,
    ...(drawn.kind === undefined ? {} : { kind: drawn.kind }),
    ...(drawn.name === undefined ? {} : { name: drawn.name }),
    ...(drawn.address === undefined ? {} : { address: drawn.address }),
    ring: counterclockwise(outline(drawn, frames, blocks, land)),
  }));
}
