import { hash } from 'node:crypto';
import { z } from 'zod';
import { contactOf } from '../facts/contact.ts';
import { controllerOf } from '../facts/facts.ts';
import { contactWayOf, officerWayOf } from '../facts/ways-on-sign.ts';
import type { Place, Register, Review } from '../register/model/register.ts';
import { placeSchema, type PlaceRow } from '../register/schema/places.ts';
import { reviewSchema } from '../register/schema/reviews.ts';
import { fieldsOf } from '../register/schema/tables.ts';
import { stableJson } from './stable-json.ts';

/** The fields of a place that hold texts in the register's own words. */
export type TextField =
  | 'area'
  | 'notSeen'
  | 'purposeText'
  | 'legitimateInterest'
  | 'decisionScope'
  | 'weighed'
  | 'alternatives'
  | 'hoursText'
  | 'maskedText'
  | 'retentionReason'
  | 'seenBy'
  | 'nearby';

const publicFields = fieldsOf('places').filter((field) => field.class === 'public');
const valueFields = publicFields.filter(({ translatable }) => translatable !== true).map(({ name }) => name);
const textFields = publicFields
  .filter(({ translatable }) => translatable === true)
  .map(({ name }) => name as TextField);

const rowShape = placeSchema.shape as Readonly<Record<string, z.ZodType>>;
const keptReviewSchema = reviewSchema.pick({ kind: true, date: true, outcome: true });

/** What a published state keeps of a place besides the values of its row. */
const addedSchema = z.object({
  positionState: z.enum(['area', 'point', 'rounded', 'withheld', 'in-doubt', 'not-stated']),
  position: z.tuple([z.number(), z.number()]).optional(),
  /** Digest of the monitored area. */
  outline: z.string().optional(),
  /** As the place states it, or as many as its cameras. */
  cameraCount: z.int().min(0).optional(),
  /** Who stands on the sign, and how to reach them and their data protection officer. */
  controllerName: z.string().optional(),
  contactWay: z.string().optional(),
  officerWay: z.string().optional(),
  /** Digests of the texts: that a text has changed is told, what it said is never published again. */
  texts: z.record(z.string(), z.string()),
  reviews: z.array(keptReviewSchema),
});

/** A place as a state keeps it, for the reading of a file. */
export const keptPlaceSchema = z.object({
  ...Object.fromEntries(valueFields.map((name) => [name, rowShape[name]!])),
  ...addedSchema.shape,
}) as unknown as z.ZodType<KeptPlace>;

/** A review as a state keeps it: that it was done, when and with what outcome. */
export type KeptReview = Pick<Review, 'kind' | 'date' | 'outcome'>;

/** A place as a published state keeps it: the public class alone, without exact positions of cameras. */
export interface KeptPlace
  extends Omit<Place, 'cameras' | 'reviews' | 'reviewDue' | 'monitoredArea' | TextField>, Added {
  /** Newest first. */
  readonly reviews: readonly KeptReview[];
}

type Added = Readonly<Omit<z.output<typeof addedSchema>, 'position' | 'positionState' | 'reviews'>>;

/** What a state keeps of a place. */
export function keepPlace(place: Place, register: Register): KeptPlace {
  const contact = contactOf(controllerOf(place, register), register.municipality);
  const values = place as unknown as Partial<PlaceRow> & Readonly<Record<string, unknown>>;
  const texts = textFields.flatMap((name) => {
    const text = place[name];
    return text === undefined ? [] : [[name, digestOf(text)] as const];
  });
  return {
    ...(Object.fromEntries(valueFields.map((name) => [name, values[name]])) as unknown as Place),
    positionState: place.positionState,
    position: place.position,
    outline: place.monitoredArea && digestOf(place.monitoredArea),
    cameraCount: place.cameras.count,
    controllerName: contact.controller?.name,
    contactWay: contactWayOf(contact),
    officerWay: officerWayOf(contact),
    texts: Object.fromEntries(texts),
    reviews: place.reviews.map(({ kind, date, outcome }) => ({ kind, date, outcome })),
  };
}

/** Twelve hexadecimal digits that change when the content does. */
function digestOf(content: unknown): string {
  return hash('sha256', stableJson(content), 'hex').slice(0, 12);
}
