import { z } from 'zod';
import stated from '../../../content/guides.json' with { type: 'json' };

const symbols = z.array(z.union([z.string(), z.number()]));

const pictures = {
  /** The concept beside the sentence in easy read. */
  picture: z.string(),
  /** Entries of the glossary for hard words in it. */
  terms: z.array(z.string()).optional(),
  /** Concepts, numbers, or the value that gives a number. Absent where symbols leave the sentence out. */
  symbols: symbols.optional(),
};

const outlineSchema = z.strictObject({
  lead: z.strictObject(pictures),
  sections: z.record(
    z.string(),
    z.strictObject({
      /** The symbols over the heading. */
      heading: symbols,
      plain: z.array(z.string()),
      told: z.array(z.strictObject({ line: z.string(), ...pictures })),
    }),
  ),
});

/** The sections of a guide in order, and the pictures of what easy read and symbols tell. */
export type Outline = z.output<typeof outlineSchema>;
/** A line that easy read and symbols tell, or a guide's opening. */
export type ToldLine = Outline['sections'][string]['told'][number];

/** A guide: a key of `content/guides.json`. */
export type GuideKey = keyof typeof stated;

/** The guides in the order in which they are listed. */
export const guideKeys = Object.keys(stated) as readonly GuideKey[];

const outlines = z.record(z.string(), outlineSchema).parse(stated) as Readonly<Record<GuideKey, Outline>>;

/** The outline of a guide. */
export function outlineOf(key: GuideKey): Outline {
  return outlines[key];
}
