import type { Bounds } from '../../../site/map/basemap/bounds.ts';
import type { BasemapGeometry } from '../../../site/map/basemap/read-geometry.ts';
import type { Position } from '../../../site/register/position/coordinate-systems.ts';
import { classify, type Classed } from '../classify.ts';
import type { GroundFeature, GroundSource, OnStep } from '../ground-source.ts';
import { openBlobs, type BlobFile } from './blobs.ts';
import { coastLand } from './coast-land.ts';
import { findOutline } from './find-outline.ts';
import { joinWays, type Way } from './join-ways.ts';
import { makePolygons, type Ring } from './make-polygons.ts';
import { nodePositions, type NodePositions } from './node-positions.ts';
import { readBlock, type BlockVisitor } from './read-block.ts';
import { checkHeader } from './check-header.ts';

/** Reads all elements of a file that a visitor asks for. */
export type ReadElements = (step: Parameters<OnStep>[0], visitor: BlockVisitor) => void;

/** What the reading of a file came upon that the civil servant should know. */
export type OnWarning = (warning: 'coast-broken') => void;

/**
 * Opens an extract of OpenStreetMap, `.osm.pbf`. It is read several times over instead of being kept: first for what
 * lies in the rectangle, then for what belongs to it and lies outside, so that an extract of a whole country can be used.
 * @throws SpokenError if the file is broken or of a kind that cannot be read.
 */
export function openOsm(path: string, onStep: OnStep, onWarning: OnWarning): GroundSource {
  const file = openBlobs(path);
  checkHeader(file, path);
  const read = elementReader(file, onStep);
  let count = 0;
  return {
    findOutline: (municipality) => findOutline(read, municipality),
    *readFeatures(bounds) {
      const found = findWithin(read, bounds, () => (count += 1));
      yield* found.places;
      yield* coastFeatures(found, bounds, onWarning);
      yield* areaFeatures(found);
      yield* wayFeatures(found);
      file.close();
    },
    count: () => count,
    attribution: '© OpenStreetMap (ODbL)',
  };
}

function elementReader(file: BlobFile, onStep: OnStep): ReadElements {
  return (step, visitor) => {
    const blobs = file.blobs.filter(({ type }) => type === 'OSMData');
    for (const [index, blob] of blobs.entries()) {
      onStep(step, index / blobs.length);
      readBlock(file.read(blob), visitor);
    }
    onStep(step, 1);
  };
}

interface FoundWay {
  readonly refs: Way;
  readonly classed: Classed | undefined;
  readonly isCoast: boolean;
}

interface FoundArea {
  readonly classed: Classed;
  readonly outer: readonly number[];
  readonly inner: readonly number[];
}

interface Found {
  readonly positions: NodePositions;
  readonly outside: NodePositions;
  readonly places: readonly GroundFeature[];
  readonly ways: ReadonlyMap<number, FoundWay>;
  /** Ways that areas need and that lie outside the rectangle. */
  readonly farWays: ReadonlyMap<number, Way>;
  readonly areas: readonly FoundArea[];
}

function findWithin(read: ReadElements, { west, south, east, north }: Bounds, onElement: () => void): Found {
  const positions = nodePositions();
  const places: GroundFeature[] = [];
  read('points', {
    node(id, lng, lat, tags) {
      onElement();
      if (lng < west || lng > east || lat < south || lat > north) return;
      positions.add(id, lng, lat);
      const classed = classify(tags(), ['point']);
      if (classed) places.push(feature(classed, { type: 'Point', coordinates: [lng, lat] }));
    },
  });
  const ways = new Map<number, FoundWay>();
  read('lines', {
    way(id, refs, tags) {
      onElement();
      if (!refs.some((ref) => positions.has(ref))) return;
      const properties = tags();
      const isClosed = refs.length > 3 && refs[0] === refs.at(-1);
      const classed = classify(properties, isClosed ? ['area', 'line'] : ['line']);
      ways.set(id, { refs, classed, isCoast: properties['natural'] === 'coastline' });
    },
  });
  const areas: FoundArea[] = [];
  const missing = new Set<number>();
  read('areas', {
    relation(_id, members, tags) {
      onElement();
      const properties = tags();
      if (properties['type'] !== 'multipolygon') return;
      const classed = classify(properties, ['area']);
      if (classed === undefined) return;
      const all = members().filter(({ type }) => type === 'way');
      if (!all.some(({ id }) => ways.has(id))) return;
      const ids = (isInner: boolean): number[] =>
        all.filter(({ role }) => (role === 'inner') === isInner).map(({ id }) => id);
      areas.push({ classed, outer: ids(false), inner: ids(true) });
      for (const { id } of all) if (!ways.has(id)) missing.add(id);
    },
  });
  const farWays = new Map<number, Way>();
  if (missing.size > 0)
    read('lines', {
      way(id, refs) {
        if (missing.has(id)) farWays.set(id, refs);
      },
    });
  const outside = nodePositions();
  const wanted = new Set<number>();
  for (const refs of [...[...ways.values()].map((way) => way.refs), ...farWays.values()])
    for (const ref of refs) if (!positions.has(ref)) wanted.add(ref);
  if (wanted.size > 0)
    read('points', {
      node(id, lng, lat) {
        if (wanted.has(id)) outside.add(id, lng, lat);
      },
    });
  return { positions, outside, places, ways, farWays, areas };
}

function feature({ class: named, kind, name }: Classed, geometry: BasemapGeometry): GroundFeature {
  return { class: named, kind, name, geometry };
}

/** Where the nodes of a way are. Those that the extract has cut off are left out. */
function positionsOf({ positions, outside }: Found, refs: Way): Position[] {
  return refs.flatMap((ref) => {
    const position = positions.at(ref) ?? outside.at(ref);
    return position ? [position] : [];
  });
}

function* coastFeatures(found: Found, bounds: Bounds, onWarning: OnWarning): Generator<GroundFeature> {
  const coast = [...found.ways.values()].filter(({ isCoast }) => isCoast).map(({ refs }) => refs);
  const { rings, open } = joinWays(coast, true);
  const lines = [...rings, ...open].map((chain) => positionsOf(found, chain));
  const { land, isBroken } = coastLand(lines, bounds);
  if (isBroken) onWarning('coast-broken');
  for (const coordinates of land)
    yield { class: 'land', kind: undefined, name: undefined, geometry: { type: 'Polygon', coordinates } };
}

function* areaFeatures(found: Found): Generator<GroundFeature> {
  for (const { classed, outer, inner } of found.areas) {
    const geometry = makePolygons(ringsOf(found, outer), ringsOf(found, inner));
    if (geometry) yield feature(classed, geometry);
  }
}

/** The rings of an area; one that the extract has cut through is closed by a straight line. */
function ringsOf(found: Found, ids: readonly number[]): Ring[] {
  const refs = ids.flatMap((id) => {
    const way = found.ways.get(id)?.refs ?? found.farWays.get(id);
    return way ? [way] : [];
  });
  const { rings, open } = joinWays(refs);
  return [...rings, ...open]
    .map((chain) => closed(positionsOf(found, chain)))
    .filter((ring) => ring.length > 3);
}

function closed(positions: Position[]): Position[] {
  const [first, last] = [positions[0], positions.at(-1)];
  const isClosed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  return isClosed || first === undefined ? positions : [...positions, first];
}

function* wayFeatures(found: Found): Generator<GroundFeature> {
  for (const { refs, classed } of found.ways.values()) {
    if (classed === undefined) continue;
    const positions = positionsOf(found, refs);
    if (classed.shape === 'area') {
      const ring = closed(positions);
      if (ring.length > 3) yield feature(classed, { type: 'Polygon', coordinates: [ring] });
    } else if (positions.length > 1) yield feature(classed, { type: 'LineString', coordinates: positions });
  }
}
