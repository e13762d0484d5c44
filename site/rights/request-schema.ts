import { z } from 'zod';
import { answerWays, requesters, routes, supports, wishesOf } from './request.ts';
import type { SentRequest } from './sent-request.ts';

const text = () => z.string().min(1).optional();
const clock = () => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const wishes = Object.values(wishesOf).flat();

/** What the form sends to an endpoint. Only what a letter holds; never a reason, an identity number or a copy of an identity document. */
export const sentRequestSchema = z.strictObject({
  version: z.literal(1),
  /** Which rules hold: one's own data, evidence, public document, or the place itself. */
  route: z.enum(routes),
  wishes: z.array(z.enum(wishes)).min(1),
  places: z.array(z.strictObject({ id: z.string(), name: z.string() })).min(1),
  controller: z.string(),
  /** In the clock of the place. `to` at or before `from` is the day after. */
  window: z.strictObject({ date: z.iso.date(), from: clock(), to: clock() }).optional(),
  isAbout: z.boolean(),
  requester: z.enum(requesters),
  name: text(),
  person: text(),
  recognise: text(),
  told: text(),
  policeNumber: text(),
  answer: z.strictObject({ way: z.enum(answerWays), address: text() }),
  supports: z.array(z.enum(supports)),
  supportLanguage: text(),
  /** Languages that the letter is in besides its own (BCP 47). */
  alsoIn: z.array(z.string()).optional(),
  letter: z.strictObject({ lang: z.string(), subject: z.string(), text: z.string() }),
}) satisfies z.ZodType<SentRequest>;

/** The schema as JSON Schema (draft 2020-12). */
export function requestJsonSchema(): object {
  return z.toJSONSchema(sentRequestSchema);
}
