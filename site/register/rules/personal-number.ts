/** Where a text holds something, as its first character and the one after its last. */
export type Span = readonly [start: number, end: number];

/**
 * A birth date of six or eight digits, perhaps with hyphens, a sign, and four digits; not part of a
 * longer number. Groups: century, year, hyphen within the date, month, day, sign, last four.
 */
const candidate = /(?<!\d)(\d{2})?(\d{2})(-?)(\d{2})\3(\d{2})\s?([-+]?)\s?(\d{4})(?!\d)/gu;

/**
 * All twelve digits with spaces within the date, `1912 12 12 1212` or in pairs; a telephone number does not begin so.
 * The groups are those of `candidate`; the hyphen is never there.
 */
const spaced = /(?<![\d+])(18|19|20)\s?(\d{2})()\s(\d{2})\s(\d{2})\s?([-+]?)\s?(\d{2}\s?\d{2})(?![\d:])/gu;

const centuries: ReadonlySet<string | undefined> = new Set(['18', '19', '20']);

/** Ids of map programs hold runs of digits by chance (RFC 9562). */
const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/giu;

/** Signs that stand for a hyphen or for nothing; each is one character long, so places stay the same. */
const plain = (text: string): string =>
  text
    .replace(/[\u2010-\u2015\u2212\uff0d\ufe63]/gu, '-')
    .replace(/[\uff10-\uff19]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(uuid, (found) => ' '.repeat(found.length));

/** Signs that take no room and are not seen: what was copied from a web page or a letter may hold them anywhere. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** A text without the signs that are not seen, and for each place in it the place in the whole text. */
function withoutUnseen(text: string): { readonly seen: string; readonly placeOf: (at: number) => number } {
  if (!unseen.test(text)) return { seen: text, placeOf: (at) => at };
  const places: number[] = [];
  let [seen, at] = ['', 0];
  for (const sign of text) {
    if (!unseen.test(sign)) {
      seen += sign;
      for (let part = 0; part < sign.length; part++) places.push(at + part);
    }
    at += sign.length;
  }
  return { seen, placeOf: (place) => places[place] ?? text.length };
}

/** Words before bare digits which say that they are a telephone number. */
const phoneBefore =
  /(?:tele|tel|tfn|mobil|ring|växel|phone|call|sms|fax)[\p{L}.:]*\s*(?:nr\.?:?\s*|på\s+|on\s+)?$/iu;

/**
 * Where a text holds a Swedish personal identity number or coordination number (folkbokföringslagen
 * 18 and 18 a §§): with ten or twelve digits, with `-`, `+`, a space or nothing before the last four, and with spaces
 * within the date where all twelve are there.
 * The date must be in the calendar and the check digit must add up, so that case numbers, coordinates
 * and organisation numbers are left alone.
 *
 * @param isPhone Whether ten digits are a telephone number, as the heading of their column says.
 */
export function personalNumbersIn(text: string, isPhone = false): readonly Span[] {
  const spans: Span[] = [];
  const { seen, placeOf } = withoutUnseen(text);
  const searched = plain(seen);
  for (const match of [...searched.matchAll(candidate), ...searched.matchAll(spaced)]) {
    const [found, century, year = '', hyphen, month = '', day = '', sign, four = ''] = match;
    const last = four.replace(/\s/gu, '');
    const end = match.index + found.length;
    if (century !== undefined && !centuries.has(century)) continue;
    // Hyphens within the date are written only in full, 1912-12-12-1212; a year after a date begins another date.
    const isSpan = /^-\d/.test(searched.slice(end));
    if (hyphen === '-' && (century === undefined || sign !== '-' || isSpan)) continue;
    if (!isDate(Number(`${century ?? '20'}${year}`), Number(month), Number(day))) continue;
    if (!addsUp(`${year}${month}${day}${last}`)) continue;
    if (century === undefined) {
      if (isPhone) continue;
      const isBare = /^\d+$/.test(found);
      if (isBare && (isDecimal(searched, match.index, end) || isAfterPhone(searched, match.index))) continue;
    }
    spans.push([placeOf(match.index), placeOf(end - 1) + 1]);
  }
  return spans;
}

/** A coordination number adds 60 to the day. */
function isDate(year: number, month: number, stated: number): boolean {
  const day = stated > 60 ? stated - 60 : stated;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The check digit of a ten-digit number, Luhn's method (SKV 704). */
function addsUp(digits: string): boolean {
  const sum = digits.split('').reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}

function isDecimal(text: string, start: number, end: number): boolean {
  return /\d[.,]$/.test(text.slice(0, start)) || /^[.,]\d/.test(text.slice(end));
}

function isAfterPhone(text: string, start: number): boolean {
  return phoneBefore.test(text.slice(Math.max(0, start - 30), start));
}
