import type { Register } from '../register/model/register.ts';

/** To draw takes far longer than to write a page, so the build of a large portal leaves it to its own command. */
const mostPlaces = 200;

/** Whether the build draws signs and pictures for link previews: for few places, or where it is asked to. */
export function drawsWithPortal({ places }: Register): boolean {
  return places.length <= mostPlaces || process.env['INSYN_DRAWINGS'] !== undefined;
}
