import { describe, expect, test } from 'vitest';
import { osmFile, type MadeExtract, type MadeNode } from './osm-file.ts';
import { make, refusal, temporaryMunicipality } from './temporary-municipality.ts';

/** The corners of a rectangle as nodes, counterclockwise from the south-west. */
function corners(first: number, west: number, south: number, east: number, north: number): MadeNode[] {
  const at = [[west, south], [east, south], [east, north], [west, north]] as const; // prettier-ignore
  return at.map((position, index) => ({ id: first + index, at: position }));
}

function ringOf(first: number): number[] {
  return [first, first + 1, first + 2, first + 3, first];
}

const town: MadeExtract = {
  nodes: [
    { id: 1, at: [13.02, 58.92], tags: { place: 'suburb', name: 'Norrmalm' } },
    { id: 2, at: [13.01, 58.91] },
    { id: 3, at: [13.03, 58.91] },
    // Far to the east of the municipality.
    { id: 4, at: [13.4, 58.91] },
    { id: 5, at: [13.5, 58.91] },
    ...corners(10, 13.02, 58.915, 13.021, 58.916),
    ...corners(20, 13.05, 58.92, 13.07, 58.93),
    ...corners(30, 13.055, 58.923, 13.06, 58.926),
    // A lake that the rectangle cuts in two: some of its shore lies outside.
    ...corners(40, 13.09, 58.94, 13.2, 58.96),
  ],
  ways: [
    { id: 100, refs: [2, 3, 4, 5], tags: { highway: 'residential', name: 'Storgatan' } },
    { id: 101, refs: ringOf(10), tags: { building: 'yes', name: 'Rådhuset' } },
    { id: 102, refs: ringOf(20) },
    { id: 103, refs: ringOf(30) },
    { id: 104, refs: [40, 41] },
    { id: 105, refs: [43, 40] },
    { id: 106, refs: [41, 42, 43] },
    { id: 107, refs: [2, 3], tags: { highway: 'footway', tunnel: 'yes' } },
    { id: 108, refs: [4, 5], tags: { highway: 'primary', name: 'Annanstansvägen' } },
  ],
  relations: [
    {
      id: 200,
      members: [[102, 'outer'], [103, 'inner']], // prettier-ignore
      tags: { type: 'multipolygon', natural: 'wood', name: 'Skogen' },
    },
    {
      id: 201,
      members: [[104, 'outer'], [105, 'outer'], [106, 'outer']], // prettier-ignore
      tags: { type: 'multipolygon', natural: 'water', name: 'Sjön' },
    },
  ],
};

describe('an extract of OpenStreetMap', () => {
  test('becomes what the map draws, cut to the municipality', async () => {
    const { features, origin, attribution } = await make(
      temporaryMunicipality({ 'town.osm.pbf': osmFile(town) }),
      'town.osm.pbf',
    );
    expect(features.map(({ properties }) => properties)).toEqual([
      { class: 'place-name', kind: 'district', name: 'Norrmalm' },
      { class: 'wood', name: 'Skogen' },
      { class: 'water', name: 'Sjön' },
      { class: 'street', kind: 'residential', name: 'Storgatan' },
      { class: 'building', name: 'Rådhuset' },
    ]);
    expect(origin).toBe('area');
    expect(attribution).toContain('OpenStreetMap');
    const [, wood, water, street] = features.map(({ geometry }) => geometry);
    expect(wood?.coordinates, 'the clearing is a hole of the wood').toHaveLength(2);
    expect(street?.coordinates, 'the street ends at the edge').toEqual([
      [13.01, 58.91],
      [13.03, 58.91],
      [13.1, 58.91],
    ]);
    expect(
      (water?.coordinates as [number, number][][])[0]
        ?.map(([lng]) => lng)
        .sort()
        .at(-1),
    ).toBe(13.1);
  });

  test('may have its nodes one by one, and in any order', async () => {
    const turned = { ...town, nodes: town.nodes!.toReversed() };
    const folder = temporaryMunicipality({
      'town.osm.pbf': osmFile(town),
      'sparse.osm.pbf': osmFile({ ...town, isSparse: true }),
      'turned.osm.pbf': osmFile(turned),
    });
    const { text } = await make(folder, 'town.osm.pbf');
    expect((await make(folder, 'sparse.osm.pbf')).text).toBe(text);
    expect((await make(folder, 'turned.osm.pbf')).text).toBe(text);
  });

  test('is cut to the boundary of the municipality where it has one', async () => {
    const outline: MadeExtract = {
      nodes: [...town.nodes!, ...corners(50, 13.01, 58.905, 13.035, 58.925)],
      ways: [...town.ways!, { id: 110, refs: ringOf(50) }],
      relations: [
        ...town.relations!,
        {
          id: 210,
          members: [[110, 'outer']],
          tags: { boundary: 'administrative', admin_level: '7', name: 'Provköping', 'ref:scb': '0180' },
        },
      ],
    };
    const { features, origin } = await make(
      temporaryMunicipality({ 'town.osm.pbf': osmFile(outline) }, ''),
      'town.osm.pbf',
    );
    expect(origin).toBe('outline');
    expect(features.map(({ properties }) => properties['name'])).toEqual([
      'Norrmalm',
      'Storgatan',
      'Rådhuset',
    ]);
  });

  test('with a coast becomes land in water', async () => {
    // Land lies to the left of a coastline: the north of the rectangle here.
    const coast: MadeExtract = {
      nodes: [
        { id: 1, at: [12.9, 58.92] },
        { id: 2, at: [13.05, 58.92] },
        { id: 3, at: [13.2, 58.92] },
        ...corners(10, 13.02, 58.905, 13.03, 58.91),
      ],
      ways: [
        { id: 100, refs: [2, 3], tags: { natural: 'coastline' } },
        { id: 101, refs: [1, 2], tags: { natural: 'coastline' } },
        { id: 102, refs: ringOf(10), tags: { natural: 'coastline' } },
      ],
    };
    const { features, warnings } = await make(
      temporaryMunicipality({ 'coast.osm.pbf': osmFile(coast) }),
      'coast.osm.pbf',
    );
    expect(warnings).toEqual([]);
    expect(features.map(({ properties }) => properties['class'])).toEqual(['land', 'land']);
    const mainland = (features[0]!.geometry.coordinates as [number, number][][])[0]!;
    expect(new Set(mainland.map(([, lat]) => lat))).toEqual(new Set([58.92, 58.95]));
  });

  test('whose coastline breaks off shows no sea, and says so', async () => {
    const broken: MadeExtract = {
      nodes: [{ id: 1, at: [12.9, 58.92] }, { id: 2, at: [13.05, 58.92] }, { id: 3, at: [13.06, 58.93], tags: { place: 'town', name: 'Staden' } }], // prettier-ignore
      ways: [{ id: 100, refs: [1, 2], tags: { natural: 'coastline' } }],
    };
    const { features, warnings } = await make(
      temporaryMunicipality({ 'coast.osm.pbf': osmFile(broken) }),
      'coast.osm.pbf',
    );
    expect(warnings).toEqual(['coast-broken']);
    expect(features.map(({ properties }) => properties['class'])).toEqual(['place-name']);
  });
});

describe('an extract that cannot be used', () => {
  test.each([
    ['is empty', Buffer.alloc(0), 'är tom'],
    ['is something else', Buffer.from('<?xml version="1.0"?><osm></osm>'), 'skadad eller bröts av'],
    ['breaks off', osmFile(town).subarray(0, 300), 'skadad eller bröts av'],
    ['is damaged within', damaged(osmFile(town)), 'skadad eller bröts av'],
    ['holds the history', osmFile({ ...town, requiredFeatures: ['HistoricalInformation'] }), 'utan historik'],
    ['lies elsewhere', osmFile({ nodes: [{ id: 1, at: [18, 59], tags: { place: 'town' } }] }), 'inget inom'],
  ])('is refused in words when it %s', async (_, bytes, sentence) => {
    const folder = temporaryMunicipality({ 'town.osm.pbf': bytes });
    expect(await refusal(folder, 'town.osm.pbf')).toContain(sentence);
  });

  test('leaves the basemap that was there', async () => {
    const folder = temporaryMunicipality({
      'town.osm.pbf': osmFile(town),
      'broken.osm.pbf': damaged(osmFile(town)),
    });
    const { text, path } = await make(folder, 'town.osm.pbf');
    await refusal(folder, 'broken.osm.pbf');
    const { readFileSync, readdirSync } = await import('node:fs');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });

  test('needs to know where the municipality lies', async () => {
    const folder = temporaryMunicipality({ 'town.osm.pbf': osmFile(town) }, '');
    expect(await refusal(folder, 'town.osm.pbf')).toContain('Skriv kommunens rektangel');
  });
});

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.fill(0xff, copy.length - 120, copy.length - 60);
  return copy;
}
