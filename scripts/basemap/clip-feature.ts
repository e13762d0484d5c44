import { flattenGeometry } from '../../site/map/basemap/flatten-geometry.ts';
import { overlap, boundsOf } from '../../site/map/basemap/bounds.ts';
import { positionsOf, type BasemapGeometry } from '../../site/map/basemap/read-geometry.ts';
import { clipLine, clipRing, isInside as isInFrame, type Frame } from '../../site/map/drawing/clip.ts';
import { roundPosition } from '../../site/register/position/geometry.ts';
import type { Position } from '../../site/register/position/coordinate-systems.ts';
import type { Extent } from './extent.ts';
import type { GroundFeature } from './ground-source.ts';

/**
 * The part of a feature that belongs to the extent, rounded to about a decimetre; undefined where there is none. Lines
 * end one corner outside it, and areas at the rectangle round it, so that a wood goes on behind the border.
 */
export function clipFeature(feature: GroundFeature, extent: Extent): GroundFeature | undefined {
  const { geometry } = feature;
  const bounds = boundsOf(positionsOf(geometry));
  if (bounds === undefined || !overlap(bounds, extent.bounds)) return undefined;
  const clipped = clip(geometry, extent);
  return clipped && { ...feature, geometry: clipped };
}

function clip(geometry: BasemapGeometry, extent: Extent): BasemapGeometry | undefined {
  switch (geometry.type) {
    case 'Point':
    case 'MultiPoint': {
      const points = (geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates)
        .filter(([lng, lat]) => extent.holds(lng, lat))
        .map(roundPosition);
      if (points.length === 0) return undefined;
      return points.length === 1
        ? { type: 'Point', coordinates: points[0]! }
        : { type: 'MultiPoint', coordinates: points };
    }
    case 'LineString':
    case 'MultiLineString': {
      const lines = flattenGeometry(geometry).parts.flatMap((line) => linesWithin([...line], extent));
      if (lines.length === 0) return undefined;
      return lines.length === 1
        ? { type: 'LineString', coordinates: lines[0]! }
        : { type: 'MultiLineString', coordinates: lines };
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .map((rings) => ringsWithin(rings, extent))
        .filter((rings) => rings.length > 0);
      if (polygons.length === 0) return undefined;
      return polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons };
    }
  }
}

function frameOf({ bounds: { west, south, east, north } }: Extent): Frame {
  return { left: west, top: south, right: east, bottom: north };
}

/** The stretches of a line that touch the extent. */
function linesWithin(line: readonly number[], extent: Extent): Position[][] {
  return clipLine(line, frameOf(extent)).flatMap((part) => {
    const runs: number[][] = [];
    let isOpen = false;
    for (let index = 2; index < part.length; index += 2) {
      const side = part.slice(index - 2, index + 2);
      if (!touches(side, extent)) isOpen = false;
      else if (isOpen) runs.at(-1)!.push(part[index]!, part[index + 1]!);
      else {
        runs.push(side);
        isOpen = true;
      }
    }
    return runs.map(roundLine).filter((run) => run.length > 1);
  });
}

/** The rings of a polygon inside the rectangle round the extent; none where the polygon does not touch the extent. */
function ringsWithin(rings: readonly (readonly Position[])[], extent: Extent): Position[][] {
  const flat = rings.map((ring) => ring.flat());
  if (!flat.some((ring) => hasSideIn(ring, extent)) && !coversSample(flat, extent)) return [];
  const frame = frameOf(extent);
  const kept = flat.map((ring) => roundRing(isInFrame(ring, frame) ? ring : clipRing(ring, frame)));
  // A hole without its outer ring would be an area of its own.
  return kept[0]!.length < 4 ? [] : kept.filter((ring) => ring.length >= 4);
}

function hasSideIn(ring: readonly number[], extent: Extent): boolean {
  for (let index = 2; index < ring.length; index += 2)
    if (touches(ring.slice(index - 2, index + 2), extent)) return true;
  return false;
}

function coversSample(rings: readonly (readonly number[])[], { samples }: Extent): boolean {
  return samples.some(([lng, lat]) => {
    let isInside = false;
    for (const ring of rings) {
      for (let index = 2; index < ring.length; index += 2) {
        const [ax, ay, bx, by] = [ring[index - 2]!, ring[index - 1]!, ring[index]!, ring[index + 1]!];
        if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) isInside = !isInside;
      }
    }
    return isInside;
  });
}

/** Whether a side (`lng, lat, lng, lat`) goes through a cell of the extent. */
function touches(side: readonly number[], { holds, cell, bounds }: Extent): boolean {
  const [ax, ay, bx, by] = [side[0]!, side[1]!, side[2]!, side[3]!];
  if (Math.max(ax, bx) < bounds.west || Math.min(ax, bx) > bounds.east) return false;
  if (Math.max(ay, by) < bounds.south || Math.min(ay, by) > bounds.north) return false;
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(bx - ax) / cell[0], Math.abs(by - ay) / cell[1])));
  for (let step = 0; step <= steps; step++)
    if (holds(ax + ((bx - ax) * step) / steps, ay + ((by - ay) * step) / steps)) return true;
  return false;
}

/** Positions of `lng, lat, lng, lat …`, rounded, each only once in a row. */
function roundLine(line: readonly number[]): Position[] {
  const positions: Position[] = [];
  for (let index = 0; index < line.length; index += 2) {
    const position = roundPosition([line[index]!, line[index + 1]!]);
    const before = positions.at(-1);
    if (before?.[0] !== position[0] || before[1] !== position[1]) positions.push(position);
  }
  return positions;
}

function roundRing(ring: readonly number[]): Position[] {
  const positions = roundLine(ring);
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined) return [];
  return first[0] === last[0] && first[1] === last[1] ? positions : [...positions, first];
}
