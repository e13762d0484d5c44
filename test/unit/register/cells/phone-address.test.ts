import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneAddress } from '../../../../site/register/cells/phone-address.ts';

test.each([
  ['031-390 06 00', 'tel:+46313900600'],
  ['08\u2013123 45 67', 'tel:+4681234567'],
  ['(08) 508 00 000', 'tel:+46850800000'],
  ['040/34 10 00', 'tel:+4640341000'],
  ['020-75\u00A075\u00A075', 'tel:+4620757575'],
  ['+46 (0)8-123 45 67', 'tel:+4681234567'],
  ['0046 8 123 45 67', 'tel:+4681234567'],
  ['+358 9 310 1641', 'tel:+35893101641'],
  ['112', 'tel:112'],
  ['114 14', 'tel:11414'],
])('%s is called as %s', (text, address) => {
  expect(phoneAddress(text)).toBe(address);
});

test.each([
  ['växeln, 0152-291 00', 'tel:+4615229100'],
  ['08-123 45 67, vardagar 8–16', 'tel:+4681234567'],
  ['0771-11 22 33 (8–16)', 'tel:+46771112233'],
  ['vardagar 08.00–16.00, 040-34 10 00', 'tel:+4640341000'],
  ['08:00-16:00 040-34 10 00', 'tel:+4640341000'],
  ['08-123 45 67 anknytning 123', 'tel:+4681234567'],
  ['08-123 45 67 / 08-765 43 21', 'tel:+4681234567'],
])('what stands beside the number is not called: %s', (text, address) => {
  expect(phoneAddress(text)).toBe(address);
});

test.each(['', 'växeln', '8–16', 'vardagar 08.00–16.00', '08 123 45 67 8-16', '12', '+46840012345678'])(
  'no number is guessed in “%s”',
  (text) => {
    expect(phoneAddress(text)).toBeUndefined();
  },
);

test.each(['81234567', '701234567', '8-123 45 67', '46812345', '46 8 123 45 67', 'växeln 500-49 80 00'])(
  '%s lacks what a number begins with and is not called',
  (text) => {
    expect(phoneAddress(text)).toBeUndefined();
  },
);

test('a number without its beginning does not hide one that is whole', () => {
  expect(phoneAddress('46812345 eller 08-123 45 67')).toBe('tel:+4681234567');
});

test('a number is the same however its digits are parted, and whatever is said before it', () => {
  const part = fc.constantFrom('', ' ', '\u00A0', '-');
  const digits = fc.stringMatching(/^[1-9]\d{5}$/);
  fc.assert(
    fc.property(
      digits,
      part,
      part,
      fc.constantFrom('', 'växeln ', 'Tel: '),
      (number, first, second, before) => {
        const parted = `${number.slice(0, 2)}${first}${number.slice(2, 4)}${second}${number.slice(4)}`;
        expect(phoneAddress(`${before}040-${parted}`)).toBe(`tel:+4640${number}`);
      },
    ),
  );
});

test('an address holds nothing but a number, whatever stands in the text', () => {
  const unit = fc.constantFrom(...Array.from('0123456789+-/.,;:()ax \u00A0–'));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      expect(phoneAddress(text) ?? 'tel:112').toMatch(/^tel:\+?\d{3,15}$/u);
    }),
  );
});
