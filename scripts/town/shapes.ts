import type { Frame, Point } from './point.ts';
import type { Ring } from './ring.ts';

/** The outline of a building in axes of its own: u along its front, v away from it, the front at the lowest v. */
export type Shape = (width: number, depth: number) => readonly Point[];

/** How deep the wings of larger buildings are, metres. */
const wing = 13;

const bar: Shape = (w, d) => [
  [-w / 2, -d / 2],
  [w / 2, -d / 2],
  [w / 2, d / 2],
  [-w / 2, d / 2],
];

const ell: Shape = (w, d) => [
  [-w / 2, -d / 2],
  [w / 2, -d / 2],
  [w / 2, -d / 2 + wing],
  [-w / 2 + wing, -d / 2 + wing],
  [-w / 2 + wing, d / 2],
  [-w / 2, d / 2],
];

const court: Shape = (w, d) => [
  [-w / 2, -d / 2],
  [w / 2, -d / 2],
  [w / 2, d / 2],
  [w / 2 - wing, d / 2],
  [w / 2 - wing, -d / 2 + wing],
  [-w / 2 + wing, -d / 2 + wing],
  [-w / 2 + wing, d / 2],
  [-w / 2, d / 2],
];

/** A spine along the front with three wings behind it, as schools have. */
const comb: Shape = (w, d) => [
  [-w / 2, -d / 2],
  [w / 2, -d / 2],
  [w / 2, d / 2],
  [w / 2 - wing, d / 2],
  [w / 2 - wing, -d / 2 + wing],
  [wing / 2, -d / 2 + wing],
  [wing / 2, d / 2 - 8],
  [-wing / 2, d / 2 - 8],
  [-wing / 2, -d / 2 + wing],
  [-w / 2 + wing, -d / 2 + wing],
  [-w / 2 + wing, d / 2],
  [-w / 2, d / 2],
];

/** A hall with a lower part for its entrance. */
const hall: Shape = (w, d) => [
  [-w / 4, -d / 2],
  [w / 4, -d / 2],
  [w / 4, -d / 2 + 7],
  [w / 2, -d / 2 + 7],
  [w / 2, d / 2],
  [-w / 2, d / 2],
  [-w / 2, -d / 2 + 7],
  [-w / 4, -d / 2 + 7],
];

/** A long house with its middle and its ends drawn forward. */
const palace: Shape = (w, d) => {
  const [front, back] = [-d / 2, d / 2];
  return [
    [-w / 10, front],
    [w / 10, front],
    [w / 10, front + 3],
    [w / 2 - 9, front + 3],
    [w / 2 - 9, front + 1],
    [w / 2, front + 1],
    [w / 2, back],
    [-w / 2, back],
    [-w / 2, front + 1],
    [-w / 2 + 9, front + 1],
    [-w / 2 + 9, front + 3],
    [-w / 10, front + 3],
  ];
};

/** A church with its tower at the entrance, a transept, and a round choir. */
const church: Shape = (w, d) => {
  const [front, back] = [-d / 2, d / 2];
  const nave = w * 0.3;
  return [
    [-5, front],
    [5, front],
    [5, front + 10],
    [nave, front + 10],
    [nave, back - 22],
    [w / 2, back - 22],
    [w / 2, back - 11],
    [nave, back - 11],
    [nave, back - 6],
    [nave * 0.55, back - 1],
    [0, back],
    [-nave * 0.55, back - 1],
    [-nave, back - 6],
    [-nave, back - 11],
    [-w / 2, back - 11],
    [-w / 2, back - 22],
    [-nave, back - 22],
    [-nave, front + 10],
    [-5, front + 10],
  ];
};

/** A round-cornered arena. */
const arena: Shape = (w, d) => {
  const corner = Math.min(w, d) * 0.28;
  const turn = (u: number, v: number, from: number): Point[] =>
    [0, 30, 60, 90].map((degrees): Point => {
      const angle = ((from + degrees) * Math.PI) / 180;
      return [u + corner * Math.cos(angle), v + corner * Math.sin(angle)];
    });
  const [u, v] = [w / 2 - corner, d / 2 - corner];
  return [...turn(-u, -v, 180), ...turn(u, -v, 270), ...turn(u, v, 0), ...turn(-u, v, 90)];
};

/** The outlines a building of `buildings.json` may have, by name. */
export const shapes = { bar, ell, court, comb, hall, palace, church, arena } as const;

/** Puts a shape in the town. */
export function place(shape: Shape, frame: Frame, width: number, depth: number): Ring {
  return shape(width, depth).map(([u, v]) => frame(u, v));
}
