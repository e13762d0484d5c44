import { expect, test } from 'vitest';
import { licenceAddress } from '../../../site/open-data/licences.ts';

const zero = 'http://creativecommons.org/publicdomain/zero/1.0/';
const by = 'http://creativecommons.org/licenses/by/4.0/';

test.each([
  ['CC0-1.0', zero],
  ['CC0 1.0', zero],
  ['CC0', zero],
  ['CC-BY-4.0', by],
  ['CC BY 4.0', by],
  ['cc-by 4.0', by],
  ['CC BY-SA 4.0', 'http://creativecommons.org/licenses/by-sa/4.0/'],
  [
    'https://creativecommons.org/licenses/by/4.0/deed.sv',
    'https://creativecommons.org/licenses/by/4.0/deed.sv',
  ],
  ['ODbL-1.0', 'https://spdx.org/licenses/ODbL-1.0.html'],
])('the licence that is written %s is at %s', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});
