import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPlace, drawPlaceMap, type PlaceOnMap } from '../../../../site/map/drawing/draw-place-map.ts';
import type { Area } from '../../../../site/register/position/geometry.ts';
import { at, middle, rectangle, smallTown, words } from './small-town.ts';
import { idsIn, referencesIn, xmlFaults } from './xml-faults.ts';

const area: Area = { type: 'Polygon', coordinates: [rectangle(10, 20, 60, 70)] };
const options: PlaceOnMap = { basemap: smallTown(), position: middle, area, idPrefix: 'EX-1' };

const draw = (place: PlaceOnMap): string => drawPlaceMap(drawPlace(place), words);

/** What no map may have, whatever it shows. */
function expectSound(svg: string, prefix: string): void {
  expect(xmlFaults(svg)).toEqual([]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\sstyle=|<style|<script/);
  const ids = idsIn(svg);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.startsWith(`${prefix}-`))).toBe(true);
  expect(referencesIn(svg).filter((id) => !ids.includes(id))).toEqual([]);
}

describe('the map of a place', () => {
  test('is an image with a name and a description', () => {
    const svg = draw(options);
    expectSound(svg, 'EX-1');
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="EX-1-title EX-1-desc">/);
    expect(svg).toContain('<title id="EX-1-title">Karta</title><desc id="EX-1-desc">En ritad karta</desc>');
  });

  test('shows every class of the ground once', () => {
    const svg = draw(options);
    for (const name of [
      'land',
      'wood',
      'park',
      'grass',
      'square',
      'pier',
      'bridge',
      'platform',
      'path',
      'railway',
      'building',
      'civic',
      'main',
      'street',
    ])
      expect(svg.split(`class="map-${name}"`), name).toHaveLength(2);
  });

  test('shows the monitored area hatched and edged, in whole pixels', () => {
    const svg = draw(options);
    // 50 m are 62 or 63 pixels of 0.8 m, the area in the middle of 640 by 420.
    expect(svg).toMatch(/<path id="EX-1-area" fill-rule="evenodd" d="m289 241h6[23]v-6[23]h-6[23]z"\/>/);
    expect(svg).toContain('<use class="map-area-hatch" href="#EX-1-area" fill="url(#EX-1-hatch)"/>');
    expect(svg).toContain('<use class="map-area-edge" href="#EX-1-area"/>');
    expect(svg).not.toContain('map-mark');
  });

  test('shows a point as the circle that it lies in, with a mark in the middle', () => {
    const svg = draw({ ...options, area: undefined, precision: 40 });
    expect(svg).toContain('<circle id="EX-1-area" cx="320" cy="210" r="50"/>');
    expect(svg).toContain('<g class="map-mark"><circle cx="320" cy="210" r="8"/>');
  });

  test('shows cameras only where it is given any', () => {
    expect(draw(options)).not.toContain('map-camera');
    expect(draw({ ...options, cameras: [at(30, 40)] })).toContain('<circle class="map-camera"');
  });

  test('takes in a large area, and tells the length of its scale bar', () => {
    const large: Area = { type: 'MultiPolygon', coordinates: [[rectangle(-2000, -1000, 2000, 1000)]] };
    expect(draw({ ...options, area: large })).toContain('>1000 meter</text>');
    expect(draw(options)).toContain('>100 meter</text>');
  });

  test('works without a basemap', () => {
    const svg = draw({ ...options, basemap: undefined });
    expectSound(svg, 'EX-1');
    expect(svg).toContain('class="map-grid"');
    expect(svg).toContain('id="EX-1-area"');
  });

  test('writes at most seven streets, each once, and none over the area', () => {
    const names = [...draw(options).matchAll(/map-label-street"[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(names.toSorted()).toEqual(['Storgatan', 'Storgatan 2']);
  });

  test('escapes names, words and prefixes', () => {
    const attack = `"'><script>alert(1)</script>&amp;<svg onload=x>\u0000]]>`;
    const hostile = { title: attack, description: attack, scale: () => attack, north: attack };
    const drawing = drawPlace({ ...options, basemap: smallTown('&<"\'>'), idPrefix: 'é"><x y' });
    const svg = drawPlaceMap(drawing, hostile);
    expectSound(svg, '_e9__22__3e__3c_x_20_y');
    expect(svg).toContain('&amp;&lt;&quot;&#39;&gt;');
  });

  test('is the same text every time', () => {
    expect(draw({ ...options, basemap: smallTown() })).toBe(draw(options));
  });

  test('refuses what is no position', () => {
    expect(() => draw({ ...options, position: [Number.NaN, 58] })).toThrow(RangeError);
  });

  test('is sound at any position, with any area and precision', () => {
    const town = smallTown();
    const metres = fc.double({ min: -1500, max: 1500, noNaN: true });
    const place = fc.record({
      x: metres,
      y: metres,
      side: fc.double({ min: 0.01, max: 4000, noNaN: true }),
      precision: fc.double({ min: 0, max: 5000, noNaN: true }),
      isArea: fc.boolean(),
    });
    fc.assert(
      fc.property(place, ({ x, y, side, precision, isArea }) => {
        const shape: Area = { type: 'Polygon', coordinates: [rectangle(x, y, x + side, y + side)] };
        const svg = draw({
          basemap: town,
          position: at(x, y),
          ...(isArea ? { area: shape } : { precision }),
          cameras: [at(y, x)],
          idPrefix: 'p',
        });
        expectSound(svg, 'p');
        expect(svg).toMatch(/id="p-area"|class="map-mark"/);
      }),
      { numRuns: 300, seed: 10 },
    );
  });
});
