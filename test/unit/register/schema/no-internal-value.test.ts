import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesGeojson } from '../../../../site/places/places-geojson.ts';
import { placeIndex } from '../../../../site/places/place-index.ts';
import { roundPosition } from '../../../../site/register/position/geometry.ts';
import { buildRegister } from '../../../../site/register/model/build-register.ts';
import { fieldsOf, type Field, type TableName } from '../../../../site/register/schema/tables.ts';
import { vocabulary } from '../../../../site/register/schema/vocabulary.ts';
import { inputOf, municipalityOf, type RowFixture } from '../../../factories.ts';

/** A mark that no word, number or code of the portal holds. */
const mark = fc.stringMatching(/^[A-Z]{8}$/).map((letters) => `ZQX${letters}QXZ`);

/** A cell for a field of the internal class, and the text by which it would be found; codes have none. */
function internalCell({
  cell,
  name,
  vocabulary: list,
}: Field): fc.Arbitrary<readonly [cell: string, secret: string | undefined]> {
  const withSecret = (values: fc.Arbitrary<string>) => values.map((value) => [value, value] as const);
  const number = (min: number, max: number) =>
    withSecret(fc.double({ min, max, noNaN: true }).map((value) => value.toFixed(7)));
  if (name === 'coordinateSystem') return fc.constant(['WGS 84', undefined] as const);
  switch (cell) {
    case 'text':
      return withSecret(mark);
    case 'id':
      return withSecret(mark);
    case 'coordinate':
      return name === 'north' ? number(58.1, 58.9) : number(13.1, 13.9);
    case 'number':
      return number(100, 300);
    case 'whole-number':
      return withSecret(fc.integer({ min: 60_000, max: 99_999 }).map(String));
    case 'date':
      return withSecret(
        fc
          .date({ min: new Date('1951-01-01'), max: new Date('1959-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      );
    case 'yes-no':
      return fc.constantFrom(
        ['ja', undefined] as const,
        ['nej', undefined] as const,
        ['', undefined] as const,
      );
    case 'code':
      return fc.constantFrom('', ...vocabulary[list!]).map((code) => [code, undefined] as const);
    default:
      return fc.constant(['', undefined] as const);
  }
}

/** The internal cells of a row, and all that must not be found. */
function internalRow(
  table: TableName,
): fc.Arbitrary<{ readonly row: RowFixture; readonly secrets: readonly string[] }> {
  const fields = fieldsOf(table).filter((field) => field.class === 'internal');
  return fc.tuple(fc.tuple(...fields.map(internalCell)), mark).map(([cells, own]) => ({
    row: {
      ...Object.fromEntries(fields.map(({ name }, index) => [name, cells[index]![0]])),
      'our own column': own,
    },
    secrets: [own, ...cells.flatMap(([, secret]) => secret ?? [])],
  }));
}

/** Whether a text holds a value; a whole number counts as a number of its own, not as some digits of a coordinate. */
function holds(text: string, secret: string): boolean {
  return /^\d+$/u.test(secret)
    ? new RegExp(String.raw`(?<![\d.])${secret}(?!\d)`, 'u').test(text)
    : text.includes(secret);
}

const registers = fc.record({
  controller: internalRow('controllers'),
  place: internalRow('places'),
  camera: internalRow('cameras'),
  review: internalRow('reviews'),
  service: internalRow('services'),
  hidden: fc.record({ name: mark, area: mark, address: mark, summary: mark, cameraNote: mark }),
});

test('no internal value of any table reaches the register, the map or the search index', () => {
  const settings = { area: { west: 13, south: 58, east: 14, north: 59 } };
  fc.assert(
    fc.property(registers, ({ controller, place, camera, review, service, hidden }) => {
      const withheld = { publication: 'withheld', withheldReason: 'protected-persons' };
      const input = inputOf(
        {
          controllers: [{ ...controller.row, id: 'board', name: 'Nämnden' }],
          places: [
            {
              ...place.row,
              id: 'open',
              name: 'Torget',
              controller: 'board',
              address: '',
              area: '',
              withheldReason: '',
            },
            { id: 'gone', name: hidden.name, area: hidden.area, address: hidden.address, ...withheld },
          ],
          cameras: [
            { ...camera.row, place: 'open' },
            { id: 'K9', place: 'gone', note: hidden.cameraNote },
          ],
          reviews: [
            { ...review.row, place: 'open', date: '2026-01-01', kind: 'direction-check', summary: '' },
            { place: 'gone', date: '2026-01-01', kind: 'assessment', summary: hidden.summary },
          ],
          services: [{ ...service.row, id: 'care', name: 'Trygghetskamera' }],
        },
        settings,
      );
      const register = buildRegister(input, municipalityOf(settings));
      const published = JSON.stringify([
        register,
        ...(['sv', 'en'] as const).flatMap((locale) => [
          placesGeojson(register, locale),
          placeIndex(register, locale),
        ]),
      ]);
      const secrets = [controller, place, camera, review, service].flatMap((row) => row.secrets);
      const source = JSON.stringify(input.sources);
      for (const secret of [...secrets, ...Object.values(hidden)]) {
        expect(source).toContain(secret);
        expect(holds(published, secret), secret).toBe(false);
      }
      const isCleared = place.row['secrecyResult'] === 'cleared';
      const [shown] = register.places;
      const [stated] = input.positions.places.values();
      if (!isCleared && stated) expect(shown?.position).not.toEqual(roundPosition(stated.position));
      if (place.row['secrecyResult'] === 'secret') expect(shown?.cameras.positions ?? []).toEqual([]);
      expect(published).toContain('Nämnden');
    }),
    { numRuns: 300 },
  );
});
