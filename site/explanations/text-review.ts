import { z } from 'zod';
import stated from '../../content/text-reviews.json' with { type: 'json' };
import type { Locale } from '../i18n/locales.ts';
import type { Level } from './level.ts';

/** Who has read the words of a language at a level: nobody yet, a translator, or a group of readers whom they are for. */
export type TextReview =
  { readonly by: 'nobody' } | { readonly by: 'translator' | 'reader-group'; readonly on: string };

const reviewsSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('nobody') }),
      z.strictObject({ by: z.enum(['translator', 'reader-group']), on: z.iso.date() }),
    ]),
  ),
);

const reviews = reviewsSchema.parse(stated);

/** Who has read the words, as `content/text-reviews.json` states it; nobody where it states nothing. */
export function textReview(locale: Locale, level: Level): TextReview {
  return reviews[locale]?.[level] ?? { by: 'nobody' };
}
