import { expect, test } from 'vitest';
import TextReviewLine from '../../site/components/TextReviewLine.astro';
import { locales } from '../../site/i18n/locales.ts';
import { levels } from '../../site/i18n/level.ts';
import { renderComponent } from './render-component.ts';

test.each(locales)(
  'in $name the reader is told at every level that nobody has reviewed the words',
  async ({ locale }) => {
    const told = await Promise.all(levels.map((level) => renderComponent(TextReviewLine, { locale, level })));
    for (const html of told) expect(html.replace(/<[^>]*>/g, '').trim()).not.toBe('');
    expect(told[0]).not.toContain('data-level');
    expect(told[1]).toContain('data-level="easy-read"');
  },
);
