import { z } from 'zod';
import stated from '../../../content/results.json' with { type: 'json' };

const symbols = z.array(z.union([z.string(), z.number()]));
const pictures = {
  /** The concept beside the sentence in easy read. */
  picture: z.string(),
  /** Entries of the glossary for hard words in it. */
  terms: z.array(z.string()).optional(),
  /** Concepts, and `$number` for the number of the sentence. */
  symbols,
};

const outlineSchema = z.strictObject({
  lead: z.strictObject(pictures),
  sections: z.record(
    z.string(),
    z.strictObject({
      /** The symbols over the heading. */
      heading: symbols,
      told: z.array(z.strictObject({ line: z.string(), ...pictures })),
    }),
  ),
});

/** A line that easy read and symbols tell. */
export type ToldLine = z.output<typeof outlineSchema>['sections'][string]['told'][number];

/** What easy read and symbols tell of the figures, with its pictures: `content/results.json`. */
export const easyOutline = outlineSchema.parse(stated);
