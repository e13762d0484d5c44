import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forbiddenPersonalNumber } from '../../../../site/register/rules/forbidden-personal-number.ts';
import { personalNumbersIn } from '../../../../site/register/rules/personal-number.ts';
import { inputOf, told } from '../../../factories.ts';

/** The check digit of nine digits, Luhn's method, written apart from the code that is tested. */
function checkDigit(nine: string): number {
  let sum = 0;
  for (const [index, digit] of Array.from(nine).entries()) {
    const doubled = index % 2 === 0 ? String(Number(digit) * 2) : digit;
    sum += Array.from(doubled).reduce((total, each) => total + Number(each), 0);
  }
  return (10 - (sum % 10)) % 10;
}

const digits = (number: number, length: number): string => String(number).padStart(length, '0');

/** A date of birth, whether it is of a coordination number, and the four last digits. */
const born = fc.record({
  date: fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
  isCoordination: fc.boolean(),
  serial: fc.integer({ min: 0, max: 999 }),
});

/** A personal identity number in every form in which it is written. */
const written = fc
  .tuple(born, fc.constantFrom('', '-', '+', ' ', '–', '\u2011', ' - '), fc.boolean())
  .map(([{ date, isCoordination, serial }, sign, isLong]) => {
    const year = String(date.getUTCFullYear());
    const day = date.getUTCDate() + (isCoordination ? 60 : 0);
    const rest = `${digits(date.getUTCMonth() + 1, 2)}${digits(day, 2)}`;
    const serialDigits = digits(serial, 3);
    const check = checkDigit(`${year.slice(2)}${rest}${serialDigits}`);
    return `${isLong ? year : year.slice(2)}${rest}${sign}${serialDigits}${check}`;
  });

/** Text without digits, so that nothing is added to the number. */
const around = fc
  .stringMatching(/^[a-zåäö ,.;:()]{0,12}$/)
  .filter(
    (text) =>
      !/(tel|tfn|mobil|ring|växel|phone|call|sms|fax)/.test(text) &&
      !/[.,]$/.test(text) &&
      !/^[.,]/.test(text),
  );

describe('a personal identity number', () => {
  test('is found in every form, wherever it stands', () => {
    fc.assert(
      fc.property(around, written, around, (before, number, after) => {
        const text = `${before}${number}${after}`;
        expect(personalNumbersIn(text)).toEqual([[before.length, before.length + number.length]]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    'Ring 19121212-1212',
    'Tolvan 121212-1212 på torget',
    '1912-12-12-1212',
    '701063-2391',
    '197010632391',
    '１２１２１２-1212',
    'a, b,121212-1212',
    '19 12 12 12 12 12',
    '1912 12 12 1212',
    '1912 12 12-1212',
    'nummer 1912\u00a012\u00a012\u00a01212 i boken',
    '19121212\u200b1212',
    '12\u00ad1212\u2060-12\ufeff12',
  ])('is found in %s', (text) => {
    expect(personalNumbersIn(text).length).toBe(1);
  });

  test('is found with signs that nobody sees in it, and where it stands in the text', () => {
    expect(personalNumbersIn('a\u200bb 1212\u200b12-1212.')).toEqual([[4, 16]]);
  });

  test('is not found when its check digit is wrong, so that case numbers are left alone', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 9 }), (number, off) => {
        const wrong = (Number(number.at(-1)) + off) % 10;
        expect(personalNumbersIn(`${number.slice(0, -1)}${wrong}`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is no personal identity number is left alone', () => {
  const nothingIn = (text: string): void => {
    expect(personalNumbersIn(text)).toEqual([]);
  };

  test('organisation numbers, whose third digit is at least 2', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 20, max: 99 }),
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom('', '-'),
        fc.constantFrom('', '16'),
        (group, form, serial, sign, prefix) => {
          const nine = `${digits(group, 2)}${digits(form, 2)}${digits(serial, 5)}`;
          nothingIn(`${prefix}${nine.slice(0, 6)}${sign}${nine.slice(6)}${checkDigit(nine)}`);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('telephone numbers as they are usually written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('08', '031', '0501', '070', '072', '073', '076', '079'),
        fc.stringMatching(/^\d{6,7}$/),
        fc.constantFrom(
          'area-rest',
          'area rest',
          '+46',
          'Tel bare',
          'Ring bare',
          'Växel: bare',
          'SMS:a bare',
        ),
        (area, rest, form) => {
          const groups = `${rest.slice(0, 3)} ${rest.slice(3, 5)} ${rest.slice(5)}`;
          if (form === 'area-rest') nothingIn(`${area}-${groups}`);
          else if (form === 'area rest') nothingIn(`${area} ${groups}`);
          else if (form === '+46') nothingIn(`+46${area.slice(1)}${rest}`);
          else nothingIn(form.replace('bare', `${area}${rest}`));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('coordinates of SWEREF 99 and degrees, in text and as WKT', () => {
    const metres = (min: number, max: number) =>
      fc.tuple(fc.integer({ min, max }), fc.constantFrom('', '.1', '.123', ',5'));
    fc.assert(
      fc.property(
        metres(180_000, 999_999),
        metres(6_100_000, 7_700_000),
        fc.double({ min: 54, max: 70, noNaN: true }),
        fc.constantFrom(' ', ', ', '; ', ' N '),
        (east, north, degree, between) => {
          nothingIn(`${north.join('')}${between}${east.join('')}`);
          nothingIn(`${east.join('')}${between}${north.join('')}`);
          nothingIn(`POINT(${east.join('')} ${north.join('')})`);
          nothingIn(`${degree} ${degree}`);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('dates, times and ids', () => {
    const dates = fc.date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, dates, fc.uuid(), fc.integer({ min: 0, max: 9999 }), (from, to, uuid, number) => {
        const [first, last] = [from.toISOString(), to.toISOString()];
        nothingIn(`${first} ${last}`);
        nothingIn(`${first.slice(0, 10)}–${last.slice(0, 10)}`);
        nothingIn(`${first.slice(0, 10)} ${last.slice(11, 16)}`);
        nothingIn(`${first.slice(0, 4)}-${last.slice(0, 4)}`);
        nothingIn(uuid);
        nothingIn(`{${uuid.toUpperCase()}}`);
        nothingIn(`KFN ${first.slice(0, 4)}/${number}`);
        nothingIn(`kamera-${number}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the rule', () => {
  const number = '19121212-1212';

  test('finds the number in every table and column, in headings and in names of files', () => {
    const issues = forbiddenPersonalNumber(
      inputOf({
        places: [{ id: 'a', name: number, note: `x ${number}`, 'our own': number, [`Om ${number}`]: 'x' }],
        cameras: [{ id: 'K1', place: 'a', note: number }],
        reviews: [{ place: 'a', date: '2026-01-01', kind: 'assessment', summary: number, detail: number }],
        services: [{ id: 'care', name: 'Trygghetskamera', summary: number }],
        controllers: [{ id: 'c', name: 'C', contactPerson: number }],
      }),
    );
    expect(told(issues)).toEqual([
      `forbidden-personal-number places.csv Om ${number}`,
      'forbidden-personal-number places.csv 2 name',
      'forbidden-personal-number places.csv 2 note',
      'forbidden-personal-number places.csv 2 our own',
      'forbidden-personal-number cameras.csv 2 note',
      'forbidden-personal-number reviews.csv 2 summary',
      'forbidden-personal-number reviews.csv 2 detail',
      'forbidden-personal-number services.csv 2 summary',
      'forbidden-personal-number controllers.csv 2 contactPerson',
    ]);
    expect(issues.filter(({ value }) => value !== undefined)).toEqual([]);
  });

  test('finds the number in tables that are not ours, and in settings', () => {
    const input = inputOf({ places: [{ id: 'a', name: 'A' }], 'egna anteckningar': [{ x: number, y: 1 }] });
    const settingTexts = [{ text: number, at: { file: 'municipality.yaml', row: 3 } }];
    expect(told(forbiddenPersonalNumber({ ...input, settingTexts }))).toEqual([
      'forbidden-personal-number municipality.yaml 3',
      'forbidden-personal-number egna anteckningar.csv 2 x',
    ]);
  });

  test('reads numbers of Excel, which have lost their first zero', () => {
    const cells = [1212121212, 191212121212, 501011233, 6580822, 5560360793];
    const places = cells.map((note, index) => ({ id: `p${index}`, name: 'A', note }));
    expect(checkDigit('050101123')).toBe(3);
    expect(told(forbiddenPersonalNumber(inputOf({ places })))).toEqual(
      [2, 3, 4].map((row) => `forbidden-personal-number places.csv ${row} note`),
    );
  });

  test('takes bare digits under the heading of a telephone number for one', () => {
    const controllers = [{ id: 'c', name: 'C', phone: '0501011233', contactPerson: '' }];
    expect(forbiddenPersonalNumber(inputOf({ controllers, places: [{ id: 'a', name: 'A' }] }))).toEqual([]);
  });
});
