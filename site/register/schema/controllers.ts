import { z } from 'zod';
import { count, id, localTextSchema, text } from './field.ts';
import { controllerKinds } from './vocabulary.ts';

/** A board, company or joint arrangement that is responsible for surveillance (GDPR art. 4.7 and 26). */
export const controllerSchema = z.object({
  /** Stable id that places refer to, e.g. `kultur`. */
  id: id().meta({ class: 'public', cell: 'id' }),
  /** Name as it signs letters, e.g. `Kultur- och fritidsnämnden`. */
  name: text().meta({ class: 'public', cell: 'text' }),
  kind: z
    .enum(controllerKinds)
    .optional()
    .meta({ class: 'public', cell: 'code', vocabulary: 'controllerKind' }),
  organisationNumber: text().max(20).optional().meta({ class: 'public', cell: 'text' }),
  phone: text().max(60).optional().meta({ class: 'public', cell: 'text' }),
  /** Where letters go. */
  postalAddress: text().optional().meta({ class: 'public', cell: 'text' }),
  /** Where one can come in person. */
  visitingAddress: text().optional().meta({ class: 'public', cell: 'text' }),
  /** A function address, never a person's. */
  email: z.email().optional().meta({ class: 'public', cell: 'email' }),
  website: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ class: 'public', cell: 'web-address' }),
  /** How to reach the data protection officer (GDPR art. 13.1 b), if another than the municipality's. */
  dataProtectionOfficer: text().optional().meta({ class: 'public', cell: 'text' }),
  dataProtectionOfficerEmail: z.email().optional().meta({ class: 'public', cell: 'email' }),
  dataProtectionOfficerPhone: text().max(60).optional().meta({ class: 'public', cell: 'text' }),
  /** How to complain or appeal: differs between authorities and companies (dataskyddslagen 7:2). */
  complaintRoute: localTextSchema.optional().meta({ class: 'public', cell: 'text', translatable: true }),
  /** The year that the numbers of requests are from. */
  requestsYear: z.int().min(1990).max(2100).optional().meta({ class: 'public', cell: 'whole-number' }),
  /** Requests for film and other data (GDPR art. 15 to 21) that came that year. So few that they could point somebody out are not told. */
  requestsReceived: count().optional().meta({ class: 'public', cell: 'whole-number' }),
  /** Of those, how many were answered within the time that the law gives (GDPR art. 12.3). */
  requestsInTime: count().optional().meta({ class: 'public', cell: 'whole-number' }),
  /** Name of the person who answers for the row; never published. */
  contactPerson: text().optional().meta({ class: 'internal', cell: 'text' }),
  note: text().optional().meta({ class: 'internal', cell: 'text' }),
});
/** A row of the table of controllers. */
export type ControllerRow = z.output<typeof controllerSchema>;
