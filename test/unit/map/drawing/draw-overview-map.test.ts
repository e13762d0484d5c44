import { describe, expect, test } from 'vitest';
import { drawOverviewMap } from '../../../../site/map/drawing/draw-overview-map.ts';
import { lengthOf } from '../../../../site/map/drawing/lettering.ts';
import type { OverviewPlace } from '../../../../site/map/drawing/overview-marks.ts';
import { at, smallTown, words } from './small-town.ts';
import { idsIn, referencesIn, xmlFaults } from './xml-faults.ts';

function places(count: number, isLinked = true): OverviewPlace[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `EX-${index}`,
    position: at(((index * 97) % 1600) - 800, ((index * 61) % 1600) - 800),
    kind: 'library',
    name: `Plats "${index}" & <mer>`,
    ...(isLinked ? { href: `/p/EX-${index}/?a&b` } : {}),
  }));
}

const options = { basemap: smallTown(), idPrefix: 'all', words };

function expectSound(svg: string): void {
  expect(xmlFaults(svg)).toEqual([]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|\sstyle=|<style/);
  const ids = idsIn(svg);
  expect(new Set(ids).size).toBe(ids.length);
  expect(referencesIn(svg).filter((id) => !ids.includes(id))).toEqual([]);
}

describe('the map of a municipality', () => {
  test('is a group of links with the names of the places, in their order', () => {
    const svg = drawOverviewMap({ ...options, places: places(12) });
    expectSound(svg);
    expect(svg).toMatch(/^<svg [^>]*role="group" aria-labelledby="all-title"/);
    const links = [...svg.matchAll(/<a [^>]*href="([^"]*)" aria-label="([^"]*)"/g)];
    expect(links).toHaveLength(12);
    expect(links[3]!.slice(1)).toEqual(['/p/EX-3/?a&amp;b', 'Plats &quot;3&quot; &amp; &lt;mer&gt;']);
  });

  test('is an image where nothing is a link', () => {
    const svg = drawOverviewMap({ ...options, places: places(3, false) });
    expect(svg).toContain('role="img"');
    expect(svg).not.toContain('<a ');
  });

  test('counts places where there are too many to mark', () => {
    const svg = drawOverviewMap({ ...options, places: places(151) });
    expectSound(svg);
    expect(svg).not.toContain('<a ');
    const counts = [...svg.matchAll(/class="map-count"[^>]*>(\d+)</g)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(151);
  });

  test('writes the districts', () => {
    expect(drawOverviewMap({ ...options, places: [] })).toContain('map-label-district" x=');
  });

  test('keeps targets of 24 pixels apart', () => {
    const crowd = places(8).map((place, index) => ({ ...place, position: at(index * 3, 0) }));
    const svg = drawOverviewMap({ ...options, places: [...crowd.slice(0, 3), ...places(1)] });
    const spots = [...svg.matchAll(/map-target" cx="(\d+)" cy="(\d+)" r="12"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const distances = spots.flatMap(([x, y], index) =>
      spots.slice(index + 1).map(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(22.5);
  });

  test('tells kind and status by the form of the marks', () => {
    const drawn = (kind: string | undefined, status: string | undefined): string =>
      drawOverviewMap({
        ...options,
        basemap: undefined,
        places: [{ id: 'EX-1', position: at(0, 0), kind, status, name: 'Plats' }],
      });
    const forms = [
      drawn('square', 'active'),
      drawn('library', 'active'),
      drawn('car-park', 'active'),
      drawn('library', 'planned'),
      drawn('library', 'paused'),
      drawn('library', 'ended'),
    ];
    expect(new Set(forms).size).toBe(forms.length);
    for (const form of forms) expectSound(form);
    expect(drawn(undefined, undefined)).toBe(drawn('square', 'active'));
    expect(drawn('library', 'decision-pending')).toBe(drawn('library', 'planned'));
  });

  test.each(['N', 'Pohjoinen'])('writes the whole word %s below the arrow', (north) => {
    const svg = drawOverviewMap({ ...options, places: [], words: { ...words, north } });
    const x = Number(new RegExp(`x="(\\d+)" y="56">${north}<`).exec(svg)![1]);
    expect(x + lengthOf(north, 'building') / 2).toBeLessThan(1000);
    expect(svg).toContain(`class="map-north" d="M${x} `);
  });

  test('works without a basemap, with one place, and with none', () => {
    for (const count of [5, 1, 0])
      expectSound(drawOverviewMap({ ...options, basemap: undefined, places: places(count) }));
  });

  test('is the same text every time', () => {
    const draw = (): string => drawOverviewMap({ ...options, basemap: smallTown(), places: places(40) });
    expect(draw()).toBe(draw());
  });
});
