import { z } from 'zod';

const position = z.tuple([z.number(), z.number()], z.number());
const ring = z.array(position).min(4);

/** The geometries a monitored area may have, RFC 7946; positions are `[lng, lat]` or `[east, north]`. */
export const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
/** A point or an area. */
export type AreaGeometry = z.output<typeof geometrySchema>;
