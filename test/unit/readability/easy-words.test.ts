import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../site/i18n/locales.ts';
import { checkWords } from '../../../site/readability/check-words.ts';
import { readStatements } from '../../../site/readability/read-statements.ts';
import { readWords } from '../../../site/readability/read-words.ts';
import { easyLanguage } from '../../../site/readability/readability.ts';
import type { Register } from '../../../site/register/model/register.ts';
import { arbitraryRegister } from '../explanations/arbitrary-register.ts';
import { defaultRegister } from '../explanations/default-register.ts';

describe.each(locales)('the easy words in $name', ({ locale }) => {
  const language = easyLanguage(locale);
  const errorsOf = (register: Register) =>
    checkWords(readStatements(register, locale), language)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, source, found }) => `${source}: ${rule} (${found})`);

  test('are easy as they stand', () => {
    expect(checkWords(readWords(locale), language).filter(({ severity }) => severity === 'error')).toEqual(
      [],
    );
  });

  test('are easy for every place of Exempelköping', async () => {
    expect(errorsOf(await defaultRegister())).toEqual([]);
  });

  test('are easy for any place', () => {
    // All at once instead of one by one, so that every word that is wanting is told.
    const registers = fc.sample(arbitraryRegister, { numRuns: 60, seed: 20261115 });
    // Film that is kept for longer than this has no easy number of days, minutes or months.
    const isTellable = ({ places: [place] }: Register): boolean => (place?.retention ?? 0) <= 100 * 24;
    expect([...new Set(registers.filter(isTellable).flatMap(errorsOf))]).toEqual([]);
  });
});
