import { z } from 'zod';
import { geometrySchema } from './geometry.ts';
import { count, date, id, kronor, localTextSchema, reference, text } from './field.ts';
import * as codes from './vocabulary.ts';
import { weeklyHoursSchema } from './weekly-hours.ts';

const publicText = () =>
  localTextSchema.optional().meta({ class: 'public', cell: 'text', translatable: true });
const internalText = () => text().optional().meta({ class: 'internal', cell: 'text' });
const coordinate = () => z.number().optional().meta({ class: 'internal', cell: 'coordinate' });

/** A monitored place, the published unit. The first five statutory items are those of kamerabevakningslagen 10 §. */
export const placeSchema = z.object({
  /** Stable id: printed on the sign and quoted in letters, never used again for another place. */
  id: id().meta({ class: 'public', cell: 'id' }),
  /** What people call the place, e.g. `Simhallens entré`. */
  name: text().meta({ class: 'public', cell: 'text' }),
  kind: z
    .enum(codes.placeKinds)
    .optional()
    .meta({ class: 'public', cell: 'code', vocabulary: 'placeKind', statutory: 2 }),
  district: text().max(200).optional().meta({ class: 'public', cell: 'text' }),
  /** Street address or a comparable description. */
  address: text().optional().meta({ class: 'public', cell: 'text', statutory: 1 }),
  /** The monitored area in words: what the camera sees. */
  area: publicText(),
  /** What the camera does not see, e.g. homes. */
  notSeen: publicText(),
  /** Degrees north (WGS 84), or metres north in the coordinate system of the row. Internal until rules place it. */
  north: coordinate(),
  /** Degrees east (WGS 84), or metres east in the coordinate system of the row. */
  east: coordinate(),
  /** Name of the coordinate system of the row if other than the settings say, e.g. `SWEREF 99 18 00`. */
  coordinateSystem: internalText(),
  /** The monitored area as a polygon, GeoJSON or WKT. */
  polygon: geometrySchema.optional().meta({ class: 'internal', cell: 'geometry' }),
  /** How exact the point is: radius in metres within which the monitored area lies. */
  precision: z.number().positive().max(5000).optional().meta({ class: 'public', cell: 'number' }),
  /** Whether the public has access (lagen 2023:196 14 §). */
  publicAccess: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  controller: reference().optional().meta({ class: 'public', cell: 'reference' }),
  purposes: z
    .array(z.enum(codes.purposes))
    .min(1)
    .optional()
    .meta({ class: 'public', cell: 'codes', vocabulary: 'purpose', statutory: 3 }),
  /** The need in the municipality's own words. */
  purposeText: publicText(),
  legalBasis: z
    .enum(codes.legalBases)
    .optional()
    .meta({ class: 'public', cell: 'code', vocabulary: 'legalBasis' }),
  /** The statute behind the legal basis, e.g. `Lag (2023:196) 14 §`. */
  statute: text().optional().meta({ class: 'public', cell: 'text' }),
  /** The interest, where the basis is legitimate interests (GDPR art. 13.1 d). */
  legitimateInterest: publicText(),
  decisionKind: z
    .enum(codes.decisionKinds)
    .optional()
    .meta({ class: 'public', cell: 'code', vocabulary: 'decisionKind', statutory: 5 }),
  /** Date of the latest assessment or of the permit. */
  decisionDate: date().optional().meta({ class: 'public', cell: 'date', statutory: 5 }),
  /** Number in the diary, e.g. `KFN 2025/112`. */
  decisionReference: text().max(200).optional().meta({ class: 'public', cell: 'text' }),
  /** The role that decided, never a person's name. */
  decidedBy: text().max(200).optional().meta({ class: 'public', cell: 'text' }),
  /** What the decision covers: area, hours, number of cameras, conditions. */
  decisionScope: publicText(),
  /** What was weighed against what (8 §). */
  weighed: publicText(),
  /** Other measures that were tried first. */
  alternatives: publicText(),
  hours: weeklyHoursSchema.optional().meta({ class: 'public', cell: 'weekly-hours' }),
  /** What starts the recording or when it does not run, in words. */
  hoursText: publicText(),
  viewing: z.enum(codes.viewings).optional().meta({ class: 'public', cell: 'code', vocabulary: 'viewing' }),
  sound: z
    .enum(codes.sounds)
    .optional()
    .meta({ class: 'public', cell: 'code', vocabulary: 'sound', statutory: 4 }),
  technologies: z
    .array(z.enum(codes.technologies))
    .min(1)
    .optional()
    .meta({ class: 'public', cell: 'codes', vocabulary: 'technology', statutory: 4 }),
  /** Whether parts of the picture are blacked out or blurred. */
  masked: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  maskedText: publicText(),
  /** How long film is kept, in hours. */
  retention: z.number().min(0).max(87_600).optional().meta({ class: 'public', cell: 'hours-of-retention' }),
  /** Why film is kept more than 72 hours (EDPB guidelines 3/2019, point 121). */
  retentionReason: publicText(),
  /** The roles that see the film. */
  seenBy: publicText(),
  recipients: z
    .array(z.enum(codes.recipients))
    .min(1)
    .optional()
    .meta({ class: 'public', cell: 'codes', vocabulary: 'recipient' }),
  /** Company that handles film on the controller's behalf (GDPR art. 28). */
  processor: text().optional().meta({ class: 'public', cell: 'text' }),
  /** Whether film leaves the EU and EEA (GDPR art. 13.1 f). */
  thirdCountry: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  /** Whether a machine alone decides anything about people (GDPR art. 22). */
  automatedDecisions: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  /** Whether there is a sign (15 §). */
  sign: z.boolean().optional().meta({ class: 'public', cell: 'yes-no' }),
  signChecked: date().optional().meta({ class: 'public', cell: 'date' }),
  cameraCount: count().optional().meta({ class: 'public', cell: 'whole-number' }),
  status: z
    .enum(codes.placeStatuses)
    .optional()
    .meta({ class: 'public', cell: 'code', vocabulary: 'placeStatus' }),
  startDate: date().optional().meta({ class: 'public', cell: 'date' }),
  endDate: date().optional().meta({ class: 'public', cell: 'date' }),
  costPurchase: kronor().optional().meta({ class: 'public', cell: 'number', isKronor: true }),
  costYearly: kronor().optional().meta({ class: 'public', cell: 'number', isKronor: true }),
  costYear: z.int().min(1990).max(2100).optional().meta({ class: 'public', cell: 'whole-number' }),
  costSource: text().optional().meta({ class: 'public', cell: 'text' }),
  /** Cameras of others nearby, e.g. the police, in words only. */
  nearby: publicText(),
  publication: z
    .enum(codes.publications)
    .optional()
    .meta({ class: 'internal', cell: 'code', vocabulary: 'publication' }),
  withheldReason: z
    .enum(codes.withheldReasons)
    .optional()
    .meta({ class: 'public', cell: 'code', vocabulary: 'withheldReason' }),
  secrecyResult: z
    .enum(codes.secrecyResults)
    .optional()
    .meta({ class: 'internal', cell: 'code', vocabulary: 'secrecyResult' }),
  secrecyDate: date().optional().meta({ class: 'internal', cell: 'date' }),
  secrecyRole: internalText(),
  /** A yes stops the build: protected objects may not be told of at all (kamerabevakningslagen 16 §). */
  protectedObject: z.boolean().optional().meta({ class: 'forbidden', cell: 'yes-no' }),
  contactPerson: internalText(),
  note: internalText(),
});
/** A row of the table of places. */
export type PlaceRow = z.output<typeof placeSchema>;
