import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../site/map/basemap/bounds.ts';
import { reportView, sayView } from '../../../../site/map/live/view-report.ts';
import { mapWords } from '../../../../site/map/map-words.ts';

const extent = { west: 13, south: 58, east: 13.02, north: 58.01 };
const centre = [13.01, 58.005] as const;
const at = (name: string, lng: number, lat: number) => ({
  id: name,
  name,
  url: undefined,
  precision: 0,
  shape: { type: 'Point' as const, coordinates: [lng, lat] },
  bounds: boundsOf([[lng, lat]])!,
});
const torget = at('Stora torget', 13.01, 58.00608);
const hamnen = at('Hamnen', 13.015, 58.002);
const far = at('Biblioteket', 13.01, 58.0191);

describe.each([
  ['nothing at all', [], 14, 'Zoom 14. Ingen plats i kartan.', 'Zoom 14. No place in the map.'],
  [
    'nothing in view',
    [far],
    14,
    'Zoom 14. Ingen plats i kartan. Närmast: Biblioteket, 1,6 kilometer norrut.',
    'Zoom 14. No place in the map. Nearest: Biblioteket, 1.6 kilometres to the north.',
  ],
  [
    'one place',
    [torget, far],
    13.6,
    'Zoom 14. 1 plats i kartan. Närmast: Stora torget, 120 meter norrut.',
    'Zoom 14. 1 place in the map. Nearest: Stora torget, 120 metres to the north.',
  ],
  [
    'several places',
    [hamnen, torget],
    14.2,
    'Zoom 14. 2 platser i kartan. Närmast: Stora torget, 120 meter norrut.',
    'Zoom 14. 2 places in the map. Nearest: Stora torget, 120 metres to the north.',
  ],
  [
    'a place in the middle',
    [at('Torget', ...centre)],
    15,
    'Zoom 15. 1 plats i kartan. Närmast: Torget, i kartans mitt.',
    'Zoom 15. 1 place in the map. Nearest: Torget, at the centre of the map.',
  ],
] as const)('of %s', (_case, places, zoom, swedish, english) => {
  const report = reportView(places, { extent, centre, zoom });
  test.each([
    ['sv', swedish],
    ['en', english],
  ] as const)('it says in %s what the map shows', (locale, sentence) => {
    expect(sayView(report, mapWords(locale, 'sv'))).toBe(sentence);
  });
});

test('the places in view keep the order of the list', () => {
  const { inView } = reportView([hamnen, far, torget], { extent, centre, zoom: 14 });
  expect(inView).toEqual([hamnen, torget]);
});
