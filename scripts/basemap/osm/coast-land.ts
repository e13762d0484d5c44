import type { Bounds } from '../../../site/map/basemap/bounds.ts';
import { clipLine } from '../../../site/map/drawing/clip.ts';
import type { Position } from '../../../site/register/position/coordinate-systems.ts';
import { isInside, signedSurfaceOf, type Ring } from './make-polygons.ts';

/** What the coastlines of a file tell of a rectangle. */
export interface CoastLand {
  /** The land in the rectangle, each with its bays cut out; empty where no coastline goes through it. */
  readonly land: readonly (readonly Ring[])[];
  /** Whether a coastline ends inside the rectangle, so that nobody can tell the land from the sea. */
  readonly isBroken: boolean;
}

/**
 * The land of a rectangle from its coastlines, joined end to end. A coastline has land on its left: where one leaves the
 * rectangle, land goes on counterclockwise along the edge to where the next comes in.
 * @see https://wiki.openstreetmap.org/wiki/Tag:natural%3Dcoastline
 */
export function coastLand(coastlines: readonly (readonly Position[])[], bounds: Bounds): CoastLand {
  const { west, south, east, north } = bounds;
  const frame = { left: west, top: south, right: east, bottom: north };
  const pieces: Position[][] = [];
  const rings: Ring[] = [];
  for (const line of coastlines) {
    const isRing = line.length > 3 && same(line[0]!, line.at(-1)!);
    const parts = clipLine(line.flat(), frame).map(pair);
    if (isRing && parts.length === 1 && same(parts[0]![0]!, parts[0]!.at(-1)!)) {
      rings.push(parts[0]!);
      continue;
    }
    // A ring begun inside the rectangle is cut where it was begun, not where it leaves: both parts belong together.
    if (isRing && parts.length > 1 && same(parts[0]![0]!, parts.at(-1)!.at(-1)!))
      parts[0] = [...parts.pop()!, ...parts[0]!.slice(1)];
    pieces.push(...parts);
  }
  const ends = pieces.map((piece) => [
    alongEdge(piece[0]!, bounds),
    alongEdge(piece.at(-1)!, bounds),
  ]) as (readonly [enters: number | undefined, leaves: number | undefined])[];
  if (ends.some((pair_) => pair_.includes(undefined))) return { land: [], isBroken: true };
  const outer = [
    ...closeAlongEdge(pieces, ends as readonly (readonly [number, number])[], bounds),
    ...rings.filter((ring) => signedSurfaceOf(ring) > 0),
  ];
  const bays = rings.filter((ring) => signedSurfaceOf(ring) < 0);
  // Bays alone, and no shore outside them: all else is land.
  const grounds = outer.length === 0 && bays.length > 0 ? [corners(bounds)] : outer;
  return {
    land: grounds.map((ring) => [ring, ...bays.filter((bay) => isInside(bay[0]!, ring))]),
    isBroken: false,
  };
}

function closeAlongEdge(
  pieces: readonly Position[][],
  ends: readonly (readonly [enters: number, leaves: number])[],
  bounds: Bounds,
): Ring[] {
  const rings: Ring[] = [];
  const used = new Set<number>();
  for (const first of pieces.keys()) {
    if (used.has(first)) continue;
    const ring: Position[] = [];
    for (let piece = first; !used.has(piece);) {
      used.add(piece);
      ring.push(...pieces[piece]!);
      const leaves = ends[piece]![1];
      const next = nextAlong(leaves, ends);
      ring.push(...cornersBetween(leaves, ends[next]![0], bounds));
      piece = next;
    }
    rings.push([...ring, ring[0]!]);
  }
  return rings;
}

/** The piece that comes in next, counterclockwise from where another leaves. */
function nextAlong(leaves: number, ends: readonly (readonly [enters: number, leaves: number])[]): number {
  const ahead = ends.map(([enters]) => (enters - leaves + 4) % 4);
  return ahead.indexOf(Math.min(...ahead));
}

/** How far round the edge a position is, counterclockwise from the south-west corner, 0 to 4; undefined off the edge. */
function alongEdge([lng, lat]: Position, { west, south, east, north }: Bounds): number | undefined {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;
  if (near(lat, south)) return (lng - west) / (east - west);
  if (near(lng, east)) return 1 + (lat - south) / (north - south);
  if (near(lat, north)) return 2 + (east - lng) / (east - west);
  if (near(lng, west)) return (3 + (north - lat) / (north - south)) % 4;
  return undefined;
}

function corners({ west, south, east, north }: Bounds): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** The corners of the rectangle that lie on the way from one place on its edge to another, counterclockwise. */
function cornersBetween(from: number, to: number, bounds: Bounds): Position[] {
  const until = to < from ? to + 4 : to;
  const passed: Position[] = [];
  for (let corner = Math.floor(from) + 1; corner < until; corner++) passed.push(corners(bounds)[corner % 4]!);
  return passed;
}

function pair(numbers: readonly number[]): Position[] {
  return Array.from({ length: numbers.length / 2 }, (_, index): Position => [
    numbers[2 * index]!,
    numbers[2 * index + 1]!,
  ]);
}

function same(first: Position, second: Position): boolean {
  return first[0] === second[0] && first[1] === second[1];
}
