import { expect, test } from 'vitest';
import { isWatchedNow } from '../../../site/facts/facts.ts';
import { buildRegister } from '../../../site/register/model/build-register.ts';
import { vocabulary } from '../../../site/register/schema/vocabulary.ts';
import { inputOf, municipalityOf } from '../../factories.ts';

test('a place is watched now unless its status says otherwise', () => {
  const rows = ['', ...vocabulary.placeStatus].map((status) => ({ id: `p${status}`, name: status, status }));
  const { places } = buildRegister(inputOf({ places: rows }), municipalityOf());
  expect(places).toHaveLength(rows.length);
  expect(new Set(places.filter(isWatchedNow).map(({ status }) => status))).toEqual(
    new Set([undefined, 'active']),
  );
});
