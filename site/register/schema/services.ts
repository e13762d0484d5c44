import { z } from 'zod';
import { count, date, id, kronor, localTextSchema, reference, text } from './field.ts';
import { legalBases, purposes, viewings } from './vocabulary.ts';

const publicText = () =>
  localTextSchema.optional().meta({ class: 'public', cell: 'text', translatable: true });

/**
 * Surveillance that has no place, i.e. home-care cameras. There is no column for address, area or
 * position, on purpose: where somebody is cared for is secret (OSL 26:1).
 */
export const serviceSchema = z.object({
  id: id().meta({ class: 'public', cell: 'id' }),
  name: text().meta({ class: 'public', cell: 'text' }),
  controller: reference().optional().meta({ class: 'public', cell: 'reference' }),
  purposes: z
    .array(z.enum(purposes))
    .min(1)
    .optional()
    .meta({ class: 'public', cell: 'codes', vocabulary: 'purpose' }),
  legalBasis: z.enum(legalBases).optional().meta({ class: 'public', cell: 'code', vocabulary: 'legalBasis' }),
  statute: text().optional().meta({ class: 'public', cell: 'text' }),
  voluntary: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  /** What one gets instead when one says no, e.g. a visit. */
  alternative: publicText(),
  agreedHours: publicText(),
  offOtherwise: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  /** The longest look, in minutes. */
  longestLook: z.number().min(0).max(1440).optional().meta({ class: 'public', cell: 'number' }),
  viewing: z.enum(viewings).optional().meta({ class: 'public', cell: 'code', vocabulary: 'viewing' }),
  retention: z.number().min(0).max(87_600).optional().meta({ class: 'public', cell: 'hours-of-retention' }),
  blurPossible: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  unscheduled: publicText(),
  seenBy: publicText(),
  decidedBy: text().max(200).optional().meta({ class: 'public', cell: 'text' }),
  howToStop: publicText(),
  startDate: date().optional().meta({ class: 'public', cell: 'date' }),
  /** In the whole municipality; never by district. */
  cameraCount: count().optional().meta({ class: 'public', cell: 'whole-number' }),
  /** People with the service in the whole municipality; small numbers are not told. */
  userCount: count().optional().meta({ class: 'internal', cell: 'whole-number' }),
  costProject: kronor().optional().meta({ class: 'public', cell: 'number', isKronor: true }),
  costPerCameraMonth: kronor().optional().meta({ class: 'public', cell: 'number', isKronor: true }),
  costYear: z.int().min(1990).max(2100).optional().meta({ class: 'public', cell: 'whole-number' }),
  costSource: text().optional().meta({ class: 'public', cell: 'text' }),
  summary: publicText(),
  note: text().optional().meta({ class: 'internal', cell: 'text' }),
});
/** A row of the table of services. */
export type ServiceRow = z.output<typeof serviceSchema>;
