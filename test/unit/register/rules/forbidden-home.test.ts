import { expect, test } from 'vitest';
import { inputOf, told } from '../../../factories.ts';
import { describe } from 'vitest';
import {
  forbiddenHome,
  forbiddenHomeAddress,
  servicesPlace,
} from '../../../../site/register/rules/forbidden-home.ts';

test('a home is refused, however the word is written', () => {
  const places = ['home', 'Bostad', 'residential-building'].map((kind, index) => ({
    id: `p${index}`,
    name: 'Svensson',
    kind,
  }));
  expect(told(forbiddenHome(inputOf({ places })))).toEqual([
    'forbidden-home places.csv 2 kind',
    'forbidden-home places.csv 3 kind',
  ]);
});

describe('the address of a home', () => {
  test.each(['Björkvägen 3, lgh 1203', 'lägenhet nr 12', 'Lgh. 1001', 'Flat 3, Birch Road', 'xx\nLGH 1101'])(
    'is refused in any column and never repeated: %s',
    (address) => {
      const issues = forbiddenHomeAddress(
        inputOf({
          places: [{ id: 'a', name: 'A', address, 'our own column': '' }],
          cameras: [{ id: 'K1', place: 'a', note: address }],
          reviews: [{ place: 'a', date: '2026-01-01', kind: 'assessment', summary: address }],
        }),
      );
      expect(told(issues)).toEqual([
        'forbidden-home-address places.csv 2 address',
        'forbidden-home-address cameras.csv 2 note',
        'forbidden-home-address reviews.csv 2 summary',
      ]);
      expect(JSON.stringify(issues)).not.toContain(address);
    },
  );

  test('is refused in headings and settings', () => {
    const input = inputOf({ places: [{ id: 'a', name: 'A', 'Kamera lgh 1203': 'x' }] });
    const settingTexts = [{ text: 'Storgatan 3 lgh 1203', at: { file: 'municipality.yaml', row: 4 } }];
    expect(forbiddenHomeAddress({ ...input, settingTexts }).map(({ at }) => at.file)).toEqual([
      'municipality.yaml',
      'places.csv',
    ]);
  });

  test('is any street address in the table of services', () => {
    const services = ['Hon bor på Rönnvägen 14', '123 45 Exempelby', 'I hela kommunen'].map(
      (summary, index) => ({
        id: `s${index}`,
        name: 'Trygghetskamera',
        summary,
      }),
    );
    expect(told(forbiddenHomeAddress(inputOf({ services, places: [{ id: 'a', name: 'A' }] })))).toEqual([
      'forbidden-home-address services.csv 2 summary',
      'forbidden-home-address services.csv 3 summary',
    ]);
  });

  test.each(['Rådhusgatan 49', 'Lägenheterna i huset', 'Simhallen, entré 2', 'Flathead 3', 'Alghult 12'])(
    'is not seen in %s',
    (address) => {
      expect(forbiddenHomeAddress(inputOf({ places: [{ id: 'a', name: 'A', address }] }))).toEqual([]);
    },
  );
});

test('a column of the services that tells where or who is refused as soon as it is filled in', () => {
  const services = [{ id: 's', name: 'Trygghetskamera', Adress: 'x', Stadsdel: '', Färg: 'blå' }];
  expect(told(servicesPlace(inputOf({ services, places: [{ id: 'a', name: 'A' }] })))).toEqual([
    'services-place services.csv 2 Adress',
  ]);
});
