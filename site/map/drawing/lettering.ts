import type { Point, View } from './view.ts';
import { xmlText } from './xml.ts';

/** A name that could be written at a point. */
export interface Label {
  readonly text: string;
  /** Middle of the text, pixels. */
  readonly at: Point;
  /** Degrees clockwise; 0 is level. */
  readonly angle: number;
  readonly style: LabelStyle;
}

/** How a name is written; each has a class `map-label-…` in the style sheet. */
export type LabelStyle = keyof typeof letterSizes;

/** Height of the letters, pixels; the style sheet says the same. */
export const letterSizes = { street: 13, building: 13, water: 14, park: 13, district: 17 } as const;

/** Mean width of a letter as a share of its height, in Atkinson Hyperlegible Next with its spacing. */
const letterWidth = 0.56;

/** How long a name is when written, pixels. */
export function lengthOf(text: string, style: LabelStyle): number {
  return text.length * letterSizes[style] * letterWidth;
}

/** The places on a picture that are taken. */
export interface Lettering {
  /** Takes a square: the middle and the side, pixels. */
  readonly take: (at: Point, side: number) => void;
  /** Takes the room of a name if it is free and inside the picture; says whether it did. */
  readonly write: (label: Label) => boolean;
}

/** An empty picture. */
export function emptyLettering({ width, height }: View): Lettering {
  const taken: (readonly [x: number, y: number, half: number])[] = [];
  const isFree = ([x, y]: Point, half: number): boolean =>
    x - half >= 4 &&
    y - half >= 4 &&
    x + half <= width - 4 &&
    y + half <= height - 4 &&
    taken.every(
      ([otherX, otherY, other]) =>
        Math.abs(x - otherX) >= half + other || Math.abs(y - otherY) >= half + other,
    );
  const take = ([x, y]: Point, side: number): void => void taken.push([x, y, side / 2]);
  const write = (label: Label): boolean => {
    const side = letterSizes[label.style] + 3;
    const squares = squaresUnder(label, side);
    if (!squares.every((square) => isFree(square, side / 2))) return false;
    for (const square of squares) take(square, side);
    return true;
  };
  return { take, write };
}

/** Small squares along a name: together they cover it at any angle. */
function squaresUnder({ text, at: [x, y], angle, style }: Label, side: number): Point[] {
  const length = lengthOf(text, style);
  const count = Math.max(1, Math.ceil(length / side));
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * length;
    return [x + along * cos, y + along * sin];
  });
}

/** A name as SVG. */
export function drawLabel({ text, at: [x, y], angle, style }: Label): string {
  const [left, top] = [Math.round(x), Math.round(y)];
  const where =
    angle === 0 ? `x="${left}" y="${top}"` : `transform="translate(${left} ${top})rotate(${angle})"`;
  return `<text class="map-label map-label-${style}" ${where} dy=".35em">${xmlText(text)}</text>`;
}
