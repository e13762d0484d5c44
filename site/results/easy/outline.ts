import { z } from 'zod';
import stated from '../../../content/results.json' with { type: 'json' };
import { statedPictures, statedSymbols } from '../../explanations/told-line.ts';

const outlineSchema = z.strictObject({
  lead: statedPictures,
  sections: z.record(
    z.string(),
    z.strictObject({
      /** The symbols over the heading. */
      heading: statedSymbols,
      told: z.array(statedPictures.extend({ line: z.string() })),
    }),
  ),
});

/** What easy read and symbols tell of the figures, with its pictures: `content/results.json`. */
export const easyOutline = outlineSchema.parse(stated);
