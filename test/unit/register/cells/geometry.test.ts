import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGeometry } from '../../../../site/register/cells/geometry.ts';

const ring = [
  [13.2, 58.9],
  [13.3, 58.9],
  [13.3, 58.8],
  [13.2, 58.9],
];
const polygon = { type: 'Polygon', coordinates: [ring] };

test('an area reads the same from WKT, with or without its system, and from GeoJSON', () => {
  const wkt = `POLYGON ((${ring.map((position) => position.join(' ')).join(', ')}))`;
  for (const text of [wkt, `SRID=4326;${wkt}`, JSON.stringify(polygon)])
    expect(readGeometry(text)).toEqual({ value: polygon });
});

test('no text makes the reading stop', () => {
  const word = fc.constantFrom(
    'POLYGON',
    'POINT',
    '((',
    '))',
    '(',
    ')',
    ',',
    ' ',
    '13.2',
    '-',
    'Z',
    '{',
    '"type":',
    '[',
    ']',
    'EMPTY',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 20 }).map((words) => words.join('')),
      (text) => {
        const reading = readGeometry(text);
        expect(reading && ('value' in reading || reading.problem === 'geometry-wrong')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test.each(['en ruta', 'LINESTRING (1 2, 3 4)', 'POLYGON ((13 58, 14 58))', '{"type":"Polygon"}'])(
  '%s is no area',
  (text) => {
    expect(readGeometry(text)).toEqual({ problem: 'geometry-wrong' });
  },
);
