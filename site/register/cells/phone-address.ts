import { findPhoneNumbersInText } from 'libphonenumber-js/min';

/** Numbers of few digits that are called as they stand, such as 112 and 114 14. */
const shortNumber = /^\d(?:[ \u00A0]?\d){2,5}$/u;

/** Hours, which could be taken for the beginning of a number: “08.00–16.00”. */
const hours = /\b\d{1,2}[.:]\d{2} ?[–-] ?\d{1,2}[.:]\d{2}\b/gu;

/**
 * What every other number begins with in a text: an area code or a plus sign. Excel takes the nought off a number that
 * it takes for an amount, and 46 without a plus sign may be Lund as well as Sweden.
 */
const beginning = /^[^\d+＋]*[0+＋]/u;

/** What was found before: a register has few numbers, and its pages say them thousands of times. */
const found = new Map<string, string | undefined>();

/**
 * What calls the first telephone number in a text, as `tel:` (RFC 3966); other words beside it, such as opening hours or
 * an extension, are left out. Numbers without a country code are Swedish.
 * @returns Nothing where no number is found that can be called: a wrong number is worse than none.
 */
export function phoneAddress(text: string): string | undefined {
  if (!found.has(text)) found.set(text, findAddress(text.trim()));
  return found.get(text);
}

function findAddress(text: string): string | undefined {
  if (shortNumber.test(text)) return `tel:${text.replaceAll(/\D/gu, '')}`;
  const searched = text.replaceAll(hours, ';');
  const first = findPhoneNumbersInText(searched, 'SE').find(({ startsAt }) =>
    beginning.test(searched.slice(startsAt)),
  );
  return first && `tel:${first.number.number}`;
}
