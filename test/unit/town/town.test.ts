import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TownFeature } from '../../../scripts/town/feature.ts';
import { Ground } from '../../../scripts/town/ground.ts';
import { toPoint } from '../../../scripts/town/projection.ts';
import { contains, ringDistance, signedArea, type Ring } from '../../../scripts/town/ring.ts';
import { crossing } from '../../../scripts/town/segment.ts';
import { makeTown } from '../../../scripts/town/town.ts';
import { basemapText, landmarksText } from '../../../scripts/town/write.ts';

const { features, landmarks } = makeTown();
const text = basemapText(features);

function of(...classes: string[]): TownFeature[] {
  return features.filter(({ properties }) => classes.includes(properties.class));
}

function rings({ geometry }: Pick<TownFeature, 'geometry'>): Ring[] {
  return geometry.type === 'Polygon' ? geometry.coordinates.map((ring) => ring.slice(1).map(toPoint)) : [];
}

function outline(feature: Pick<TownFeature, 'geometry'>): Ring {
  const [first] = rings(feature);
  if (first === undefined) throw new Error('not an area');
  return first;
}

function lineOf({ geometry }: TownFeature): [number, number][] {
  return geometry.type === 'LineString' ? geometry.coordinates : [];
}

function label({ properties, geometry }: TownFeature): string {
  return `${properties.name ?? properties.kind ?? properties.class} ${JSON.stringify(geometry).slice(0, 90)}`;
}

/** The buildings that reach nearer than a margin (metres) to any of some things. */
function buildingsOn(ground: Ground, margin = 0): string[] {
  return of('building')
    .filter((building) => ground.conflict(outline(building), margin) !== undefined)
    .map(label);
}

function lines(what: string, half: number): Ground {
  const ground = new Ground();
  for (const feature of of(what)) ground.takeLine(what, lineOf(feature).map(toPoint), half);
  return ground;
}

describe('the files', () => {
  const committed = (path: string): string =>
    readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

  test('are what the script makes, byte for byte', () => {
    expect(text === committed('data/exempelkoping/basemap.geojson')).toBe(true);
    expect(landmarksText(landmarks) === committed('scripts/town/landmarks.json')).toBe(true);
    expect(basemapText(makeTown().features) === text).toBe(true);
  });

  test('are small enough to send, with one feature on each line', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(1_500_000);
    expect(text.split('\n')).toHaveLength(features.length + 3);
  });
});

describe('outlines', () => {
  test('are closed and wound as RFC 7946 asks', () => {
    for (const { geometry } of features) {
      if (geometry.type !== 'Polygon') continue;
      geometry.coordinates.forEach((ring, index) => {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(ring.length).toBeGreaterThan(3);
        expect(signedArea(ring.slice(1).map(toPoint)) > 0).toBe(index === 0);
      });
    }
  });

  test('do not cross themselves', () => {
    const crossed = features.filter((feature) =>
      rings(feature).some((ring) =>
        ring.some((a, i) =>
          ring.some((c, j) => {
            if (j < i + 2 || (i === 0 && j === ring.length - 1)) return false;
            const [b, d] = [ring[i + 1] ?? ring[0]!, ring[j + 1] ?? ring[0]!];
            return crossing(a, b, c, d, -1e-6) !== undefined;
          }),
        ),
      ),
    );
    expect(crossed.map(label)).toEqual([]);
  });
});

describe('no building stands', () => {
  test('on another', () => {
    const ground = new Ground();
    const overlapping = of('building').filter((building) => {
      const conflict = ground.conflict(outline(building), 0);
      ground.take('building', outline(building));
      return conflict !== undefined;
    });
    expect(overlapping.map(label)).toEqual([]);
  });

  test('on a street', () => {
    expect(buildingsOn(lines('street', 2))).toEqual([]);
  });

  test('on a track', () => {
    expect(buildingsOn(lines('railway', 2))).toEqual([]);
  });

  test('on a path', () => {
    expect(buildingsOn(lines('path', 0.5))).toEqual([]);
  });

  test('in the water', () => {
    const [land] = of('land');
    const wet = of('building').filter((building) => {
      const corners = outline(building);
      const inWater = of('water').some((water) => {
        const [shore, ...islets] = rings(water);
        const onIslet = islets.some((islet) => corners.every((corner) => contains(islet, corner)));
        return shore !== undefined && !onIslet && ringDistance(shore, corners) === 0;
      });
      return inWater || !corners.every((corner) => contains(outline(land!), corner));
    });
    expect(wet.map(label)).toEqual([]);
  });
});

describe('streets', () => {
  test('form one net', () => {
    const key = (position: readonly number[]): string => position.join(' ');
    const next = new Map<string, string[]>();
    for (const street of of('street')) {
      lineOf(street).forEach((position, index, all) => {
        const neighbours = [all[index - 1], all[index + 1]].filter((other) => other !== undefined).map(key);
        next.set(key(position), [...(next.get(key(position)) ?? []), ...neighbours]);
      });
    }
    const reached = new Set<string>();
    const open = [...next.keys()].slice(0, 1);
    for (let corner = open.pop(); corner !== undefined; corner = open.pop()) {
      if (reached.has(corner)) continue;
      reached.add(corner);
      open.push(...(next.get(corner) ?? []));
    }
    const apart = of('street').filter((street) => !reached.has(key(lineOf(street)[0]!)));
    expect(apart.map(label)).toEqual([]);
  });

  test('have names, but for service roads', () => {
    const unnamed = of('street').filter(
      ({ properties }) => (properties.name === undefined) !== (properties.kind === 'service'),
    );
    expect(unnamed.map(label)).toEqual([]);
    const names = new Set(of('street').flatMap(({ properties }) => properties.name ?? []));
    expect(names.size).toBeGreaterThanOrEqual(90);
    expect(names.size).toBeLessThanOrEqual(130);
  });

  test('cross the river on three bridges of the town', () => {
    const names = of('bridge').map(({ properties }) => properties.name);
    expect(names).toEqual(expect.arrayContaining(['Hamnbron', 'Storbron', 'Kvarnbron']));
  });
});

test('the districts cover the island once', () => {
  const [island] = of('land');
  const covered = of('district').reduce((sum, district) => sum + signedArea(outline(district)), 0);
  expect(Math.abs(covered / signedArea(outline(island!)) - 1)).toBeLessThan(0.001);
});

describe('landmarks', () => {
  const wanted = [
    'Kommunhuset',
    'Stadsbiblioteket',
    'Exempelköpings simhall',
    'Storängsskolan',
    'Vänerskolan',
    'Åkerhielmska gymnasiet',
    'Fritidsgården Kvarnen',
    'Mötesplats Granby',
    'Granby centrum',
    'Sporthallen',
    'Ishallen',
    'Kulturhuset Magasinet',
    'Stadsmuseet',
    'Resecentrum',
    'Bussterminalen',
    'P-huset Ankaret',
    'Cykelparkeringen vid stationen',
    'Gångtunneln under järnvägen',
    'Stora torget',
    'Lilla torget',
    'Stationsparken',
    'Åparken',
    'Strandparken',
    'Hamnplan',
    'Gästhamnen',
    'Återvinningscentralen',
    'Återvinningsstation Björkvägen',
    'Brandstationen',
    'Kyrkan',
    'Vårdcentralen',
    'Granbyskolan',
    'Förskolan Vitsippan',
    'Granbyvägen 12–20',
  ];

  test.each(wanted)('%s is on the map and among the landmarks', (name) => {
    expect(
      features.filter(({ properties }) => properties.class !== 'place-name' && properties.name === name),
    ).toHaveLength(1);
    expect(landmarks.filter((landmark) => landmark.name === name)).toHaveLength(1);
  });

  test('have a name, an address and a district each', () => {
    expect(new Set(landmarks.map(({ name }) => name)).size).toBe(landmarks.length);
    const buildings = landmarks.filter(({ entrance }) => entrance !== undefined);
    expect(new Set(buildings.map(({ address }) => address)).size).toBe(buildings.length);
    const districts = of('district').map(({ properties }) => properties.name);
    expect(districts).toEqual(expect.arrayContaining(landmarks.map(({ district }) => district)));
  });

  test('have a point inside', () => {
    const outside = landmarks.filter(
      ({ geometry, position }) =>
        geometry.type === 'Polygon' && !contains(outline({ geometry }), toPoint(position)),
    );
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  test('have forecourts without buildings', () => {
    const ground = new Ground();
    for (const building of of('building')) ground.take(label(building), outline(building));
    const blocked = landmarks.filter(
      ({ forecourt }) => forecourt && ground.conflict(outline({ geometry: forecourt }), 0),
    );
    expect(blocked.map(({ name }) => name)).toEqual([]);
  });
});
