import { along, beside, nearest, part, smooth, strip, type Line } from './line.ts';
import { left, type Point, step } from './point.ts';
import { readPoints } from './read-points.ts';
import { counterclockwise, type Ring } from './ring.ts';

/** The main line from the western to the eastern train ferry, through the station. */
export const mainLine: Line = smooth(
  readPoints(`
    -1752 300, -1600 392, -1400 436, -1150 436, -900 402, -640 366, -400 345, -150 322, 80 308, 240 303,
    400 303, 560 303, 720 312, 860 340, 1000 402, 1120 490, 1230 610, 1330 740, 1430 850, 1546 930`),
  16,
);

/** A track that leaves the main line at one point, runs `away` metres beside it, and joins it again at another. */
function siding(from: Point, to: Point, away: number): Line {
  const first = nearest(mainLine, from).metres;
  const length = nearest(mainLine, to).metres - first;
  const steps = Math.round(length / 8);
  return Array.from({ length: steps + 1 }, (_, index): Point => {
    const metres = (length * index) / steps;
    const { point, heading } = along(mainLine, first + metres);
    // Points turn gently: the track swings out over 80 metres.
    const swing = Math.min(1, Math.min(metres, length - metres) / 80);
    return step(point, left(heading), away * swing * swing * (3 - 2 * swing));
  });
}

/** The loops of the station and the spur to the foundry. */
export const sidings: readonly Line[] = [
  siding([60, 308], [690, 310], 13),
  siding([110, 308], [640, 308], -5),
  siding([150, 308], [600, 308], 18),
  smooth(
    readPoints(`
      712 311, 640 323, 560 336, 460 350, 360 364, 270 394, 212 450, 188 530, 180 610, 178 668`),
    16,
  ),
];

/** All tracks, the middle of each. */
export const tracks: readonly Line[] = [mainLine, ...sidings];

/** Half the width of ground that one track takes, metres. */
export const trackHalfWidth = 5;

function platform(from: Point, to: Point, away: number, width: number): Ring {
  const edge = part(mainLine, nearest(mainLine, from).metres, nearest(mainLine, to).metres);
  return counterclockwise(strip(beside(edge, away), width / 2));
}

/** The platforms: one by the station building, one island platform between the tracks. */
export const platforms: readonly { name: string; ring: Ring }[] = [
  { name: 'Spår 1', ring: platform([345, 303], [560, 303], -10.5, 5) },
  { name: 'Spår 2–3', ring: platform([355, 303], [570, 303], 6.5, 7) },
];
