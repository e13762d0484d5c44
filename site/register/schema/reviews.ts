import { z } from 'zod';
import { date, localTextSchema, reference, text } from './field.ts';
import { reviewKinds, reviewOutcomes } from './vocabulary.ts';

/** An assessment, yearly review, direction check, evaluation or decision by the supervisory authority. */
export const reviewSchema = z.object({
  place: reference().meta({ class: 'public', cell: 'reference' }),
  date: date().meta({ class: 'public', cell: 'date' }),
  kind: z.enum(reviewKinds).meta({ class: 'public', cell: 'code', vocabulary: 'reviewKind' }),
  outcome: z
    .enum(reviewOutcomes)
    .optional()
    .meta({ class: 'public', cell: 'code', vocabulary: 'reviewOutcome' }),
  /** The role that did it, never a person's name; for a direction check not the one who runs the camera. */
  byRole: text().max(200).optional().meta({ class: 'public', cell: 'text' }),
  nextDue: date().optional().meta({ class: 'public', cell: 'date' }),
  /** What was found and why it came out so. */
  summary: localTextSchema.optional().meta({ class: 'public', cell: 'text', translatable: true }),
  /** What was done about a deviation. */
  remedy: localTextSchema.optional().meta({ class: 'public', cell: 'text', translatable: true }),
  remedyDate: date().optional().meta({ class: 'public', cell: 'date' }),
  /** Detail that shows how the camera works; never published. */
  detail: text().optional().meta({ class: 'internal', cell: 'text' }),
  note: text().optional().meta({ class: 'internal', cell: 'text' }),
});
/** A row of the table of reviews. */
export type ReviewRow = z.output<typeof reviewSchema>;
